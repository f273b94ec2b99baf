import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { joinPairs } from './cellText';
import type { PageTurns } from './pageTurns';
import { lettersOf } from './rawCell';
import type { SharedTexts } from './sharedTexts';
import { sharedTexts, sharedTextXml } from './sharedTexts';
import { columnStyles, sheetRowXml } from './sheetRowXml';
import type { ExportedList } from './siteExport';
import { workbookColumns, workbookValue } from './workbookColumns';

/** Where the texts of all sheets stand. */
const TEXTS = 'xl/sharedStrings.xml';
/** Letters of XML that are packed at a time. */
const PIECE = 64 * 1024;

/** The path of a sheet by its place in the workbook, from 1. */
function sheetPath(place: number): string {
  return `xl/worksheets/sheet${place}.xml`;
}

/**
 * Packs a workbook that exceljs wrote: with the rows of the lists under their headings, piece by piece,
 * because exceljs would stop the page for as long as it takes; with the characters that it would have
 * broken (`cellText.ts`); and with one time for every part, so that the same site gives the same bytes.
 * @param firstList the place of the first list's sheet, from 1
 * @param time not before 1980, when the time of zip files begins
 */
export async function packWorkbook(
  workbook: Uint8Array,
  lists: readonly ExportedList[],
  { firstList, time, turns }: { firstList: number; time: Date; turns: PageTurns }
): Promise<Uint8Array> {
  const parts = unzipSync(workbook, { filter: ({ name }) => !name.endsWith('/') });
  const own = joinPairs(strFromU8(parts[TEXTS] ?? new Uint8Array()));
  const texts = sharedTexts((own.match(/<si>/g) ?? []).length);
  const written = new Map(lists.map((list, index) => [sheetPath(firstList + index), list]));

  const packed: Uint8Array[] = [];
  const zip = new Zip((failed, chunk) => {
    if (failed !== null) throw failed;
    packed.push(chunk);
  });
  const add = async (name: string, pieces: Iterable<string>): Promise<void> => {
    const file = new ZipDeflate(name);
    file.mtime = new Date(Math.max(time.getTime(), Date.UTC(1980, 0, 2)));
    zip.add(file);
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length >= PIECE) {
        file.push(strToU8(waiting));
        waiting = '';
      }
      if (turns.isDue()) await turns.give();
    }
    file.push(strToU8(waiting), true);
  };

  for (const [name, bytes] of Object.entries(parts)) {
    const list = written.get(name);
    if (name === TEXTS) continue;
    const part = strFromU8(bytes);
    await add(name, list === undefined ? [part] : withRows(part, list, texts));
  }
  // Last, because the rows say which texts there are.
  await add(TEXTS, withTexts(own, texts));
  zip.end();
  return joined(packed);
}

/** A sheet with its headings only, and the rows of its list put under them. */
function* withRows(sheet: string, list: ExportedList, texts: SharedTexts): Iterable<string> {
  const columns = workbookColumns(list);
  const last = `${lettersOf(columns.length)}${list.rows.length + 2}`;
  const end = sheet.indexOf('</sheetData>');
  const styles = columnStyles(sheet);
  yield sheet.slice(0, end).replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${last}"/>`);
  for (const [index, row] of list.rows.entries()) {
    const values = columns.map((column) => workbookValue(column, row));
    yield sheetRowXml(index + 3, values, styles, texts);
  }
  yield sheet.slice(end);
}

function* withTexts(own: string, texts: SharedTexts): Iterable<string> {
  const end = own.indexOf('</sst>');
  // The counts may be left out, and these would be wrong.
  yield own.slice(0, end).replace(/\s(?:uniqueCount|count)="\d+"/g, '');
  for (const text of texts.added()) yield sharedTextXml(text);
  yield own.slice(end);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
