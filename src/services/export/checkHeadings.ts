import { importWords } from './importWords';
import type { RawRow, RawSheet } from './rawCell';
import { lettersOf, textOf } from './rawCell';
import type { SheetColumn } from './sheetColumn';
import { furtherTitle } from './words';

/** What stands in a column of the workbook: a column of the list, or the part of its texts, from 1. */
export interface HeadedColumn {
  readonly column: SheetColumn;
  readonly part: number;
  readonly title: string;
}

/** What the headings of a list's sheet are held against. */
export interface ExpectedColumns {
  /** The columns that the Tracker knows. */
  readonly known: readonly SheetColumn[];
  /** Name and heading of the columns that the export wrote. */
  readonly written: ReadonlyMap<string, string>;
  /** Whether columns that the Tracker knows may be missing: the export is of an older site. */
  readonly mayLack: boolean;
}

const NAMES_ROW = 1;
const TITLES_ROW = 2;

/** The columns of a list's sheet by their place, from 1; `say` is told what is wrong with them. */
export function checkHeadings(
  sheet: RawSheet,
  { known, written, mayLack }: ExpectedColumns,
  say: (sentence: string) => void
): ReadonlyMap<number, HeadedColumn> {
  const names: RawRow = sheet.rows.get(NAMES_ROW) ?? new Map();
  // Some headings read as a name does ("Scope"), so that one alone says nothing.
  const named = [...names.values()].filter((cell) => written.has(textOf(cell) ?? ''));
  if (2 * named.length <= names.size) {
    say(importWords.namesMissing(sheet.name));
    return new Map();
  }

  const headed = new Map<number, HeadedColumn>();
  const seen = new Set<string>();
  for (const place of placesOf(sheet)) {
    const letters = lettersOf(place);
    const name = textOf(names.get(place));
    if (name === undefined) {
      say(importWords.nameMissing(sheet.name, letters));
      continue;
    }
    const { base, part } = partsOfName(name, written);
    const column = known.find((each) => each.name === base);
    const wasTitle = written.get(base);
    if (wasTitle === undefined) say(importWords.nameUnknown(sheet.name, letters, name));
    else if (seen.has(name)) say(importWords.nameTwice(sheet.name, letters, name));
    else if (column === undefined) say(importWords.columnGone(sheet.name, wasTitle));
    else {
      const title = part === 1 ? wasTitle : furtherTitle(wasTitle, part);
      const found = textOf(sheet.rows.get(TITLES_ROW)?.get(place)) ?? '';
      if (found !== title) say(importWords.headingChanged(sheet.name, letters, found, title));
      headed.set(place, { column, part, title });
    }
    seen.add(name);
  }
  sayMissing(sheet.name, { known, written, mayLack }, seen, say);
  return headed;
}

function sayMissing(
  sheet: string,
  { known, written, mayLack }: ExpectedColumns,
  seen: ReadonlySet<string>,
  say: (sentence: string) => void
): void {
  for (const [name, title] of written) {
    if (!seen.has(name)) say(importWords.columnMissing(sheet, title));
  }
  for (const { name, title } of known) {
    if (!mayLack && !written.has(name)) say(importWords.columnNotNamed(sheet, title));
  }
}

/** Every place that holds anything at all, in order. */
function placesOf(sheet: RawSheet): readonly number[] {
  const places = new Set<number>();
  for (const row of sheet.rows.values()) for (const place of row.keys()) places.add(place);
  return [...places].sort((a, b) => a - b);
}

/** `Wording#3` is the third part of Wording; a name that was written as it is is whole. */
function partsOfName(
  name: string,
  written: ReadonlyMap<string, string>
): { readonly base: string; readonly part: number } {
  const further = /^(.+)#(\d{1,4})$/.exec(name);
  if (further === null || written.has(name)) return { base: name, part: 1 };
  return { base: further[1] ?? name, part: Number(further[2]) };
}
