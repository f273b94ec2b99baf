import { writeXlsx } from '../../../../local/excel/files';
import { styleOf } from '../../../../local/excel/workbook/styles';
import type { Cell } from '../../../../local/excel/workbook/types';
import { RISKY_TEXTS } from './pulledWorkbook';
import { firstSheet, partsOf, reopened, workbookWith } from './reopened';

async function cellsAfter(cells: readonly Cell[]): Promise<readonly (Cell | undefined)[]> {
  const model = workbookWith((sheet) => {
    sheet.rows = [[...cells]];
  });
  return firstSheet(await reopened(model)).rows[0] ?? [];
}

describe('the values of cells are kept by a file', () => {
  test.each(RISKY_TEXTS.map((text) => [JSON.stringify(text.slice(0, 40)), text]))(
    'the text %s stays that text and becomes no formula, in whatever format',
    async (_, text) => {
      const general = { value: text };
      const asText = { value: text, style: styleOf({ numberFormat: '@' }) };
      const quoted = { value: text, style: styleOf({ quotePrefix: true }) };
      const after = await cellsAfter([general, asText, quoted]);
      expect(after).toEqual([general, asText, quoted]);
    }
  );

  test.each([
    ['control characters', 'a\u0000b\u0001c\u001Fd\u000Be'],
    ['a carriage return', 'one\r\ntwo\rthree'],
    ['half a pair of surrogates', 'a\uD83Db\uDE00c'],
    ['what no character is', '\uFFFE\uFFFF'],
    ['a delete character', 'a\u007Fb'],
    ['an escape of its own', '_x000D_ _x005F_x000D_ __x000D_'],
    ['a byte order mark', '\uFEFFtext'],
    ['what ends a CDATA section', ']]>']
  ])('%s that XML has trouble with', async (_, text) => {
    expect(await cellsAfter([{ value: text }])).toEqual([{ value: text }]);
  });

  test('numbers, yes and no, errors and nothing stay what they are', async () => {
    const cells: readonly Cell[] = [
      { value: 0 },
      { value: -1.5e-300 },
      { value: 0.1 + 0.2 },
      { value: 9_007_199_254_740_991 },
      { value: true },
      { value: false },
      { value: { error: '#N/A' } },
      { value: { error: '#DIV/0!' } },
      {}
    ];
    expect(await cellsAfter(cells)).toEqual(cells);
  });

  test('a gap between cells stays a gap, and a row without cells is none', async () => {
    const model = workbookWith((sheet) => {
      sheet.rows = [];
      const row: Cell[] = [];
      row[3] = { value: 'D6' };
      sheet.rows[5] = row;
    });
    const { rows } = firstSheet(await reopened(model));
    expect(Object.keys(rows)).toEqual(['5']);
    expect(Object.entries(rows[5] ?? [])).toEqual([['3', { value: 'D6' }]]);
  });

  test('no text of a workbook without formulas is written as one', async () => {
    const model = workbookWith((sheet) => {
      sheet.rows = RISKY_TEXTS.map((value) => [{ value }]);
    });
    const sheets = [...partsOf(await writeXlsx(model))].filter(([path]) =>
      path.startsWith('xl/worksheets/')
    );
    expect(sheets.map(([, xml]) => /<f[ >/]|t="str"/.test(xml))).toEqual([false]);
  });

  test('the same text of many cells is written once', async () => {
    const model = workbookWith((sheet) => {
      sheet.rows = Array.from({ length: 50 }, () => [{ value: 'In progress' }]);
    });
    const texts = partsOf(await writeXlsx(model)).get('xl/sharedStrings.xml') ?? '';
    expect(texts.match(/In progress/g)).toHaveLength(1);
  });
});
