import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import { rowsOfPart } from './rowPart';
import type { RowPart } from './rowPart';
import type { RememberedRow } from './rowsText';

/** Parts with rows by their keys: as a part never changes, it is read, checked and taken apart once. */
export interface KnownRows {
  readonly has: (key: string) => boolean;
  /** As it was read; it is not yet known whether it is whole. */
  readonly read: (part: RowPart) => void;
  readonly keep: (key: string, rows: readonly RememberedRow[]) => void;
  /** Undefined where the part is not there, or damaged. */
  readonly rowsOf: (
    key: string,
    hashed: readonly ColumnKey[]
  ) => readonly RememberedRow[] | undefined;
  readonly drop: (key: string) => void;
}

export function knownRows(): KnownRows {
  const parts = new Map<string, RowPart>();
  const rows = new Map<string, readonly RememberedRow[]>();
  return {
    has: (key) => rows.has(key) || parts.has(key),
    read: (part) => {
      parts.set(part.key, part);
    },
    keep: (key, some) => {
      rows.set(key, some);
    },
    rowsOf: (key, hashed) => {
      const part = parts.get(key);
      const some = rows.get(key) ?? (part === undefined ? undefined : rowsOfPart(part, hashed));
      if (some === undefined) return undefined;
      rows.set(key, some);
      parts.delete(key);
      return some;
    },
    drop: (key) => {
      parts.delete(key);
      rows.delete(key);
    }
  };
}
