import type { Deadline } from '../../../src/domain/deadline/deadline';
import type { IsoDay, PartialDate } from '../../../src/domain/dates/partialDate';
import type { PublicationStatus } from '../../../src/domain/publication';
import type { Kind, ReportKind, Scope, StatedTotals } from '../../../src/domain/records';

/** A row of the schedule of inspections and publications. */
export interface SampleScheduled {
  /** Place in the schedule, from 1. */
  readonly row: number;
  readonly kind: ReportKind;
  readonly title: string;
  readonly status: PublicationStatus;
  readonly published?: IsoDay;
  readonly scope: Scope;
  readonly scopePrinted: string;
  readonly form: string;
  readonly willNotBePublished?: true;
  /** Posts, or people with their rank, as printed. */
  readonly leads: readonly string[];
  readonly narrative?: string;
  readonly statedSentence?: string;
  readonly stated?: StatedTotals;
}

/** A national report: the schedule has one row for it and the force's report of the same name. */
export interface SampleNational {
  readonly title: string;
  readonly scheduledRow: number;
  readonly narrative: string;
  readonly statedSentence?: string;
  readonly stated?: StatedTotals;
}

/** A finding of the overview of PEEL inspections. */
export interface SampleFinding {
  /** As printed; left out where no number is printed. */
  readonly ref?: string;
  readonly kind: Extract<Kind, 'area for improvement' | 'cause of concern' | 'recommendation'>;
  readonly topic?: string;
  /** The pillar, or the question within it, as its grading names it. */
  readonly area: string;
  readonly wording: string;
  readonly appliesTo: readonly string[];
  /** The bodies that have to act before the force can; such a finding is WHITE. */
  readonly waitingFor?: string;
  /** Place in the report of the cause of concern that it answers. */
  readonly parent?: number;
  /** The parts of a recommendation, which have no status of their own. */
  readonly clauses?: readonly string[];
  /** What the words of the finding say of its deadline, beyond "within six months". */
  readonly due?: Partial<Deadline>;
  readonly leadPost?: string;
  readonly leadOfficer?: string;
  readonly governance?: string;
  readonly position: string;
}

/** An audit that was graded limited. */
export interface SampleAudit {
  /** As printed. */
  readonly ref: string;
  readonly title: string;
  readonly published: PartialDate;
  readonly followUp?: PartialDate;
  readonly leads: readonly string[];
  readonly governance: string;
  readonly update: string;
}
