import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { joinPairs } from './cellText';

/** Where the texts of all sheets stand. */
const TEXTS = 'xl/sharedStrings.xml';

/**
 * Packs a workbook that exceljs wrote once more: with the characters that it would have broken
 * (`cellText.ts`), and with one time for every part, so that the same site gives the same bytes.
 * @param time not before 1980, when the time of zip files begins
 */
export function packAgain(workbook: Uint8Array, time: Date): Uint8Array {
  const parts = unzipSync(workbook, { filter: ({ name }) => !name.endsWith('/') });
  const texts = parts[TEXTS];
  if (texts !== undefined) parts[TEXTS] = strToU8(joinPairs(strFromU8(texts)));
  return zipSync(parts, { mtime: new Date(Math.max(time.getTime(), Date.UTC(1980, 0, 2))) });
}
