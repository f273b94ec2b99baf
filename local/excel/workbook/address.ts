import { invalidArgument } from './refusal';
import { isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW, onSheet } from './rect';
import type { Rect } from './types';

/** 0 is A, 25 Z, 26 AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A sheet's name as it stands before the exclamation mark of an address. */
export const quotedSheetName = (name: string): string =>
  /^[A-Za-z_\u00C0-\uFFFF][A-Za-z0-9_.\u00C0-\uFFFF]*$/.test(name) &&
  !/^[A-Za-z]{1,3}\d+$/.test(name) &&
  !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;

/** `B2:C5`, `2:5` for whole rows, `B:C` for whole columns. */
export function a1(rect: Rect): string {
  if (isEntireColumn(rect)) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  if (isEntireRow(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  const first = `${columnLetters(rect.left)}${rect.top + 1}`;
  const last = `${columnLetters(rect.right)}${rect.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export interface Address {
  readonly sheetName?: string;
  readonly rect: Rect;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

type End = { readonly row?: number; readonly column?: number };

function endOf(text: string): End | undefined {
  const cell = CELL.exec(text);
  if (cell) return { column: columnNumber(cell[1] ?? ''), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text);
  if (column) return { column: columnNumber(column[1] ?? '') };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1 } : undefined;
}

/** An A1 address, or `undefined` where the text is none (a name, for instance). */
export function parseAddress(text: string): Address | undefined {
  const named = /^(?:'((?:[^']|'')+)'|([^!']+))!(.*)$/.exec(text.trim());
  const sheetName = named ? (named[1]?.replace(/''/g, "'") ?? named[2]) : undefined;
  const place = (named ? (named[3] ?? '') : text).trim();
  const parts = place.split(':');
  const start = endOf(parts[0] ?? '');
  const end = parts.length === 1 ? start : endOf(parts[1] ?? '');
  if (start === undefined || end === undefined || parts.length > 2) return undefined;
  if (parts.length === 1 && (start.row === undefined || start.column === undefined)) {
    return undefined;
  }
  if ((start.row === undefined) !== (end.row === undefined)) return undefined;
  if ((start.column === undefined) !== (end.column === undefined)) return undefined;
  const rect = {
    top: Math.min(start.row ?? 0, end.row ?? 0),
    bottom: start.row === undefined ? LAST_ROW : Math.max(start.row, end.row ?? 0),
    left: Math.min(start.column ?? 0, end.column ?? 0),
    right: start.column === undefined ? LAST_COLUMN : Math.max(start.column, end.column ?? 0)
  };
  if (!onSheet(rect)) return undefined;
  return sheetName === undefined ? { rect } : { sheetName, rect };
}

/** The rectangle of an A1 address without a sheet; refused where it is none. */
export function rectAt(text: string): Rect {
  const address = parseAddress(text);
  if (address === undefined) throw invalidArgument();
  return address.rect;
}
