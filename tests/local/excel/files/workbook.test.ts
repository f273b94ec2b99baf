import { writeXlsx } from '../../../../local/excel/files';
import { emptySheet } from '../../../../local/excel/workbook/sheets';
import { createWorkbookModel } from '../../../../local/excel/workbook/workbook';
import { pulledWorkbook } from './pulledWorkbook';
import { firstSheet, partsOf, reopened, workbookWith } from './reopened';

describe('a workbook is kept by a file', () => {
  test('its sheets with ids, names, order, visibility and the one in front', async () => {
    const model = createWorkbookModel();
    const names = ['Plain', 'Ümläute & <quotes> "x"', 'Hidden', 'Very hidden', 'With \u{1F600}'];
    model.sheets = names.map((name, index) => emptySheet(`{${index}}`, name));
    const [, second, hidden, veryHidden] = model.sheets;
    if (hidden !== undefined) hidden.visibility = 'Hidden';
    if (veryHidden !== undefined) veryHidden.visibility = 'VeryHidden';
    model.activeSheetId = second?.id ?? '';
    const after = await reopened(model);
    const told = after.sheets.map(({ id, name, visibility }) => [id, name, visibility]);
    expect(told).toEqual(model.sheets.map(({ id, name, visibility }) => [id, name, visibility]));
    expect(after.activeSheetId).toBe('{1}');
  });

  test('the pull that the add-in makes is the same after it', async () => {
    const model = pulledWorkbook();
    const after = await reopened(model);
    const formats = model.sheets[0]?.conditionalFormats ?? [];
    const ids = new Map(
      after.sheets[0]?.conditionalFormats.map(({ id }, index) => [id, formats[index]?.id ?? ''])
    );
    // Excel gives a conditional format a new id whenever it opens a file.
    const sheets = after.sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: sheet.conditionalFormats.map((format) => ({
        ...format,
        id: ids.get(format.id)
      }))
    }));
    expect(sheets).toEqual(model.sheets);
    expect(after.customXmlParts).toEqual(model.customXmlParts);
    expect(after.settings).toEqual(model.settings);
    expect(after.names).toEqual(model.names);
  });

  test('the same workbook gives the same bytes, whenever it is saved', async () => {
    const model = pulledWorkbook(['one']);
    const before = await writeXlsx(model);
    jest.useFakeTimers({ now: Date.UTC(2031, 5, 6) });
    try {
      expect(await writeXlsx(model)).toEqual(before);
    } finally {
      jest.useRealTimers();
    }
  });

  test('frozen rows and columns, gridlines, the colour of the tab and what is selected', async () => {
    const model = workbookWith((sheet) => {
      sheet.frozen = { rows: 2, columns: 1 };
      sheet.showGridlines = false;
      sheet.tabColour = '#217346';
      sheet.selection = { top: 4, left: 1, bottom: 6, right: 2 };
    });
    const { frozen, showGridlines, tabColour, selection } = firstSheet(await reopened(model));
    expect({ frozen, showGridlines, tabColour, selection }).toEqual({
      frozen: { rows: 2, columns: 1 },
      showGridlines: false,
      tabColour: '#217346',
      selection: { top: 4, left: 1, bottom: 6, right: 2 }
    });
  });

  test.each([
    [1, 0],
    [0, 1],
    [0, 0]
  ])('%i frozen rows and %i frozen columns', async (rows, columns) => {
    const model = workbookWith((sheet) => {
      sheet.frozen = { rows, columns };
    });
    expect(firstSheet(await reopened(model)).frozen).toEqual({ rows, columns });
  });

  test('widths in points, hidden columns, heights, hidden rows, merged cells and notes', async () => {
    const model = workbookWith((sheet) => {
      sheet.columnSettings = [{ width: 48 }, { width: 299.25 }, undefined, { hidden: true }];
      sheet.rowSettings = [{ height: 30.5 }, { hidden: true }];
      sheet.merged = [{ top: 3, left: 0, bottom: 4, right: 2 }];
      sheet.notes = [
        { row: 0, column: 0, author: 'Ellen Marsh', text: 'Ask about this.\n<soon> & "now"' },
        { row: 9, column: 27, author: 'Jo Adeyemi', text: '=1+1' }
      ];
    });
    const { columnSettings, rowSettings, merged, notes } = firstSheet(await reopened(model));
    const before = firstSheet(model);
    expect(columnSettings).toEqual(before.columnSettings);
    expect(rowSettings).toEqual(before.rowSettings);
    expect(merged).toEqual(before.merged);
    expect(notes).toEqual(before.notes);
  });

  test('a rule of a whole column names its first and its last row', async () => {
    const range = { top: 0, left: 2, bottom: 1_048_575, right: 2 };
    const model = workbookWith((sheet) => {
      sheet.validations = [{ ranges: [range], type: 'List', formula1: 'a', ignoreBlanks: true }];
    });
    const xml = partsOf(await writeXlsx(model)).get('xl/worksheets/sheet1.xml');
    expect(xml).toContain('sqref="C1:C1048576"');
    expect(firstSheet(await reopened(model)).validations[0]?.ranges).toEqual([range]);
  });

  test('64 pixels, which are 48 points, are written as Excel writes them', async () => {
    const model = workbookWith((sheet) => {
      sheet.columnSettings = [{ width: 48 }];
    });
    const xml = partsOf(await writeXlsx(model)).get('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<col min="1" max="1" width="9.142857" customWidth="1"/>');
  });

  test('protection with what it still allows', async () => {
    const protections = [
      { protected: true, options: { allowSort: true, allowAutoFilter: true } },
      { protected: true, options: { allowEditObjects: true, selectionMode: 'Unlocked' } },
      { protected: false, options: {} }
    ];
    for (const protection of protections) {
      const model = workbookWith((sheet) => {
        sheet.protection = protection;
      });
      expect(firstSheet(await reopened(model)).protection).toEqual(protection);
    }
  });

  test('names of the workbook and of a sheet, and properties of the document', async () => {
    const model = workbookWith((sheet, workbook) => {
      workbook.names = [
        { name: 'Statuses', formula: '=Sheet1!$A$1:$A$5', visible: true, comment: 'a "list"' },
        { name: 'Own', formula: '="a<b"', sheetId: sheet.id, visible: false, comment: '' }
      ];
      workbook.properties = { title: 'Action plan & more', author: 'Ellen Marsh', company: 'NPCC' };
    });
    const after = await reopened(model);
    expect(after.names).toEqual(model.names);
    expect(after.properties).toEqual(model.properties);
  });

  test('10,000 rows of 20 columns', async () => {
    const model = workbookWith((sheet) => {
      sheet.rows = Array.from({ length: 10_000 }, (_, row) =>
        Array.from({ length: 20 }, (__, column) => ({
          value: column % 4 === 0 ? row * 20 + column : `row ${row}, column ${column}`
        }))
      );
    });
    const after = JSON.stringify(firstSheet(await reopened(model)).rows);
    expect(after === JSON.stringify(firstSheet(model).rows)).toBe(true);
  });
});
