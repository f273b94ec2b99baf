import type { Deadline } from '../../src/domain/deadline/deadline';
import type { IsoDay, PartialDate } from '../../src/domain/dates/partialDate';
import type { Kind, Scope, StatedTotals } from '../../src/domain/records';
import type { RecordedStatus } from '../../src/domain/status';

/** What a due cell does not say by itself: a merged cell, a date read from the words around it. */
export type DueKnown = Partial<Omit<Deadline, 'printed' | 'reason'>>;

/** The due cell of a status line. */
export interface SampleDue {
  /** Its lines as printed; empty for a blank cell. */
  readonly due: readonly string[];
  /** Why the date was moved; for several new dates one reason each, separated by '; '. */
  readonly dueReason?: string;
  readonly dueKnown?: DueKnown;
}

/** A sub-action with a status line of its own. */
export interface SamplePart extends SampleDue {
  readonly label?: string;
  readonly text: string;
  readonly status: RecordedStatus;
  /** Printed NEW: the status changed after the last issued paper. */
  readonly isNew?: true;
  readonly reason?: string;
  readonly leadPost?: string;
  readonly position: string;
}

/** A task of an action plan: no status of its own. */
export interface SampleTask {
  readonly text: string;
  /** Left out where the paper gives it none of its own. */
  readonly due?: PartialDate;
}

/** A numbered clause of what was published: wording only. */
export interface SampleClause {
  readonly label: string;
  readonly text: string;
}

export interface SampleRecommendation extends SampleDue {
  /** As printed; left out where no number is printed. */
  readonly ref?: string;
  /** Place in the report, counting those that the paper does not list. */
  readonly order: number;
  readonly kind: Kind;
  readonly topic?: string;
  /** The graded area that it belongs to. */
  readonly area?: string;
  readonly wording: string;
  readonly appliesTo?: readonly string[];
  readonly directorate?: string;
  readonly leadPost?: string;
  readonly status: RecordedStatus;
  /** Printed NEW: the status changed after the last issued paper. */
  readonly isNew?: true;
  readonly waitingFor?: string;
  readonly position: string;
  /** A sample value in paper 01, which prints no day. */
  readonly asAt: PartialDate;
  /** The latest update is a lead officer's claim made on this site, not read from the paper. */
  readonly claimed?: true;
  readonly parts?: readonly SamplePart[];
  readonly clauses?: readonly SampleClause[];
  readonly tasks?: readonly SampleTask[];
}

export interface SampleReport {
  /** "R7": the report's place in the paper, as the keys of its records name it. */
  readonly key: string;
  readonly title: string;
  readonly publishers: readonly string[];
  readonly scope: Scope;
  readonly byline?: string;
  readonly published?: PartialDate;
  readonly narrative?: string;
  readonly statedSentence?: string;
  readonly stated?: StatedTotals;
  readonly governance?: string;
  readonly recommendations: readonly SampleRecommendation[];
}

/** What one paper says of its reports, finding by finding. */
export interface SamplePaper {
  /** Names the paper in the keys of its records: `paper01`. */
  readonly key: string;
  /** As records name their source: "01". */
  readonly source: string;
  /** The day it describes: who held a lead post then is the lead officer. */
  readonly asAt?: IsoDay;
  /** When its NEW statuses came about, as near as it says. */
  readonly newSince?: PartialDate;
  readonly reports: readonly SampleReport[];
}
