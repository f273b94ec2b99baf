import { columnLetters } from '../../workbook/address';
import type { ConditionalFormat, ConditionalRule, Rect } from '../../workbook/types';
import { formulaForFile, formulaFromFile } from '../formulas/fileFormula';
import type { OpenStyles } from '../styles/readStyles';
import type { StylesInWriting } from '../styles/writeStyles';
import { wordPairs } from '../wordPairs';
import type { Attributes } from '../xml/element';
import { element } from '../xml/element';
import type { XmlNode } from '../xml/readXml';
import { childrenOf, flagAttribute, numberAttribute, textAttribute } from '../xml/readXml';
import { fromXstring, xstring, xstringAttribute } from '../xml/xstring';
import { rangesOf, sqref } from './ranges';

const OPERATORS = wordPairs(
  'Between=between NotBetween=notBetween EqualTo=equal NotEqualTo=notEqual ' +
    'GreaterThan=greaterThan LessThan=lessThan GreaterThanOrEqual=greaterThanOrEqual ' +
    'LessThanOrEqual=lessThanOrEqual'
);
/** The kind of rule that a file has for each way of looking for a text. */
const TEXT_RULES = wordPairs(
  'Contains=containsText NotContains=notContainsText BeginsWith=beginsWith EndsWith=endsWith'
);
/** And the operator, which for one of them is another word. */
const TEXT_OPERATORS = wordPairs(
  'Contains=containsText NotContains=notContains BeginsWith=beginsWith EndsWith=endsWith'
);

/** A file's rule: its attributes and its formulas. */
interface FileRule {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
}

/** The first of them wins (ECMA-376 part 1, 18.3.1.18 conditionalFormatting). */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  styles: StylesInWriting
): string {
  return formats
    .map(({ ranges, rule, format, stopIfTrue }, index) => {
      const [first] = ranges;
      const fileRule = first === undefined ? undefined : fileRuleOf(rule, first);
      if (fileRule === undefined) return '';
      const { type, ...others } = fileRule.attributes;
      const attributes = {
        type,
        dxfId: styles.conditionalNumberOf(format),
        priority: index + 1,
        stopIfTrue: stopIfTrue ? true : undefined,
        ...others
      };
      const formulas = fileRule.formulas.map((formula) => element('formula', {}, xstring(formula)));
      const rules = element('cfRule', attributes, formulas);
      return element('conditionalFormatting', { sqref: sqref(ranges) }, rules);
    })
    .join('');
}

function fileRuleOf(rule: ConditionalRule, first: Rect): FileRule | undefined {
  switch (rule.kind) {
    case 'CellValue': {
      const operator = OPERATORS.toFile(rule.operator);
      if (operator === undefined) return undefined;
      const formulas = [rule.formula1, rule.formula2].flatMap((bound) =>
        bound === undefined ? [] : [formulaForFile(bound)]
      );
      return { attributes: { type: 'cellIs', operator }, formulas };
    }
    case 'Custom':
      return { attributes: { type: 'expression' }, formulas: [formulaForFile(rule.formula)] };
    case 'ContainsText':
      return textRule(rule.operator, rule.text, first);
  }
}

function textRule(apiOperator: string, text: string, first: Rect): FileRule | undefined {
  const type = TEXT_RULES.toFile(apiOperator);
  const cell = `${columnLetters(first.left)}${first.top + 1}`;
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const formula = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`
  }[type ?? ''];
  if (formula === undefined) return undefined;
  const operator = TEXT_OPERATORS.toFile(apiOperator);
  return { attributes: { type, operator, text: xstringAttribute(text) }, formulas: [formula] };
}

/** Rules of other kinds (colour scales, data bars, icons) are not kept. */
export function readConditionalFormats(
  root: XmlNode,
  styles: OpenStyles,
  newId: () => string
): readonly ConditionalFormat[] {
  const found = childrenOf(root, 'conditionalFormatting').flatMap((node) => {
    const ranges = rangesOf(textAttribute(node, 'sqref'));
    return childrenOf(node, 'cfRule').flatMap((rule) => {
      const read = ranges.length === 0 ? undefined : readRule(rule);
      if (read === undefined) return [];
      const priority = numberAttribute(rule, 'priority') ?? Number.MAX_SAFE_INTEGER;
      const format: ConditionalFormat = {
        id: newId(),
        ranges,
        rule: read,
        format: styles.conditional(numberAttribute(rule, 'dxfId')),
        stopIfTrue: flagAttribute(rule, 'stopIfTrue') ?? false
      };
      return [{ priority, format }];
    });
  });
  return found.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

function readRule(node: XmlNode): ConditionalRule | undefined {
  const type = textAttribute(node, 'type');
  const formulas = childrenOf(node, 'formula').map(({ text }) =>
    formulaFromFile(fromXstring(text))
  );
  const [formula1, formula2] = formulas;
  if (type === 'expression' && formula1 !== undefined) {
    return { kind: 'Custom', formula: formula1 };
  }
  if (type === 'cellIs' && formula1 !== undefined) {
    const operator = OPERATORS.toApi(textAttribute(node, 'operator'));
    if (operator === undefined) return undefined;
    return {
      kind: 'CellValue',
      operator,
      formula1,
      ...(formula2 === undefined ? {} : { formula2 })
    };
  }
  const operator = TEXT_RULES.toApi(type);
  const text = textAttribute(node, 'text');
  if (operator === undefined || text === undefined) return undefined;
  return { kind: 'ContainsText', operator, text: fromXstring(text) };
}
