import type * as ExcelJs from 'exceljs';
import { ImportError } from '../../../src/services/export/importError';
import { readExport } from '../../../src/services/export/readExport';
import { SCHEMA_VERSION } from '../../../src/services/site/schemaVersion';
import { changedWorkbook, placeOf, sheetOf, wholeWorkbook } from './wholeWorkbook';

async function refusalOf(bytes: Uint8Array): Promise<ImportError> {
  try {
    await readExport('site.xlsx', bytes);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error('The file was taken.');
}

type Change = (workbook: ExcelJs.Workbook) => void;

const inReports =
  (row: number, column: string, value: ExcelJs.CellValue): Change =>
  (workbook) => {
    const sheet = sheetOf(workbook, 'Reports');
    const cell = sheet.getRow(row).getCell(placeOf(sheet, column));
    cell.style = {};
    cell.value = value;
  };

const inAbout =
  (label: string, value: ExcelJs.CellValue): Change =>
  (workbook) => {
    sheetOf(workbook, 'About').eachRow((row) => {
      if (row.getCell(1).value === label) row.getCell(2).value = value;
    });
  };

describe('a file that is no whole export', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['text', new TextEncoder().encode('Report;Status'), 'not an export', 'not an Excel workbook'],
    ['nothing', new Uint8Array(), 'not an export', 'not an Excel workbook'],
    [
      'an Excel file with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'not an export',
      'password'
    ]
  ])('is refused: %s', async (_, bytes, problem, words) => {
    expect(await refusalOf(bytes)).toMatchObject({
      problem,
      message: expect.stringContaining(words)
    });
  });

  test('is refused where it was cut short', async () => {
    const bytes = await wholeWorkbook();
    const refusal = await refusalOf(bytes.slice(0, bytes.length / 2));
    expect(refusal).toMatchObject({ problem: 'damaged' });
  });

  test('is refused where it is another workbook', async () => {
    const bytes = await changedWorkbook((workbook) => {
      workbook.worksheets.forEach(({ id }) => workbook.removeWorksheet(id));
      workbook.addWorksheet('Holiday').addRow(['Sun']);
    });
    expect(await refusalOf(bytes)).toMatchObject({
      problem: 'not an export',
      message: expect.stringContaining('sheet About')
    });
  });
});

describe('what was changed in the workbook is named with its place', () => {
  test.each<[string, Change, string]>([
    ['a sheet is missing', (w) => w.removeWorksheet('Updates'), 'The sheet Updates is missing.'],
    [
      'the sheet of columns is missing',
      (w) => w.removeWorksheet('Columns'),
      'The sheet Columns is missing.'
    ],
    [
      'cells were merged',
      (w) => {
        const place = placeOf(sheetOf(w, 'Reports'), 'Title');
        sheetOf(w, 'Reports').mergeCells(3, place, 4, place);
      },
      'text is needed, and a cell that was merged with another stands there.'
    ],
    [
      'headings were merged',
      (w) => {
        const place = placeOf(sheetOf(w, 'Reports'), 'Title');
        sheetOf(w, 'Reports').mergeCells(2, place, 2, place + 1);
      },
      'the heading is “” and was'
    ],
    [
      'a sheet has another name',
      (w) => (sheetOf(w, 'Updates').name = 'News'),
      'The sheet Updates is'
    ],
    ['a heading was changed', inReports(2, 'SortOrder', 'Rank'), 'Sheet Reports, row 2, column'],
    ['a name was changed', inReports(1, 'SortOrder', 'Rank'), '“Rank” is no column of this list.'],
    ['a name stands twice', inReports(1, 'SortOrder', 'Title'), 'for the second time'],
    [
      'the row of names is gone',
      (w) => sheetOf(w, 'Reports').spliceRows(1, 1),
      'Sheet Reports, row 1: the hidden row'
    ],
    [
      'a column is gone',
      (w) => {
        const sheet = sheetOf(w, 'Reports');
        sheet.getColumn(placeOf(sheet, 'SortOrder')).eachCell((cell) => {
          cell.value = null;
        });
      },
      'Sheet Reports: the column'
    ],
    ['a row is gone', (w) => sheetOf(w, 'Reports').spliceRows(4, 1), '2 rows stand there'],
    [
      'a record ID stands twice',
      (w) => {
        const sheet = sheetOf(w, 'Reports');
        const place = placeOf(sheet, 'RecordId');
        const first = String(sheet.getRow(3).getCell(place).value);
        sheet.getRow(5).getCell(place).value = first.toUpperCase();
      },
      'stands in row 3 already'
    ],
    ['a text stands for a number', inReports(4, 'SortOrder', 'two'), 'a number is needed'],
    ['a number stands for a text', inReports(4, 'Title', 12), 'and the number 12 stands there'],
    ['a formula', inReports(4, 'Title', { formula: '1+1', result: 2 }), 'a formula stands there'],
    ['a text stands for a time', inReports(4, 'Created', 'yesterday'), 'a date with a time'],
    ['a line is too long', inReports(4, 'Title', 'x'.repeat(256)), '256 characters stand there'],
    [
      'a note beside the table',
      (w) => {
        sheetOf(w, 'Reports').getRow(4).getCell(90).value = 'a note';
      },
      'Sheet Reports, row 1, column CL: no name says'
    ],
    ['the number of rows', inAbout('Reports', 'many'), 'the number of rows of Reports'],
    [
      'a list that the Tracker has not',
      (w) => {
        sheetOf(w, 'About').eachRow((row) => {
          if (row.getCell(1).value === 'Reports') row.getCell(1).value = 'Holidays';
        });
      },
      'the Tracker has no list called “Holidays”'
    ]
  ])('%s', async (_, change, words) => {
    const refusal = await refusalOf(await changedWorkbook(change));
    expect(refusal.problem).toBe('contents');
    expect(refusal.message).toContain(words);
  });

  test('everything that is wrong is said at once, to a limit', async () => {
    const refusal = await refusalOf(
      await changedWorkbook((workbook) => {
        inReports(3, 'SortOrder', 'one')(workbook);
        inReports(4, 'SortOrder', 'two')(workbook);
      })
    );
    expect(refusal.sentences).toEqual([
      expect.stringContaining('row 3'),
      expect.stringContaining('row 4')
    ]);
    const many = new ImportError(
      'contents',
      Array.from({ length: 25 }, () => 'Wrong.')
    );
    expect(many.message).toContain('And 5 more');
  });
});

describe('the schema version of an export', () => {
  test('is refused where it is newer than the Tracker', async () => {
    const refusal = await refusalOf(await wholeWorkbook(SCHEMA_VERSION + 1));
    expect(refusal).toMatchObject({
      problem: 'newer',
      message: expect.stringContaining(`schema ${SCHEMA_VERSION + 1}`)
    });
  });

  test('may be older: lists and columns that were not there then may be missing', async () => {
    const bytes = await changedWorkbook((workbook) => {
      workbook.removeWorksheet('Posts');
      const about = sheetOf(workbook, 'About');
      about.eachRow((row, number) => {
        if (row.getCell(1).value === 'Posts') about.spliceRows(number, 1);
      });
    }, SCHEMA_VERSION - 1);
    const { lists, schemaVersion } = await readExport('site.xlsx', bytes);
    expect(schemaVersion).toBe(SCHEMA_VERSION - 1);
    expect(lists.map(({ list }) => list.title)).not.toContain('Posts');
  });

  test('a list that is missing from an export of this schema is named', async () => {
    const bytes = await changedWorkbook((workbook) => {
      const about = sheetOf(workbook, 'About');
      about.eachRow((row, number) => {
        if (row.getCell(1).value === 'Reports') about.spliceRows(number, 1);
      });
    });
    expect((await refusalOf(bytes)).message).toContain('does not name the list Reports');
  });
});

test('a workbook that was opened and saved again is still the export', async () => {
  const { lists } = await readExport('site.xlsx', await changedWorkbook(() => undefined));
  const texts = lists.find(({ list }) => list.title === 'Updates')?.rows[0]?.get('UpdateText');
  expect(texts).toBe('x'.repeat(40_000));
});

test('rows that were sorted and hidden, and columns that were moved, are still the export', async () => {
  const { lists } = await readExport(
    'site.xlsx',
    await changedWorkbook((workbook) => {
      const sheet = sheetOf(workbook, 'Reports');
      const swap = (
        one: ExcelJs.Row | ExcelJs.Column,
        other: ExcelJs.Row | ExcelJs.Column
      ): void => {
        const values = one.values;
        one.values = other.values;
        other.values = values;
      };
      swap(sheet.getRow(3), sheet.getRow(5));
      sheet.getRow(4).hidden = true;
      swap(sheet.getColumn(placeOf(sheet, 'Title')), sheet.getColumn(placeOf(sheet, 'SortOrder')));
    })
  );
  const reports = lists.find(({ list }) => list.title === 'Reports')?.rows ?? [];
  expect(
    reports.map((row) => [row.get('Title'), row.get('SortOrder'), row.get('Created')])
  ).toEqual([3, 2, 1].map((order) => [`Report ${order}`, order, '2017-11-20T10:00:00Z']));
});
