import type { PartialDate } from '../../domain/dates/partialDate';
import type { Scope } from '../../domain/records';
import type { PublicationStatus } from '../../domain/publication';

/** A grade that a paper prints for a pillar, a question or an area. */
export interface ReadGrading {
  readonly at: string;
  readonly pillar: string;
  /** Undefined for the pillar as a whole. */
  readonly question?: string;
  /** In lower case: "requires improvement"; "not graded" where none was given. */
  readonly grade: string;
  readonly gradePrinted: string;
  readonly year?: string;
  readonly note?: string;
  /** The report that gave it: "R1". */
  readonly report?: string;
}

/** A row of a schedule of inspections. */
export interface ReadScheduleEntry {
  readonly at: string;
  readonly row: number;
  readonly title: string;
  readonly statusPrinted: string;
  readonly status?: PublicationStatus;
  /** The day or month of publication, or the one that is expected. */
  readonly published?: PartialDate;
  readonly anticipatedPrinted?: string;
  readonly willNotBePublished: boolean;
  readonly scopePrinted?: string;
  readonly scope?: Scope;
  readonly form?: string;
  readonly leads: readonly string[];
}

/** An audit with its update. */
export interface ReadAudit {
  readonly at: string;
  readonly rows: readonly string[];
  readonly ref?: string;
  readonly title: string;
  readonly published?: PartialDate;
  readonly followUp?: PartialDate;
  readonly leads: readonly string[];
  readonly governance?: string;
  readonly update: readonly string[];
  readonly onTrackPrinted?: string;
  /** A tick, in whatever form it was printed; undefined where nothing is. */
  readonly onTrack?: boolean;
  readonly grade?: string;
  readonly gradeInferred: boolean;
}

/** How many follow-up audits of a year went from one grade to another. */
export interface ReadFollowUp {
  readonly at: string;
  readonly year: string;
  readonly grade: string;
  /** Undefined where it is not said. */
  readonly previousGrade?: string;
  readonly count: number;
  readonly note?: string;
}

/** An answer of a title block, or a section of prose, in the printed order. */
export interface ReadSection {
  readonly at: string;
  /** "Summary", or the question: "Does this proposal require extra revenue?". */
  readonly heading: string;
  readonly kind: 'title block' | 'section' | 'appendix';
  readonly lines: readonly string[];
}

/** Words of the source that are in no record, and why: nothing is dropped silently. */
export interface LeftOutWords {
  readonly at: string;
  readonly words: string;
  /** "repeated heading", "footer", "page number", "noise", "not understood". */
  readonly why: LeftOutReason;
}

export type LeftOutReason =
  | 'heading'
  | 'repeated heading'
  | 'footer'
  | 'page number'
  | 'noise'
  | 'markup'
  | 'legend'
  | 'label'
  | 'not understood';
