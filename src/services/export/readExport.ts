import type { ListDeclaration } from '../site/declaration/list';
import type { SiteDeclaration } from '../site/declaration/site';
import { trackerSite } from '../site/trackerSite';
import type { SheetRow } from './cellValue';
import { checkAbout, columnsSheetOf } from './checkAbout';
import { checkHeadings } from './checkHeadings';
import { checkRows } from './checkRows';
import { ImportError } from './importError';
import { importWords } from './importWords';
import type { RawSheet } from './rawCell';
import { readWorkbook } from './readWorkbook';
import type { SheetColumn } from './sheetColumn';
import { columnsOf, keyColumnOf } from './sheetColumn';
import { SHEETS } from './words';

/** A list as a checked workbook holds it. */
export interface CheckedList {
  readonly list: ListDeclaration;
  /** The columns that stand in the workbook, by their declaration now. */
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** A workbook that was found to be a whole export. */
export interface CheckedExport {
  readonly schemaVersion: number;
  readonly siteAddress: string | undefined;
  /** In the order of the declaration. */
  readonly lists: readonly CheckedList[];
}

/**
 * Reads an exported workbook and checks every sheet, heading and cell of it.
 * @param file the name that sentences call it by
 * @throws ImportError with a sentence for each thing that is wrong
 */
export async function readExport(
  file: string,
  bytes: Uint8Array,
  site: SiteDeclaration = trackerSite
): Promise<CheckedExport> {
  const sheets = await readWorkbook(file, bytes);
  const wrong: string[] = [];
  const say = (sentence: string): void => void wrong.push(sentence);
  const about = checkAbout(file, sheets.get(SHEETS.about), site, say);
  const titles = columnsSheetOf(sheets, say);
  const mayLack = about.schemaVersion < site.schemaVersion;

  const lists = site.lists.flatMap((list) => {
    const stated = about.rows.get(list.title);
    if (stated === undefined) return [];
    const sheet = sheets.get(list.title);
    if (sheet === undefined) {
      say(importWords.sheetMissing(list.title));
      return [];
    }
    const written = titles.get(list.title) ?? new Map<string, string>();
    return [checkList(list, sheet, { written, mayLack, stated }, say)];
  });
  if (wrong.length > 0) throw new ImportError('contents', wrong);
  const { schemaVersion, siteAddress } = about;
  return { schemaVersion, siteAddress, lists };
}

interface Expected {
  readonly written: ReadonlyMap<string, string>;
  readonly mayLack: boolean;
  readonly stated: number;
}

function checkList(
  list: ListDeclaration,
  sheet: RawSheet,
  { written, mayLack, stated }: Expected,
  say: (sentence: string) => void
): CheckedList {
  const known = columnsOf(list);
  const headed = checkHeadings(sheet, { known, written, mayLack }, say);
  const rows = headed.size === 0 ? [] : checkRows(sheet, headed, keyColumnOf(list), say);
  if (headed.size > 0 && rows.length !== stated) {
    say(importWords.rowCount(list.title, stated, rows.length));
  }
  return { list, columns: known.filter(({ name }) => written.has(name)), rows };
}
