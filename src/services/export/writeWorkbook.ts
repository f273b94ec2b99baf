import type * as ExcelJs from 'exceljs';
import type { SheetRow } from './cellValue';
import { escapeText, partsOf } from './cellText';
import { packAgain } from './packAgain';
import { dateForExcel } from './excelDate';
import { loadExcelJs } from './loadExcelJs';
import type { ColumnKind, SheetColumn } from './sheetColumn';
import type { ExportedList, ExportFacts, FileNotIncluded, SiteExport } from './siteExport';
import {
  ABOUT,
  COLUMN_HEADINGS,
  FILE_HEADINGS,
  FORMAT_VERSION,
  furtherName,
  furtherTitle,
  PRODUCT,
  SHEETS
} from './words';
import { HEADING_STYLE, NAMES_STYLE, styleOf, TIME_FORMAT, widthOf } from './workbookStyle';

/** Writes a site as an Excel workbook: no formula, every text as text, dates as dates. */
export async function writeWorkbook(site: SiteExport): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  workbook.title = ABOUT.heading;
  workbook.created = new Date(site.facts.exported);
  workbook.modified = workbook.created;
  writeAbout(workbook.addWorksheet(SHEETS.about), site);
  for (const list of site.lists) writeList(workbook.addWorksheet(list.list), list);
  writeColumns(workbook.addWorksheet(SHEETS.columns), site.lists);
  writeFiles(workbook.addWorksheet(SHEETS.files), site.files);
  // Packed once, by the one who packs it again.
  const zip = { compression: 'STORE' as const };
  const written = new Uint8Array(await workbook.xlsx.writeBuffer({ zip }));
  return packAgain(written, workbook.created);
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

/** A column of the workbook: a column of the list, or one in which its long texts go on. */
interface WorkbookColumn {
  readonly source: SheetColumn;
  readonly name: string;
  readonly title: string;
  /** Which part of the text stands here, from 0. */
  readonly part: number;
}

function writeList(sheet: ExcelJs.Worksheet, { columns, rows }: ExportedList): void {
  const spread = columns.flatMap((column) => spreadOut(column, rows));
  sheet.columns = spread.map(({ source }) => ({
    width: widthOf(source.kind),
    style: styleOf(source.kind)
  }));
  const names = sheet.addRow(spread.map(({ name }) => name));
  names.hidden = true;
  names.eachCell((cell) => Object.assign(cell, { style: NAMES_STYLE }));
  headingRow(
    sheet,
    spread.map(({ title }) => title)
  );
  for (const row of rows) writeRow(sheet, spread, row);
  sheet.views = [{ state: 'frozen', ySplit: 2 }];
  sheet.autoFilter = { from: { row: 2, column: 1 }, to: { row: 2, column: spread.length } };
}

/** A column, and further ones after it where its longest text does not fit into one cell. */
function spreadOut(source: SheetColumn, rows: readonly SheetRow[]): readonly WorkbookColumn[] {
  const { name, title } = source;
  const most = rows.reduce((parts, row) => Math.max(parts, textParts(row.get(name)).length), 1);
  return Array.from({ length: most }, (_, part) => ({
    source,
    part,
    name: part === 0 ? name : furtherName(name, part + 1),
    title: part === 0 ? title : furtherTitle(title, part + 1)
  }));
}

function textParts(value: string | number | boolean | undefined): readonly string[] {
  return typeof value === 'string' ? partsOf(value) : [];
}

function writeRow(
  sheet: ExcelJs.Worksheet,
  columns: readonly WorkbookColumn[],
  row: SheetRow
): void {
  const written = sheet.addRow([]);
  columns.forEach(({ source, part }, index) => {
    const value = row.get(source.name);
    const shown = typeof value === 'string' ? textCell(source.kind, value, part) : value;
    if (shown === undefined) return;
    written.getCell(index + 1).value = shown;
  });
  written.commit();
}

function textCell(kind: ColumnKind, value: string, part: number): string | Date | undefined {
  const date = kind === 'date' || kind === 'dateTime' ? dateForExcel(value) : undefined;
  if (date !== undefined) return date;
  const text = textParts(value)[part];
  return text === undefined ? undefined : escapeText(text);
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
