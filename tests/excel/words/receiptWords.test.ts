import { receiptsText } from '../../../src/excel/words/receiptWords';
import { SENT } from '../taskPane/scripts';

test('copied receipts hold no line that a spreadsheet would make a formula of', () => {
  const [receipt] = SENT.receipts;
  if (receipt?.kind !== 'sent') throw new Error('The script has changed.');
  const sent = { position: 'Two lines\n=HYPERLINK("https://elsewhere.example")' };
  const lines = receiptsText('recommendations', [{ ...receipt, sent }]).split('\n');
  expect(lines).toContain('  =HYPERLINK("https://elsewhere.example")');
  expect(lines.filter((line) => /^[=+@-]/.test(line))).toEqual([]);
});
