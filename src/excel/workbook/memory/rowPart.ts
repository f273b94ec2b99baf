import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { RecordId } from '../../../domain/records';
import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import type { SheetMemory } from '../../../domain/sheet/sheetMemory';
import { rowsOfText, rowsText } from './rowsText';
import type { RememberedRow } from './rowsText';
import { textOfXml, xmlWithText } from './xmlText';

/**
 * Rows of a pull in a custom XML part of its own. A part is never changed: its key is a hash of its text, so
 * that what changed is seen by the keys, and a damaged part too.
 */
export interface RowPart {
  readonly key: string;
  readonly text: string;
}

/** So that one changed row writes little anew (about 150 KB), and several parts fill a message. */
const ROWS_PER_PART = 500;

export function rowParts(
  memory: SheetMemory,
  hashed: readonly ColumnKey[]
): readonly (RowPart & { readonly rows: readonly RememberedRow[] })[] {
  const all: readonly RememberedRow[] = [...memory.rows];
  return Array.from({ length: Math.ceil(all.length / ROWS_PER_PART) }, (_, place) => {
    const rows = all.slice(place * ROWS_PER_PART, (place + 1) * ROWS_PER_PART);
    const text = rowsText(rows, hashed);
    return { key: keyOf(text, hashed), text, rows };
  });
}

/** Every column with a hash in any row: the pulled ones in their order, then others. */
export function hashedColumns(memory: SheetMemory): readonly ColumnKey[] {
  const keys = new Set<ColumnKey>(memory.columns);
  for (const row of memory.rows.values()) {
    for (const key of Object.keys(row.hashes) as ColumnKey[]) keys.add(key);
    for (const key of Object.keys({ ...row.sent, ...row.left }) as ColumnKey[]) keys.add(key);
  }
  return [...keys];
}

/** The rows of a part; undefined where its text is not the one that its key was made of. */
export function rowsOfPart(
  part: RowPart,
  hashed: readonly ColumnKey[]
): readonly RememberedRow[] | undefined {
  return keyOf(part.text, hashed) === part.key ? rowsOfText(part.text, hashed) : undefined;
}

/** The columns are of it: they say what the text means. */
function keyOf(text: string, hashed: readonly ColumnKey[]): string {
  return bytesToHex(sha256(utf8ToBytes(`${hashed.join()}\n${text}`))).slice(0, 24);
}

const NAMESPACE = 'urn:recommendations-tracker:rows';

/** All parts with rows of a pull begin with it. */
export const rowNamespaces = (pullId: RecordId): string => `${NAMESPACE}:${pullId}:`;

export const rowNamespace = (pullId: RecordId, key: string): string =>
  `${rowNamespaces(pullId)}${key}`;

/** The key of a part by its namespace, whatever pull it is of; undefined for other parts. */
export function keyOfNamespace(namespace: string): string | undefined {
  return namespace.startsWith(`${NAMESPACE}:`)
    ? namespace.slice(namespace.lastIndexOf(':') + 1)
    : undefined;
}

export function rowPartXml(pullId: RecordId, part: RowPart): string {
  return xmlWithText('rows', rowNamespace(pullId, part.key), part.text);
}

export function rowPartOf(key: string, xml: string): RowPart | undefined {
  const text = textOfXml(xml);
  return text === undefined ? undefined : { key, text };
}
