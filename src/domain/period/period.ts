import type { IsoDay, PartialDate } from '../dates/partialDate';
import type { RecordId } from '../records';

/** What papers report on: a stretch of time, and the records as they stood at its end. */
export interface Period {
  readonly id: RecordId;
  /** What papers call it: "November 2017". */
  readonly name: string;
  readonly from?: PartialDate;
  /** Its last day or month; a month ends on its last day. */
  readonly to: PartialDate;
  /** The committee that it is reported to; undefined for all. */
  readonly committee?: string;
  /** The source papers whose records it reports; empty means all (`screens.md`, As at and sources). */
  readonly sources: readonly string[];
  readonly state: 'open' | 'frozen';
  /** ISO date and time, UTC; undefined while it is open. */
  readonly frozenAt?: string;
  /** The period that it is compared with. */
  readonly previousId?: RecordId;
  /** The file in Papers that holds its snapshot; undefined while it is open. */
  readonly snapshotId?: RecordId;
  /** SHA-256 of the snapshot's bytes, in hexadecimal. */
  readonly sha256?: string;
}

/** The day on which a paper of a period describes the records. */
export interface ReportedDay {
  readonly day: IsoDay;
  /** The day of the paper before it, where one is known: what changed after it is new. */
  readonly lastPaper?: PartialDate;
}
