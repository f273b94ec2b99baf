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
  /** In the order in which they were pulled. */
  readonly columns: readonly ColumnKey[];
  readonly rows: ReadonlyMap<RecordId, RowMemory>;
}
