import type * as ExcelJs from 'exceljs';
import { importWords } from './importWords';

/** A cell as a workbook holds it. */
export type RawCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'yesNo'; readonly value: boolean }
  | { readonly kind: 'date'; readonly date: Date }
  | { readonly kind: 'formula' }
  /** Covered by a cell beside or above it, whose value is not its own. */
  | { readonly kind: 'merged' }
  | { readonly kind: 'error' };

/** The cells of a row by their place, from 1; empty ones are left out. */
export type RawRow = ReadonlyMap<number, RawCell>;

export interface RawSheet {
  readonly name: string;
  /** By their number in Excel, in that order; rows without anything are left out. */
  readonly rows: ReadonlyMap<number, RawRow>;
}

/** What exceljs read, without its ways of its own; undefined: the cell is empty. */
export function rawCell(value: ExcelJs.CellValue | undefined): RawCell | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'yesNo', value };
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? { kind: 'error' } : { kind: 'date', date: value };
  }
  if ('richText' in value) {
    return { kind: 'text', text: value.richText.map((run) => run.text).join('') };
  }
  // A hyperlink may hold rich text, whatever its type says.
  if ('hyperlink' in value) return rawCell(value.text as ExcelJs.CellValue);
  return 'error' in value ? { kind: 'error' } : { kind: 'formula' };
}

/** What stands in a cell, for a sentence. */
export function cellInWords(cell: RawCell): string {
  const { found } = importWords;
  switch (cell.kind) {
    case 'text':
      return found.text(cell.text);
    case 'number':
      return found.number(cell.value);
    case 'yesNo':
      return found.yesNo(cell.value);
    default:
      return found[cell.kind];
  }
}

export function textOf(cell: RawCell | undefined): string | undefined {
  return cell?.kind === 'text' ? cell.text : undefined;
}

export function wholeNumberOf(cell: RawCell | undefined): number | undefined {
  return cell?.kind === 'number' && Number.isInteger(cell.value) ? cell.value : undefined;
}

/** "A", "Z", "AA": the letters of a column, from 1. */
export function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? last : lettersOf(rest) + last;
}
