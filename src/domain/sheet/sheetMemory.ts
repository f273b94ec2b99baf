import type { RecordId } from '../records';
import type { ColumnKey } from './sheetColumn';
import type { PullScope, SheetKind } from './sheetKind';

/**
 * What the workbook keeps of one pulled row, so that a reopened file still knows what it is based on:
 * versions, and a short hash of each value as pulled. A value itself is read from the record's versions.
 */
export interface RowMemory {
  /** The numbers at the end of the ETags when it was pulled; undefined where there was no row yet. */
  readonly versions: RowVersions;
  /** Of each pulled column; empty values have the hash ''. */
  readonly hashes: Readonly<Partial<Record<ColumnKey, string>>>;
  /**
   * Of what was sent and not answered for: until it is known, either may be what the site says. Written
   * before sending, taken away with the receipt. Several hashes with spaces between (`sentHashes.ts`).
   */
  readonly sent?: Readonly<Partial<Record<ColumnKey, string>>>;
  /**
   * Of cells in which the person chose what others wrote: what stands there until Refresh writes theirs,
   * which `hashes` has. It is no change of theirs.
   */
  readonly left?: Readonly<Partial<Record<ColumnKey, string>>>;
  /**
   * Of a new row whose record was found on the site without an answer having said so (`newRowMemory.ts`):
   * what it was registered with may be corrected. Never kept in the workbook.
   */
  readonly isAdded?: true;
}

export interface RowVersions {
  /** Of the Positions row of a recommendation; of the Actions row of a part or task. */
  readonly standing?: number;
  /** Of the Recommendations row. */
  readonly published?: number;
}

/** What the workbook keeps of one pull; one custom XML part each. */
export interface SheetMemory {
  /** Made once for the pull: it names the table, and what is sent from it. */
  readonly pullId: RecordId;
  readonly siteUrl: string;
  readonly kind: SheetKind;
  readonly scope: PullScope;
  /** ISO date and time, UTC. */
  readonly pulledAt: string;
  /** ISO date and time, UTC, of the last refresh; undefined before the first. */
  readonly refreshedAt?: string;
  /** In the order in which they were pulled. */
  readonly columns: readonly ColumnKey[];
  readonly rows: ReadonlyMap<RecordId, RowMemory>;
}
