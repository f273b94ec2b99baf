import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import type { RowMemory } from '../../../domain/sheet/sheetMemory';
import type { RecordId } from '../../../domain/records';

/** A row of the memory with the id that it is kept under. */
export type RememberedRow = readonly [RecordId, RowMemory];

/** In place of a hash that is not there; the hash of an empty value is ''. */
const NO_HASH = '*';

/** Free of what separates; base64url and GUIDs stay as they are. */
const token = (text: string): string =>
  encodeURIComponent(text).replace(/[.*]/g, (mark) => (mark === '.' ? '%2E' : '%2A'));

/**
 * Rows as compact text: `id|standing|published|hash,hash,…`, where something was sent `|place.hash,…`, and
 * where what others wrote was chosen another `|place.hash,…`; rows end with a semicolon. Hashes stand in the order of `keys`, which must name every column of a row.
 */
export function rowsText(rows: readonly RememberedRow[], keys: readonly ColumnKey[]): string {
  return rows.map((row) => rowText(row, keys)).join('');
}

function rowText([id, row]: RememberedRow, keys: readonly ColumnKey[]): string {
  const hashes = keys.map((key) => {
    const hash = row.hashes[key];
    return hash === undefined ? NO_HASH : token(hash);
  });
  const fields = [
    token(id),
    row.versions.standing ?? '',
    row.versions.published ?? '',
    hashes.join(',')
  ];
  if (row.sent !== undefined || row.left !== undefined) fields.push(byPlace(row.sent ?? {}, keys));
  if (row.left !== undefined) fields.push(byPlace(row.left, keys));
  return `${fields.join('|')};`;
}

function byPlace(
  some: Readonly<Partial<Record<ColumnKey, string>>>,
  keys: readonly ColumnKey[]
): string {
  return keys
    .flatMap((key, place) => {
      const hash = some[key];
      return hash === undefined ? [] : [`${place}.${token(hash)}`];
    })
    .join(',');
}

/** The rows of such a text; undefined where it is damaged. */
export function rowsOfText(
  text: string,
  keys: readonly ColumnKey[]
): readonly RememberedRow[] | undefined {
  const lines = text.split(';');
  if (lines.pop()?.trim() !== '') return undefined;
  const rows = lines.map((line) => rowOfText(line.trim(), keys));
  return rows.every((row): row is RememberedRow => row !== undefined) ? rows : undefined;
}

function rowOfText(line: string, keys: readonly ColumnKey[]): RememberedRow | undefined {
  const [id, standing, published, hashes, sent, left] = line.split('|');
  if (id === undefined || id === '' || hashes === undefined) return undefined;
  const parts = keys.length === 0 ? [] : hashes.split(',');
  if (parts.length !== keys.length) return undefined;
  const kept: Partial<Record<ColumnKey, string>> = {};
  keys.forEach((key, place) => {
    const hash = parts[place];
    if (hash !== undefined && hash !== NO_HASH) kept[key] = decodeURIComponent(hash);
  });
  return [
    decodeURIComponent(id),
    {
      versions: { ...version('standing', standing), ...version('published', published) },
      hashes: kept,
      ...(sent === undefined || (sent === '' && left !== undefined)
        ? {}
        : { sent: ofPlaces(sent, keys) }),
      ...(left === undefined ? {} : { left: ofPlaces(left, keys) })
    }
  ];
}

function version<Key extends string>(
  key: Key,
  text: string | undefined
): Partial<Record<Key, number>> {
  if (text === undefined || text === '') return {};
  return { [key]: Number(text) } as Record<Key, number>;
}

function ofPlaces(text: string, keys: readonly ColumnKey[]): Partial<Record<ColumnKey, string>> {
  const some: Partial<Record<ColumnKey, string>> = {};
  for (const part of text.split(',')) {
    const [place = '', hash] = part.split('.');
    const key = keys[Number(place)];
    if (place !== '' && key !== undefined && hash !== undefined) {
      some[key] = decodeURIComponent(hash);
    }
  }
  return some;
}
