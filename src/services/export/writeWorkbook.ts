import type * as ExcelJs from 'exceljs';
import { escapeText } from './cellText';
import { loadExcelJs } from './loadExcelJs';
import { packWorkbook } from './packWorkbook';
import { pageTurns } from './pageTurns';
import type { ExportedList, ExportFacts, FileNotIncluded, SiteExport } from './siteExport';
import { ABOUT, COLUMN_HEADINGS, FILE_HEADINGS, FORMAT_VERSION, PRODUCT, SHEETS } from './words';
import { workbookColumns } from './workbookColumns';
import { HEADING_STYLE, NAMES_STYLE, styleOf, TIME_FORMAT, widthOf } from './workbookStyle';

/** The sheets of the lists follow the sheet About. */
const FIRST_LIST = 2;

/**
 * Writes a site as an Excel workbook: no formula, every text as text, dates as dates. The page gets its
 * turns meanwhile, however many rows there are. Throws AbortError where the person cancels.
 */
export async function writeWorkbook(site: SiteExport, signal?: AbortSignal): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  workbook.title = ABOUT.heading;
  workbook.created = new Date(site.facts.exported);
  workbook.modified = workbook.created;
  writeAbout(workbook.addWorksheet(SHEETS.about), site);
  for (const list of site.lists) writeHeadings(workbook.addWorksheet(list.list), list);
  writeColumns(workbook.addWorksheet(SHEETS.columns), site.lists);
  writeFiles(workbook.addWorksheet(SHEETS.files), site.files);
  // Packed once, by the one who packs it again.
  const zip = { compression: 'STORE' as const };
  const written = new Uint8Array(await workbook.xlsx.writeBuffer({ zip }));
  return packWorkbook(written, site.lists, {
    firstList: FIRST_LIST,
    time: workbook.created,
    turns: pageTurns(signal)
  });
}

function writeAbout(sheet: ExcelJs.Worksheet, { facts, lists }: SiteExport): void {
  sheet.columns = [{ width: 24 }, { width: 60 }];
  sheet.addRow([ABOUT.heading]).font = { bold: true, size: 14 };
  for (const [label, value] of factRows(facts)) {
    const row = sheet.addRow([label, typeof value === 'string' ? escapeText(value) : value]);
    row.getCell(1).font = { bold: true };
    row.getCell(2).alignment = { horizontal: 'left' };
    if (value instanceof Date) row.getCell(2).numFmt = TIME_FORMAT;
  }
  sheet.addRow([]);
  headingRow(sheet, [ABOUT.list, ABOUT.rows]);
  for (const { list, rows } of lists) {
    sheet.addRow([list, rows.length]).getCell(2).alignment = { horizontal: 'left' };
  }
  sheet.addRow([]);
  for (const note of ABOUT.notes) sheet.addRow([note]);
}

function factRows(facts: ExportFacts): readonly (readonly [string, string | number | Date])[] {
  return [
    [ABOUT.product, PRODUCT],
    [ABOUT.format, FORMAT_VERSION],
    [ABOUT.schemaVersion, facts.schemaVersion],
    [ABOUT.siteAddress, facts.siteAddress],
    [ABOUT.siteTitle, facts.siteTitle],
    [ABOUT.exported, new Date(facts.exported)],
    [ABOUT.exportedBy, facts.exportedBy]
  ];
}

/** The headings of a list; its rows are put under them when the workbook is packed. */
function writeHeadings(sheet: ExcelJs.Worksheet, list: ExportedList): void {
  const columns = workbookColumns(list);
  sheet.columns = columns.map(({ source }) => ({
    width: widthOf(source.kind),
    style: styleOf(source.kind)
  }));
  const names = sheet.addRow(columns.map(({ name }) => name));
  names.hidden = true;
  names.eachCell((cell) => Object.assign(cell, { style: NAMES_STYLE }));
  headingRow(
    sheet,
    columns.map(({ title }) => title)
  );
  sheet.views = [{ state: 'frozen', ySplit: 2 }];
  const last = { row: list.rows.length + 2, column: columns.length };
  sheet.autoFilter = { from: { row: 2, column: 1 }, to: last };
}

function writeColumns(sheet: ExcelJs.Worksheet, lists: readonly ExportedList[]): void {
  sheet.columns = [{ width: 20 }, { width: 26 }, { width: 30 }, { width: 12 }, { width: 90 }];
  headingRow(sheet, COLUMN_HEADINGS);
  for (const { list, columns } of lists) {
    for (const { name, title, kind, description } of columns) {
      sheet.addRow([list, name, title, kind, description]);
    }
  }
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
}

function writeFiles(sheet: ExcelJs.Worksheet, files: readonly FileNotIncluded[]): void {
  sheet.columns = [{ width: 22 }, { width: 80 }, { width: 14 }, { width: 38 }, { width: 20 }];
  headingRow(sheet, FILE_HEADINGS);
  for (const { library, path, size, recordId, modified } of files) {
    const when = modified === undefined ? undefined : new Date(modified);
    const row = sheet.addRow([library, escapeText(path), size, recordId, when]);
    if (when !== undefined) row.getCell(5).numFmt = TIME_FORMAT;
  }
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
}

function headingRow(sheet: ExcelJs.Worksheet, titles: readonly string[]): void {
  const row = sheet.addRow([...titles]);
  row.eachCell((cell) => Object.assign(cell, { style: HEADING_STYLE }));
}
