import type { RowReceipt } from '../../../src/services/sheet/sheetSender';
import { receiptsText, stateWords } from '../../../src/excel/words/receiptWords';
import { SENT } from '../taskPane/scripts';

function sentRow(): Extract<RowReceipt, { readonly kind: 'sent' }> {
  const [receipt] = SENT.receipts;
  if (receipt?.kind !== 'sent') throw new Error('The script has changed.');
  return receipt;
}

function copied(receipt: RowReceipt, sheetName = 'Open'): readonly string[] {
  const sends = [{ receipt: { ...SENT, receipts: [receipt] }, by: 'Ellen Marsh' }];
  return receiptsText({ sheetName, sends }).split('\n');
}

describe('copied receipts', () => {
  test('hold no line that a spreadsheet would make a formula of', () => {
    const sent = { position: 'Two lines\n=HYPERLINK("https://elsewhere.example")' };
    const name = '=HYPERLINK("https://elsewhere.example")\n+1, 10';
    const lines = copied({ ...sentRow(), name, sent }, '=1+1\n@2');
    expect(lines).toContain('  =HYPERLINK("https://elsewhere.example")');
    expect(lines.filter((line) => /^[=+@\t'-]/.test(line))).toEqual([]);
  });

  test('say from which table, by whom and when, before the rows', () => {
    const [head, , row] = copied(sentRow());
    expect(head).toMatch(/^Sent from “Open” by Ellen Marsh, 20 Nov 2017, \d\d:\d\d$/);
    expect(row).toMatch(/^Row 39, Effectiveness 2016, 10, sent, \d\d:\d\d, v14$/);
  });
});

test.each([
  ['sent', { position: 'Mine' }, []],
  ['sent in part', { position: 'Mine' }, ['leadPost' as const]],
  ['theirs kept', {}, ['leadPost' as const]]
])('a row is %s', (words, sent, left) => {
  expect(stateWords({ ...sentRow(), sent, left })).toBe(words);
});
