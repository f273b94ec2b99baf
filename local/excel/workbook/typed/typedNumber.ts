import type { ExcelLocale } from './locale';
import type { TypedNumber } from './typedDate';

const escaped = (text: string): string => text.replace(/[.$]/g, '\\$&');

const patterns = new Map<string, RegExp>();

function patternOf(locale: ExcelLocale): RegExp {
  const known = patterns.get(locale.name);
  if (known !== undefined) return known;
  const [decimal, group] = [escaped(locale.decimal), escaped(locale.group)];
  const digits = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  const number = `(?:${digits}(?:${decimal}\\d*)?|${decimal}\\d+)`;
  const money = `[${escaped(locale.currency)}]`;
  const pattern = new RegExp(
    `^(\\()?([-+]?) ?(${money})? ?([-+]?)(${number})(e[-+]?\\d{1,3})? ?(${money}|%)?(\\))?$`,
    'i'
  );
  patterns.set(locale.name, pattern);
  return pattern;
}

/** A plain, grouped, bracketed, currency, percent or scientific number, as Excel reads it. */
export function typedNumber(text: string, locale: ExcelLocale): TypedNumber | undefined {
  const pattern = patternOf(locale);
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [, open, sign1, before, sign2, body = '', power, after, close] = found;
  if ((open === undefined) !== (close === undefined)) return undefined;
  if (sign1 && sign2) return undefined;
  if (open !== undefined && (sign1 || sign2)) return undefined;
  const plain = body.split(locale.group).join('').replace(locale.decimal, '.');
  const size = Number(`${plain}${power ?? ''}`);
  if (!Number.isFinite(size)) return undefined;
  const negative = open !== undefined || sign1 === '-' || sign2 === '-';
  const value = (negative ? -size : size) / (after === '%' ? 100 : 1);
  const format = formatFor(body, locale, {
    percent: after === '%',
    currency: before ?? (after === '%' ? undefined : after),
    scientific: power !== undefined
  });
  return format === undefined
    ? { value: to15(value) }
    : { value: to15(value), numberFormat: format };
}

/** Excel keeps fifteen figures; the rest become noughts. */
const to15 = (value: number): number => Number(value.toPrecision(15));

function formatFor(
  body: string,
  locale: ExcelLocale,
  kind: {
    readonly percent: boolean;
    readonly currency: string | undefined;
    readonly scientific: boolean;
  }
): string | undefined {
  const fraction = body.includes(locale.decimal);
  if (kind.scientific) return '0.00E+00';
  if (kind.percent) return fraction ? '0.00%' : '0%';
  if (kind.currency) return fraction ? `${kind.currency}#,##0.00` : `${kind.currency}#,##0`;
  if (body.includes(locale.group)) return fraction ? '#,##0.00' : '#,##0';
  return undefined;
}
