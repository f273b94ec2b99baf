import type { SheetRow } from './cellValue';
import type { SheetColumn } from './sheetColumn';
import { isStamp } from './sheetColumn';

/**
 * Gives rows what they are known again by: their record ID (or unique title), in lower case as
 * SharePoint compares it. A row that has none, as one that somebody typed into SharePoint's own form,
 * is known by all it says, and a second one that says the same by its number.
 */
export function rowKeys(
  key: string | undefined,
  columns: readonly SheetColumn[],
  rows: readonly SheetRow[]
): readonly string[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const own = key === undefined ? undefined : row.get(key);
    if (own !== undefined) return `id ${String(own).toLowerCase()}`;
    const said = columns
      .filter(({ name }) => !isStamp(name))
      .map(({ name, kind }) => plainValue(kind, row.get(name)));
    const content = JSON.stringify(said);
    const time = (times.get(content) ?? 0) + 1;
    times.set(content, time);
    return `content ${content} ${time}`;
  });
}

/** A value as far as SharePoint keeps it: line ends, spaces around, and letter case of a login aside. */
export function plainValue(
  kind: SheetColumn['kind'],
  value: string | number | boolean | undefined
): string | number | boolean {
  if (kind === 'yesNo') return value === true;
  if (typeof value !== 'string') return value ?? '';
  const text = value.replace(/\r\n?/g, '\n').trim();
  return kind === 'person' ? text.toLowerCase() : text;
}
