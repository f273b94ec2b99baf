import type { CellValue } from '../../../domain/sheet/sheetCell';

/**
 * What values are written in at most in one message: Excel on the web takes 5 MB, and what goes around the
 * values must fit into a megabyte too.
 */
export const LARGEST_MESSAGE = 900_000;

/** A cell as it is handed to Excel; null leaves it as it is. */
export type Handed = CellValue | null;

/**
 * The bytes that a row takes in a message: JSON in UTF-8 that is a string within JSON again, as Excel on
 * the web sends it.
 */
export function bytesOfRow(row: readonly Handed[]): number {
  let bytes = 2;
  for (const value of row) bytes += 1 + bytesOfValue(value);
  return bytes;
}

/** Characters that take one byte each; most texts are of nothing else, and are not walked through. */
const ONE_BYTE_EACH = /^[ !#-[\]-~]*$/;

function bytesOfValue(value: Handed): number {
  if (typeof value !== 'string') return value === null ? 4 : String(value).length;
  let bytes = 4;
  if (ONE_BYTE_EACH.test(value)) return bytes + value.length;
  for (let place = 0; place < value.length; place += 1)
    bytes += bytesOfUnit(value.charCodeAt(place));
  return bytes;
}

function bytesOfUnit(unit: number): number {
  if (unit > 0x7ff) return 3;
  if (unit > 0x7f) return 2;
  if (unit < 0x20) return 7;
  return unit === 0x22 || unit === 0x5c ? 4 : 1;
}
