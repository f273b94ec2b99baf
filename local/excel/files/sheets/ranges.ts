import { columnLetters, parseAddress } from '../../workbook/address';
import type { Rect } from '../../workbook/types';

/** A range as files have it: whole columns with their first and last row too. */
export function ref({ top, left, bottom, right }: Rect): string {
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Ranges as a file lists them (ECMA-376 part 1, 18.18.76 ST_Sqref). */
export function sqref(ranges: readonly Rect[]): string {
  return ranges.map(ref).join(' ');
}

export function rangesOf(text: string | undefined): readonly Rect[] {
  return (text ?? '').split(/\s+/).flatMap((address) => {
    const rect = rangeOf(address);
    return rect === undefined ? [] : [rect];
  });
}

export function rangeOf(address: string | undefined): Rect | undefined {
  return address === undefined ? undefined : parseAddress(address)?.rect;
}
