import { strFromU8 } from 'fflate';
import { readXlsx, writeXlsx } from '../../../../local/excel/files';
import type { XmlNode } from '../../../../local/excel/files/xml/readXml';
import { anywhereIn, readXml } from '../../../../local/excel/files/xml/readXml';
import type { SheetRead } from '../../../../src/domain/sheet/sheetRead';
import { closeExcel, openExcel } from '../../../excel/workbook/excelInNode';
import type { ExcelInNode } from '../../../excel/workbook/excelInNode';
import { memoryOf, pull, PULL_ID, recordId, THREE } from '../../../excel/workbook/pulled';
import { LIBRE_OFFICE_IS_HERE, startLibreOffice } from './libreOffice';
import { RISKY_TEXTS } from './pulledWorkbook';
import { reopened } from './reopened';

/** A row for each risky text, between rows that have dates, months and texts for dates. */
const ROWS = [...THREE, ...RISKY_TEXTS.map((position) => ({ ...THREE[1], position }))];

async function pulledExcel(): Promise<ExcelInNode> {
  const excel = openExcel();
  await excel.workbook.write(pull(ROWS));
  await excel.workbook.keepSetting('site', 'https://contoso.sharepoint.com/sites/tracker');
  return excel;
}

/** What the add-in reads of its rows, by id; without the looks that another program may respell. */
function valuesOf({ rows }: SheetRead): readonly unknown[] {
  return rows.map(({ id, cells }) => [
    id,
    Object.entries(cells).map(([key, cell]) => [key, cell.value, cell.isFormula ?? false])
  ]);
}

afterEach(closeExcel);

test('a pull that was saved and opened again is the same pull to the add-in', async () => {
  const before = await pulledExcel();
  const after = openExcel(await reopened(before.model));
  expect(await after.workbook.read(PULL_ID)).toEqual(await before.workbook.read(PULL_ID));
  expect(await after.workbook.tables()).toEqual(await before.workbook.tables());
  expect(after.workbook.setting('site')).toBe('https://contoso.sharepoint.com/sites/tracker');
});

test('and it is refreshed there', async () => {
  const { model } = await pulledExcel();
  const { workbook } = openExcel(await reopened(model));
  const { rows } = await workbook.read(PULL_ID);
  expect(rows).toHaveLength(ROWS.length);
  const memory = memoryOf(ROWS, { pulledAt: '2017-11-21T09:00:00Z' });
  await workbook.refresh(PULL_ID, {
    cells: [{ id: recordId(2), column: 'position', cell: { value: '=2+2', format: '@' } }],
    added: [],
    memory
  });
  const read = await workbook.read(PULL_ID);
  expect(read.rows[1]?.cells.position).toMatchObject({ value: '=2+2' });
  expect((await workbook.tables()).map((table) => table.memory.pulledAt)).toEqual([
    '2017-11-21T09:00:00Z'
  ]);
});

const describeLibreOffice = LIBRE_OFFICE_IS_HERE ? describe : describe.skip;
const WHY = LIBRE_OFFICE_IS_HERE ? '' : ' (skipped: LibreOffice is not on this machine)';

describeLibreOffice(`a pull that LibreOffice opened${WHY}`, () => {
  let before: SheetRead;
  let document: XmlNode;
  let savedBack: Uint8Array;

  beforeAll(async () => {
    const excel = await pulledExcel();
    before = await excel.workbook.read(PULL_ID);
    const file = await writeXlsx(excel.model);
    const libreOffice = await startLibreOffice();
    try {
      document = readXml(strFromU8(await libreOffice.openAndSave(file, 'fods')));
      savedBack = await libreOffice.openAndSave(file, 'xlsx');
    } finally {
      await libreOffice.close();
    }
  }, 400_000);

  test('has dates as dates, its drop-down lists and no formula', () => {
    const cells = anywhereIn(document, 'table-cell').map(({ attributes }) => attributes);
    const dates = cells.filter((cell) => cell['office:value-type'] === 'date');
    expect(dates.map((cell) => cell['office:date-value'])).toContain('2017-03-15');
    expect(dates.length).toBeGreaterThan(ROWS.length);
    expect(cells.filter((cell) => cell['table:formula'] !== undefined)).toEqual([]);
    const lists = anywhereIn(document, 'content-validation').filter(({ attributes }) =>
      attributes['table:condition']?.includes('"Red";"Amber";"White";"Green";"Closed"')
    );
    expect(lists).toHaveLength(1);
    const name = lists[0]?.attributes['table:name'];
    const listed = cells.filter((cell) => cell['table:content-validation-name'] === name);
    expect(listed.length).toBeGreaterThanOrEqual(ROWS.length);
    expect(anywhereIn(document, 'conditional-format').length).toBeGreaterThan(0);
  });

  test('and saved is read by the add-in with every value and its memory', async () => {
    const { workbook } = openExcel(await readXlsx(savedBack));
    expect(valuesOf(await workbook.read(PULL_ID))).toEqual(valuesOf(before));
    const [table] = await workbook.tables();
    expect(table?.damage).toBeUndefined();
    expect(table?.memory).toEqual(memoryOf(ROWS));
    // Settings are what LibreOffice loses: the memory says the site too.
    expect(workbook.setting('site')).toBeUndefined();
    expect(table?.memory.siteUrl).toBe('https://contoso.sharepoint.com/sites/tracker');
  });
});
