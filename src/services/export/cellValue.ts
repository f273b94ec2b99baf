import type { ColumnKind, SheetColumn } from './sheetColumn';
import { loginOf } from './login';

/**
 * What a cell holds, by the kind of its column: a day as `2018-01-31`, a time in UTC to the second as
 * `2018-01-31T09:30:00Z`, a person as the name they sign in with, everything else as it is.
 */
export type CellValue = string | number | boolean | undefined;

/** A row of a sheet: its cells by the names of their columns; empty ones are left out. */
export type SheetRow = ReadonlyMap<string, string | number | boolean>;

/** A row of a list as REST gives it for `selectOfColumns`. */
export type ListRow = Readonly<Record<string, unknown>> & { readonly Id: number };

const HALF_A_DAY = 12 * 60 * 60 * 1000;

/** The cells of a row that REST gave. */
export function rowOf(columns: readonly SheetColumn[], row: ListRow): SheetRow {
  const cells = new Map<string, string | number | boolean>();
  for (const { name, field, kind } of columns) {
    const value = cellOf(kind, row[field]);
    if (value !== undefined && value !== '') cells.set(name, value);
  }
  return cells;
}

function cellOf(kind: ColumnKind, value: unknown): CellValue {
  if (value === null || value === undefined) return undefined;
  switch (kind) {
    case 'number':
      return Number(value);
    case 'yesNo':
      return value === true;
    case 'date':
      return dayOf(String(value));
    case 'dateTime':
      return timeOf(new Date(String(value)));
    case 'person':
      return loginOf(part(value, 'Name'));
    case 'url':
      return part(value, 'Url');
    case 'linkWords':
      return part(value, 'Description');
    default:
      return String(value);
  }
}

function part(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = new Map<string, unknown>(Object.entries(value)).get(name);
  return typeof found === 'string' ? found : undefined;
}

/**
 * The day of a date-only value. SharePoint gives it as the midnight of the web's own time zone in UTC;
 * half a day later it is that day in UTC too, in every zone from -11 to +12 hours.
 */
function dayOf(wire: string): string {
  return new Date(new Date(wire).getTime() + HALF_A_DAY).toISOString().slice(0, 10);
}

/** SharePoint keeps whole seconds. */
export function timeOf(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

/** `$select` and `$expand` of the columns. */
export function selectOfColumns(columns: readonly SheetColumn[]): {
  readonly select: readonly string[];
  readonly expand: readonly string[];
} {
  const people = columns.filter(({ kind }) => kind === 'person').map(({ field }) => field);
  const others = columns.filter(({ kind }) => kind !== 'person').map(({ field }) => field);
  return {
    select: [...new Set(['Id', ...others, ...people.map((field) => `${field}/Name`)])],
    expand: people
  };
}
