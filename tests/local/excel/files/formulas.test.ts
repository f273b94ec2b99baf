import {
  formulaForFile,
  formulaFromFile
} from '../../../../local/excel/files/formulas/fileFormula';
import { readXlsx } from '../../../../local/excel/files';
import { pulledWorkbook } from './pulledWorkbook';
import { changedFile, firstSheet, reopened, workbookWith } from './reopened';

describe('formulas are kept by a file', () => {
  test('with the value that they came to last, of any type', async () => {
    const cells = [
      { formula: '=1+1', value: 2 },
      { formula: '=A1&" <x> & y"', value: '2 <x> & y' },
      { formula: '=""', value: '' },
      { formula: '=A1=2', value: true },
      { formula: '=NA()', value: { error: '#N/A' } as const },
      { formula: '=TODAY()' }
    ];
    const model = workbookWith((sheet) => {
      sheet.rows = [[...cells]];
      sheet.hasFormulas = true;
    });
    const sheet = firstSheet(await reopened(model));
    expect(sheet.rows[0]).toEqual(cells);
    expect(sheet.hasFormulas).toBe(true);
  });

  test.each([
    ['a function that came later is marked', '=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    [
      'one that came with arrays is marked twice',
      '=FILTER(A1:A9,B1:B9)',
      '_xlfn._xlws.FILTER(A1:A9,B1:B9)'
    ],
    ['its name within a text is left alone', '="IFS("&A1', '"IFS("&A1'],
    ['part of another name is left alone', '=SUMIFS(A:A,B:B,1)', 'SUMIFS(A:A,B:B,1)'],
    ["a sheet's name is left alone", "='IFS(1)'!A1", "'IFS(1)'!A1"],
    ['this row of the own table is written out', '=[@Due]+1', 'Pull1[[#This Row],[Due]]+1'],
    ['as is a heading of two words', '=[@[New date]]', 'Pull1[[#This Row],[New date]]'],
    ["as is another table's row", '=Other[@Due]', 'Other[[#This Row],[Due]]']
  ])('%s', (_, shown, inFile) => {
    expect(formulaForFile(shown, 'Pull1')).toBe(inFile);
    expect(formulaFromFile(inFile, 'Pull1')).toBe(shown);
  });

  test('a formula in a table that looks at its own row is kept', async () => {
    const model = pulledWorkbook(['one', 'two']);
    const sheet = firstSheet(model);
    sheet.hasFormulas = true;
    sheet.rows[1]?.splice(4, 1, { formula: '=[@Due]+[@[Tracker id]]', value: 3 });
    expect(firstSheet(await reopened(model)).rows[1]?.[4]).toEqual({
      formula: '=[@Due]+[@[Tracker id]]',
      value: 3
    });
  });

  test('a formula that Excel filled down, and wrote once, stands in every cell', async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+Sheet1!A2</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
    const file = await changedFile(
      workbookWith(() => undefined),
      (_, xml) => xml.replace('<sheetData></sheetData>', `<sheetData>${rows}</sheetData>`)
    );
    const sheet = firstSheet(await readXlsx(file));
    expect(sheet.rows.map((row) => row?.[1])).toEqual([
      { formula: '=A1*$C$1+Sheet1!A2', value: 1 },
      { formula: '=A2*$C$1+Sheet1!A3', value: 2 },
      { formula: '=A3*$C$1+Sheet1!A4', value: 3 }
    ]);
  });
});
