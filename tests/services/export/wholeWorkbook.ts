import type * as ExcelJs from 'exceljs';
import { randomUUID } from 'node:crypto';
import type { SheetRow } from '../../../src/services/export/cellValue';
import { loadExcelJs } from '../../../src/services/export/loadExcelJs';
import { columnsOf } from '../../../src/services/export/sheetColumn';
import type { SiteExport } from '../../../src/services/export/siteExport';
import { writeWorkbook } from '../../../src/services/export/writeWorkbook';
import { SCHEMA_VERSION } from '../../../src/services/site/schemaVersion';
import { trackerSite } from '../../../src/services/site/trackerSite';

const REPORTS: readonly SheetRow[] = [1, 2, 3].map(
  (order) =>
    new Map<string, string | number>([
      ['RecordId', randomUUID()],
      ['Title', `Report ${order}`],
      ['SortOrder', order],
      ['Created', '2017-11-20T10:00:00Z']
    ])
);

const UPDATES: readonly SheetRow[] = [
  new Map([
    ['RecordId', randomUUID()],
    ['UpdateText', 'x'.repeat(40_000)]
  ])
];

/** An export of every list, with rows in two of them. */
export function wholeWorkbook(schemaVersion: number = SCHEMA_VERSION): Promise<Uint8Array> {
  const rows = new Map([
    ['Reports', REPORTS],
    ['Updates', UPDATES]
  ]);
  const site: SiteExport = {
    facts: {
      schemaVersion,
      siteAddress: 'https://force.example/sites/tracker',
      siteTitle: 'Tracker',
      exported: '2026-11-22T09:30:00Z',
      exportedBy: 'ellen.marsh@force.example'
    },
    lists: trackerSite.lists.map((list) => ({
      list: list.title,
      columns: columnsOf(list),
      rows: rows.get(list.title) ?? []
    })),
    files: []
  };
  return writeWorkbook(site);
}

/** The same workbook after somebody changed it in Excel. */
export async function changedWorkbook(
  change: (workbook: ExcelJs.Workbook) => void,
  schemaVersion?: number
): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  await workbook.xlsx.load((await wholeWorkbook(schemaVersion)) as unknown as ExcelJs.Buffer);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A sheet that has to be there. */
export function sheetOf(workbook: ExcelJs.Workbook, name: string): ExcelJs.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The place of a column by the name in the hidden row. */
export function placeOf(sheet: ExcelJs.Worksheet, name: string): number {
  let found = 0;
  sheet.getRow(1).eachCell((cell, place) => {
    if (cell.value === name) found = place;
  });
  if (found === 0) throw new Error(`There is no column ${name}.`);
  return found;
}
