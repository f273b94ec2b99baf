import { sheetOf } from '../../../local/excel/workbook/sheets';
import { closeExcel, openExcel } from './excelInNode';
import type { ExcelInNode } from './excelInNode';
import { PULL_ID, recordId } from './pulled';
import { pulledExcel } from './pulledExcel';

afterEach(closeExcel);

const idsAndPositions = async ({ workbook }: ExcelInNode): Promise<Record<string, unknown>> => {
  const { rows } = await workbook.read(PULL_ID);
  return Object.fromEntries(rows.map(({ id, cells }) => [id ?? '-', cells.position?.value]));
};

const AS_PULLED = {
  [recordId(1)]: '4P leads named; 2 of 5 checked',
  [recordId(2)]: 'Prevent officers agreed',
  [recordId(3)]: ''
};

test('a sorted and filtered table gives every row, each with its own id', async () => {
  const excel = await pulledExcel();
  await excel.person.atTable((table) => {
    table.sort.apply([{ key: 2, ascending: true }]);
    table.columns.getItem('Status').filter.applyValuesFilter(['Green']);
  });
  const { rows } = await excel.workbook.read(PULL_ID);
  expect(rows.map(({ id }) => id)).toEqual([recordId(3), recordId(2), recordId(1)]);
  expect(await idsAndPositions(excel)).toEqual(AS_PULLED);
});

test('columns of the person, moved columns and renamed headings change nothing', async () => {
  const excel = await pulledExcel();
  await excel.person.at((sheet) => {
    sheet.getRange('A:A').insert('Right');
  });
  await excel.person.atTable(async (table, context) => {
    table.columns.add(2, [['My notes'], ['a'], ['b'], ['c']]);
    table.columns.getItem('Current position').getHeaderRowRange().values = [['Where we are']];
    await context.sync();
  });
  expect(await idsAndPositions(excel)).toEqual(AS_PULLED);
  const { missing, rows } = await excel.workbook.read(PULL_ID);
  expect(missing).toEqual([]);
  expect(JSON.stringify(rows)).not.toContain('My notes');
});

test('a deleted column is missing, and the others are read', async () => {
  const excel = await pulledExcel();
  await excel.person.atTable((table) => table.columns.getItem('Reason for status').delete());
  const { missing, rows } = await excel.workbook.read(PULL_ID);
  expect(missing).toEqual(['reason']);
  expect(rows[0]?.cells).not.toHaveProperty('reason');
  expect(await idsAndPositions(excel)).toEqual(AS_PULLED);
});

async function idHeadingOf({ node }: ExcelInNode): Promise<string> {
  return node.Excel.run(async (context) => {
    const { columns } = context.workbook.worksheets.getItem('Open').tables.getItemAt(0);
    columns.load('items/name');
    await context.sync();
    return columns.items.map(({ name }) => name).find((name) => name.startsWith('Tracker')) ?? '';
  });
}

test('a table whose column of ids was deleted, or emptied, is refused in a sentence', async () => {
  const emptied = await pulledExcel();
  const heading = await idHeadingOf(emptied);
  await emptied.person.atTable((table) =>
    table.columns.getItem(heading).getDataBodyRange().clear('Contents')
  );
  await expect(emptied.workbook.read(PULL_ID)).rejects.toMatchObject({
    kind: 'ids gone',
    message: expect.stringContaining('“Open” is gone or was emptied')
  });
  const deleted = await pulledExcel();
  await deleted.person.atTable((table) => table.columns.getItem(heading).delete());
  await expect(deleted.workbook.read(PULL_ID)).rejects.toMatchObject({ kind: 'ids gone' });
});

test('rows that were deleted and rows that were typed are no reason to refuse', async () => {
  const excel = await pulledExcel();
  await excel.person.at((sheet) => {
    sheet.getRange('3:4').delete('Up');
  });
  await excel.person.atTable((table) => {
    table.getDataBodyRange().getRowsBelow(1).getCell(0, 0).values = [['New report']];
    table.resize('A1:S3');
  });
  const { rows } = await excel.workbook.read(PULL_ID);
  expect(rows.map(({ id, cells }) => [id, cells.report?.value])).toEqual([
    [recordId(1), 'Effectiveness 2016'],
    [undefined, 'New report']
  ]);
});

test('a totals row is no row', async () => {
  const excel = await pulledExcel();
  await excel.person.atTable((table) => {
    table.showTotals = true;
  });
  expect((await excel.workbook.read(PULL_ID)).rows).toHaveLength(3);
});

test('formulas and their errors are told from text that looks like them', async () => {
  const excel = await pulledExcel();
  await excel.person.atTable((table) => {
    const cells = table.columns.getItem('Current position').getDataBodyRange();
    cells.getCell(0, 0).numberFormat = [['General']];
    cells.getCell(0, 0).formulas = [['="a"&"b"']];
    cells.getCell(1, 0).values = [['=1+1']];
    cells.getCell(2, 0).values = [['#REF!']];
    const reasons = table.columns.getItem('Reason for status').getDataBodyRange();
    reasons.getCell(0, 0).numberFormat = [['General']];
    reasons.getCell(0, 0).formulas = [['=1/0']];
  });
  const { rows } = await excel.workbook.read(PULL_ID);
  expect(rows.map(({ cells }) => cells.position)).toEqual([
    { value: 'ab', isFormula: true },
    { value: '=1+1' },
    { value: '#REF!' }
  ]);
  expect(rows[0]?.cells.reason).toEqual({ value: '#DIV/0!', isFormula: true, isError: true });
});

test('the format of a date that was typed tells whether a day or a month is meant', async () => {
  const excel = await pulledExcel();
  await excel.person.atTable((table) => {
    const cells = table.columns.getItem('New date asked').getDataBodyRange();
    cells.getCell(0, 0).values = [[43465]];
    cells.getCell(1, 0).numberFormat = [['dd/mm/yyyy']];
    cells.getCell(1, 0).values = [[43465]];
  });
  const { rows } = await excel.workbook.read(PULL_ID);
  expect(rows.slice(0, 2).map(({ cells }) => cells.newDate)).toEqual([
    { value: 43465, format: 'mmm yyyy' },
    { value: 43465, format: 'dd/mm/yyyy' }
  ]);
});

test('a renamed sheet and a renamed table are found, a copy is told', async () => {
  const excel = await pulledExcel();
  await excel.person.at((sheet) => {
    sheet.copy('Beginning');
  });
  await excel.person.atTable((table) => {
    table.name = 'Mine';
    table.worksheet.name = 'My sheet';
  });
  const [table, ...others] = await excel.workbook.tables();
  expect(others).toEqual([]);
  expect(table).toMatchObject({ sheetName: 'My sheet', copies: ['Open (2)'] });
  await excel.workbook.show(PULL_ID, 3);
  expect(excel.model.activeSheetId).toBe(sheetOf(excel.model, 'My sheet').id);
  expect(sheetOf(excel.model, 'My sheet').selection).toMatchObject({ top: 2, bottom: 2 });
});

test('a sheet without its memory is named, and nothing is read from it until it is pulled again', async () => {
  const excel = await pulledExcel();
  excel.model.customXmlParts = [];
  const { workbook } = openExcel(excel.model);
  const [table] = await workbook.tables();
  expect(table).toMatchObject({
    sheetName: 'Open',
    damage: {
      kind: 'memory lost',
      message: expect.stringContaining('“Open” does not know any more what it was pulled from')
    }
  });
  await expect(workbook.read(table?.memory.pullId ?? '')).rejects.toMatchObject({
    kind: 'pull unknown'
  });
  await workbook.forget(table?.memory.pullId ?? '');
  expect(await workbook.tables()).toEqual([]);
});

test('a table that is gone is still named, so that it can be forgotten', async () => {
  const excel = await pulledExcel();
  await excel.person.at((sheet) => sheet.delete());
  expect(await excel.workbook.tables()).toMatchObject([{ sheetName: 'Open', isGone: true }]);
  await expect(excel.workbook.read(PULL_ID)).rejects.toMatchObject({
    kind: 'table gone',
    message: 'The table of the sheet “Open” is not in this workbook any more. Pull it again.'
  });
  await excel.workbook.forget(PULL_ID);
  expect(await excel.workbook.tables()).toEqual([]);
  expect(excel.model.customXmlParts).toEqual([]);
});

test('a table made a plain range is gone', async () => {
  const excel = await pulledExcel();
  await excel.person.atTable((table) => {
    table.convertToRange();
  });
  await expect(excel.workbook.read(PULL_ID)).rejects.toMatchObject({ kind: 'table gone' });
});
