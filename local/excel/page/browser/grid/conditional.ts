/**
 * What conditional formats do to a cell, for the eye only: rules on a cell's value and on its text. A
 * rule with a formula of one's own is kept and saved, and not drawn.
 */
import { holdsCell } from '../../../workbook/rect';
import type {
  CellStyle,
  CellValue,
  ConditionalFormat,
  ConditionalRule
} from '../../../workbook/types';

/** What a bound of a rule says: `="Red"` is the text Red, `=5` the number 5. */
function bound(formula: string): string | number {
  const plain = formula.replace(/^=/, '');
  const [, quoted] = /^"(.*)"$/s.exec(plain) ?? [];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  const number = Number(plain);
  return plain.trim() === '' || Number.isNaN(number) ? plain : number;
}

/** Texts compare without case, as in Excel; a text is greater than any number. */
function compared(value: string | number, with_: string | number): number {
  if (typeof value === 'number' && typeof with_ === 'number') return value - with_;
  if (typeof value === 'number') return -1;
  if (typeof with_ === 'number') return 1;
  return value.localeCompare(with_, undefined, { sensitivity: 'accent' });
}

function cellValueHolds(
  rule: Extract<ConditionalRule, { kind: 'CellValue' }>,
  value: string | number
): boolean {
  const first = compared(value, bound(rule.formula1));
  const second = rule.formula2 === undefined ? 0 : compared(value, bound(rule.formula2));
  switch (rule.operator) {
    case 'EqualTo':
      return first === 0;
    case 'NotEqualTo':
      return first !== 0;
    case 'GreaterThan':
      return first > 0;
    case 'GreaterThanOrEqual':
      return first >= 0;
    case 'LessThan':
      return first < 0;
    case 'LessThanOrEqual':
      return first <= 0;
    case 'Between':
      return first >= 0 && second <= 0;
    case 'NotBetween':
      return first < 0 || second > 0;
    default:
      return false;
  }
}

function textHolds(
  { operator, text }: Extract<ConditionalRule, { kind: 'ContainsText' }>,
  value: string
): boolean {
  const whole = value.toLowerCase();
  const wanted = text.toLowerCase();
  switch (operator) {
    case 'Contains':
      return whole.includes(wanted);
    case 'NotContains':
      return !whole.includes(wanted);
    case 'BeginsWith':
      return whole.startsWith(wanted);
    case 'EndsWith':
      return whole.endsWith(wanted);
    default:
      return false;
  }
}

function holds(rule: ConditionalRule, value: CellValue): boolean {
  if (value === undefined || typeof value === 'object') return false;
  const plain = typeof value === 'boolean' ? String(value).toUpperCase() : value;
  if (rule.kind === 'CellValue') return cellValueHolds(rule, plain);
  return rule.kind === 'ContainsText' && textHolds(rule, String(plain));
}

/** The formats that hold for a cell, the first winning where two say something. */
export function conditionalStyle(
  formats: readonly ConditionalFormat[],
  row: number,
  column: number,
  value: CellValue
): CellStyle | undefined {
  let style: CellStyle | undefined;
  for (const { ranges, rule, format, stopIfTrue } of formats) {
    if (!ranges.some((range) => holdsCell(range, row, column)) || !holds(rule, value)) continue;
    const { fill, fontColour, bold, italic, strikethrough, numberFormat } = format;
    const said = { fill, fontColour, bold, italic, strikethrough, numberFormat };
    const known = Object.fromEntries(Object.entries(said).filter(([, each]) => each !== undefined));
    style = { ...known, ...style };
    if (stopIfTrue) break;
  }
  return style;
}
