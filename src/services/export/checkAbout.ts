import type { SiteDeclaration } from '../site/declaration/site';
import { ImportError } from './importError';
import { importWords } from './importWords';
import type { RawCell, RawSheet } from './rawCell';
import { textOf, wholeNumberOf } from './rawCell';
import { ABOUT, FORMAT_VERSION, PRODUCT, SHEETS } from './words';

/** What the first sheet says. */
export interface AboutExport {
  readonly schemaVersion: number;
  readonly siteAddress: string | undefined;
  /** The lists with the number of rows that each has to have. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Reads the sheet About; `say` is told what is wrong in it.
 * @throws ImportError where the workbook is no export, or one of a newer Tracker
 */
export function checkAbout(
  file: string,
  sheet: RawSheet | undefined,
  site: SiteDeclaration,
  say: (sentence: string) => void
): AboutExport {
  const beside = (label: string): RawCell | undefined =>
    [...(sheet?.rows.values() ?? [])].find((row) => textOf(row.get(1)) === label)?.get(2);
  const format = wholeNumberOf(beside(ABOUT.format));
  const schemaVersion = wholeNumberOf(beside(ABOUT.schemaVersion));
  if (sheet === undefined || textOf(beside(ABOUT.product)) !== PRODUCT || format === undefined) {
    throw new ImportError('not an export', [importWords.notExport(file)]);
  }
  if (format > FORMAT_VERSION) throw new ImportError('newer', [importWords.newerFormat(file)]);
  if (schemaVersion === undefined) {
    throw new ImportError('contents', [importWords.aboutLacks(ABOUT.schemaVersion)]);
  }
  if (schemaVersion > site.schemaVersion) {
    const sentence = importWords.newerSchema(file, schemaVersion, site.schemaVersion);
    throw new ImportError('newer', [sentence]);
  }
  const rows = rowsStated(sheet, site, say);
  for (const { title } of site.lists) {
    const mayLack = schemaVersion < site.schemaVersion;
    if (!rows.has(title) && !mayLack) say(importWords.listNotNamed(title));
  }
  return { schemaVersion, siteAddress: textOf(beside(ABOUT.siteAddress)), rows };
}

/** The table of lists: it begins under its heading and ends with the first empty row. */
function rowsStated(
  sheet: RawSheet,
  site: SiteDeclaration,
  say: (sentence: string) => void
): ReadonlyMap<string, number> {
  const stated = new Map<string, number>();
  const heading = [...sheet.rows].find(
    ([, row]) => textOf(row.get(1)) === ABOUT.list && textOf(row.get(2)) === ABOUT.rows
  );
  if (heading === undefined) {
    say(importWords.aboutLacks(ABOUT.list));
    return stated;
  }
  for (let number = heading[0] + 1; ; number += 1) {
    const row = sheet.rows.get(number);
    const list = textOf(row?.get(1));
    if (row === undefined || list === undefined) return stated;
    const count = wholeNumberOf(row.get(2));
    if (!site.lists.some(({ title }) => title === list)) {
      say(importWords.unknownList(number, list));
    } else if (stated.has(list)) {
      say(importWords.listTwice(number, list));
    } else if (count === undefined) {
      say(importWords.aboutCount(number, list));
    } else {
      stated.set(list, count);
    }
  }
}

/** The sheet with the columns of every list, without which headings cannot be checked. */
export function columnsSheetOf(
  sheets: ReadonlyMap<string, RawSheet>,
  say: (sentence: string) => void
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const titles = new Map<string, Map<string, string>>();
  const sheet = sheets.get(SHEETS.columns);
  if (sheet === undefined) say(importWords.sheetMissing(SHEETS.columns));
  for (const row of sheet?.rows.values() ?? []) {
    const [list, name, title] = [1, 2, 3].map((column) => textOf(row.get(column)));
    if (list === undefined || name === undefined || title === undefined) continue;
    const ofList = titles.get(list) ?? new Map<string, string>();
    titles.set(list, ofList.set(name, title));
  }
  return titles;
}
