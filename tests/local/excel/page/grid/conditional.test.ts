import { conditionalStyle } from '../../../../../local/excel/page/browser/grid/conditional';
import type {
  CellValue,
  ConditionalFormat,
  ConditionalRule
} from '../../../../../local/excel/workbook/types';

const format = (
  rule: ConditionalRule,
  more: Partial<ConditionalFormat> = {}
): ConditionalFormat => ({
  id: '1',
  ranges: [{ top: 1, left: 0, bottom: 9, right: 0 }],
  rule,
  format: { fontColour: '#A4262C' },
  stopIfTrue: false,
  ...more
});
const cellValue = (operator: string, formula1: string, formula2?: string): ConditionalRule => ({
  kind: 'CellValue',
  operator,
  formula1,
  ...(formula2 !== undefined && { formula2 })
});
const text = (operator: string, words: string): ConditionalRule => ({
  kind: 'ContainsText',
  operator,
  text: words
});

describe('conditional formats as they are drawn', () => {
  it.each<[ConditionalRule, CellValue, boolean]>([
    [cellValue('EqualTo', '="Red"'), 'Red', true],
    [cellValue('EqualTo', '="Red"'), 'red', true],
    [cellValue('EqualTo', '="Red"'), 'Amber', false],
    [cellValue('EqualTo', '="say ""no"""'), 'say "no"', true],
    [cellValue('NotEqualTo', '="Red"'), 'Amber', true],
    [cellValue('GreaterThan', '=5'), 6, true],
    [cellValue('GreaterThan', '=5'), 5, false],
    [cellValue('GreaterThan', '=5'), 'text', true],
    [cellValue('Between', '=1', '=3'), 3, true],
    [cellValue('NotBetween', '=1', '=3'), 3, false],
    [text('BeginsWith', '◆'), '◆ Red, overdue', true],
    [text('Contains', 'OVERDUE'), '◆ Red, overdue', true],
    [text('NotContains', 'overdue'), '◆ Red, overdue', false],
    [text('EndsWith', 'due'), undefined, false],
    [{ kind: 'Custom', formula: '=TRUE' }, 'x', false]
  ])('%j on %j: %j', (rule, value, isDrawn) => {
    const style = conditionalStyle([format(rule)], 2, 0, value);
    expect(style).toEqual(isDrawn ? { fontColour: '#A4262C' } : undefined);
  });

  it('hold in their ranges only', () => {
    const rule = format(cellValue('EqualTo', '="x"'));
    expect(conditionalStyle([rule], 0, 0, 'x')).toBeUndefined();
    expect(conditionalStyle([rule], 1, 1, 'x')).toBeUndefined();
  });

  it('add up, the first winning, until one says to stop', () => {
    const rule = cellValue('EqualTo', '="x"');
    const first = format(rule, { format: { fontColour: '#111111' } });
    const second = format(rule, { format: { fontColour: '#222222', fill: '#333333' } });
    expect(conditionalStyle([first, second], 1, 0, 'x')).toEqual({
      fontColour: '#111111',
      fill: '#333333'
    });
    const stopping = { ...first, stopIfTrue: true };
    expect(conditionalStyle([stopping, second], 1, 0, 'x')).toEqual({ fontColour: '#111111' });
  });
});
