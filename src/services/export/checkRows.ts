import type { SheetRow } from './cellValue';
import { timeOf } from './cellValue';
import type { HeadedColumn } from './checkHeadings';
import { isDay, isTime, nearestSecond } from './excelDate';
import { importWords } from './importWords';
import type { RawCell, RawRow, RawSheet } from './rawCell';
import { cellInWords, lettersOf } from './rawCell';
import type { ColumnKind } from './sheetColumn';

/** SharePoint's limit for a line of text, a choice and an address. */
const LONGEST_LINE = 255;
const LINES: readonly ColumnKind[] = ['text', 'choice', 'recordId', 'url', 'linkWords'];

const FIRST_ROW = 3;

/** The rows of a list's sheet with their numbers in Excel; `say` is told what is wrong with cells. */
export function checkRows(
  sheet: RawSheet,
  headed: ReadonlyMap<number, HeadedColumn>,
  key: string | undefined,
  say: (sentence: string) => void
): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  const firstWith = new Map<string, number>();
  for (const [number, cells] of sheet.rows) {
    if (number < FIRST_ROW) continue;
    const row = checkRow(sheet.name, number, cells, headed, say);
    const own = key === undefined ? undefined : row.get(key);
    if (own !== undefined) {
      // SharePoint compares unique values without regard to letter case.
      const plain = String(own).toLowerCase();
      const first = firstWith.get(plain);
      if (first === undefined) firstWith.set(plain, number);
      else {
        const [place] = [...headed].find(([, { column }]) => column.name === key) ?? [1];
        say(importWords.duplicate(placeOf(sheet.name, number, place, headed), String(own), first));
      }
    }
    rows.push(row);
  }
  return rows;
}

function checkRow(
  sheet: string,
  number: number,
  cells: RawRow,
  headed: ReadonlyMap<number, HeadedColumn>,
  say: (sentence: string) => void
): SheetRow {
  const row = new Map<string, string | number | boolean>();
  const byPart = [...headed].sort(([, a], [, b]) => a.part - b.part);
  for (const [place, { column, part }] of byPart) {
    const cell = cells.get(place);
    if (cell === undefined) continue;
    const at = placeOf(sheet, number, place, headed);
    const value = valueOf(column.kind, cell);
    const before = row.get(column.name);
    if (value === undefined) {
      say(importWords.wrongKind(at, column.kind, cellInWords(cell)));
    } else if (part === 1) {
      row.set(column.name, value);
    } else if (typeof before === 'string') {
      row.set(column.name, before + String(value));
    } else {
      say(importWords.notFirstPart(at));
    }
    const length = String(row.get(column.name) ?? '').length;
    if (LINES.includes(column.kind) && length > LONGEST_LINE) say(importWords.tooLong(at, length));
  }
  return row;
}

function placeOf(
  sheet: string,
  row: number,
  place: number,
  headed: ReadonlyMap<number, HeadedColumn>
): string {
  return importWords.place(sheet, row, lettersOf(place), headed.get(place)?.title ?? '');
}

/** The value of a cell for a column of this kind; undefined where it is of another. */
function valueOf(kind: ColumnKind, cell: RawCell): string | number | boolean | undefined {
  switch (kind) {
    case 'number':
      return cell.kind === 'number' ? cell.value : undefined;
    case 'yesNo':
      return cell.kind === 'yesNo' ? cell.value : undefined;
    case 'date':
      if (cell.kind === 'text') return isDay(cell.text) ? cell.text : undefined;
      return cell.kind === 'date' ? timeOf(nearestSecond(cell.date)).slice(0, 10) : undefined;
    case 'dateTime':
      if (cell.kind === 'text') return isTime(cell.text) ? cell.text : undefined;
      return cell.kind === 'date' ? timeOf(nearestSecond(cell.date)) : undefined;
    default:
      return cell.kind === 'text' ? cell.text : undefined;
  }
}
