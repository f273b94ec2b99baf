import type { ActionPlan, Tier } from './actionPlan';
import type { Audit } from './audit';
import type { Deadline } from './deadline/deadline';
import type { PartialDate } from './dates/partialDate';
import type { Publication } from './publication';
import type { RecordedStatus } from './status';

/** A GUID in lower case without braces, made by whoever creates the record. */
export type RecordId = string;

/** What a finding is called by those who published it (`domain.md` 2.4). */
export type Kind =
  | 'recommendation'
  | 'area for improvement'
  | 'cause of concern'
  | 'cause of concern with recommendation'
  | 'area for enhancement'
  | 'area for attention'
  | 'audit action';

/** Whom a report is about (`domain.md` 2.5). */
export type Scope = 'force' | 'national' | 'joint national' | 'force and national' | 'local';

/** The totals that a report's summary sentence states; what it does not state is undefined. */
export interface StatedTotals {
  readonly total?: number;
  readonly national?: number;
  readonly force?: number;
  readonly complete?: number;
  readonly inProgress?: number;
}

/** What a record in the list of reports stands for. */
export type ReportKind = 'inspection' | 'publication' | 'audit' | 'follow-up audit';

/** The force's answer to a recommendation. */
export type Response = 'accepted' | 'accepted in part' | 'not accepted';

export interface Report {
  readonly id: RecordId;
  /** Undefined is read as an inspection. */
  readonly kind?: ReportKind;
  readonly title: string;
  /** As printed and in the printed order: "HMCPSi", "HMICFRS". */
  readonly publishers: readonly string[];
  readonly scope?: Scope;
  readonly byline?: string;
  /** Month or day of publication. */
  readonly published?: PartialDate;
  readonly narrative?: string;
  /** The summary sentence as printed in its source paper. */
  readonly statedSentence?: string;
  readonly stated?: StatedTotals;
  /** Place in the paper, from 1; the newest report stands first. */
  readonly order: number;
  /** The accountable posts or people, as printed. */
  readonly leads?: readonly string[];
  /** The board or group that watches over it, as printed; "TBC" is none. */
  readonly governance?: string;
  /** Its row in the schedule of inspections. */
  readonly publication?: Publication;
  readonly plan?: ActionPlan;
  readonly audit?: Audit;
  /** Why it was withdrawn as a mistake; undefined while it stands. */
  readonly withdrawn?: string;
  /** The paper that the record was read from: "01". Plan, publication and audit name their own. */
  readonly sourcePaper?: string;
}

/** What was published and allocated. Owners write it; leads do not. */
export interface Recommendation {
  readonly id: RecordId;
  readonly reportId: RecordId;
  /** Number as printed; undefined where none is printed. */
  readonly ref?: string;
  /** Place within its report, from 1. */
  readonly order: number;
  readonly kind: Kind;
  /** The words as published. */
  readonly wording: string;
  readonly topic?: string;
  /** The graded area that it belongs to: "Managing offenders and suspects". */
  readonly area?: string;
  /** Named bodies that it applies to beside or instead of the force; empty means the force. */
  readonly appliesTo: readonly string[];
  readonly parentId?: RecordId;
  readonly deadline: Deadline;
  readonly directorate?: string;
  /** The accountable post, as printed: "Head of Administration of Justice". */
  readonly leadPost?: string;
  readonly leadOfficer?: string;
  /** Posts and directorates that help; one lead post alone is accountable. */
  readonly supportingLeads?: readonly string[];
  readonly supportingDirectorates?: readonly string[];
  /** The body that watches over it. */
  readonly governance?: string;
  readonly response?: Response;
  readonly responseReason?: string;
  /** Where its plan's tier is kept on each recommendation. */
  readonly tier?: Tier;
  readonly marking?: string;
  /** Why it was withdrawn as a mistake; undefined while it stands. */
  readonly withdrawn?: string;
  readonly sourcePaper?: string;
}

/** Where a recommendation stands now; shares the recommendation's id. */
export interface Position {
  readonly id: RecordId;
  readonly status: RecordedStatus;
  /** Why it will not be implemented (RED) or was closed (CLOSED). */
  readonly reason?: string;
  /** The body waited for (WHITE). */
  readonly waitingFor?: string;
  /** The current position in words. */
  readonly text?: string;
  /** The day the position describes. */
  readonly asAt?: PartialDate;
  /** When the status became what it is; undefined when that is before all that is known. */
  readonly statusSince?: PartialDate;
  readonly latestUpdateId?: RecordId;
}

export type ActionKind = 'sub-action' | 'clause' | 'task';

/** A part of a recommendation: a sub-action has status and dates of its own, a task is done or not. */
export interface Action {
  readonly id: RecordId;
  readonly recommendationId: RecordId;
  readonly kind: ActionKind;
  /** "I", "Within six months"; undefined where nothing is printed. */
  readonly label?: string;
  readonly order: number;
  readonly text?: string;
  readonly status?: RecordedStatus;
  readonly statusSince?: PartialDate;
  readonly reason?: string;
  /** The body waited for (WHITE). */
  readonly waitingFor?: string;
  readonly deadline: Deadline;
  readonly leadPost?: string;
  readonly leadOfficer?: string;
  readonly position?: string;
  /** The day the position describes. */
  readonly asAt?: PartialDate;
  readonly done: boolean;
  readonly doneBy?: string;
  readonly doneOn?: PartialDate;
  /** Why it was withdrawn as a mistake; undefined while it stands. */
  readonly withdrawn?: string;
  readonly sourcePaper?: string;
}

/** A progress update: added, never changed; one may withdraw another. */
export interface Update {
  readonly id: RecordId;
  /** The recommendation (or report) that it is about. */
  readonly subjectId: RecordId;
  readonly text: string;
  readonly status?: RecordedStatus;
  readonly reason?: string;
  readonly waitingFor?: string;
  readonly asAt?: PartialDate;
  /** The update that was the latest when this one was written. */
  readonly followsId?: RecordId;
  readonly withdrawsId?: RecordId;
  /** Set when the update was read from a paper, not written by a person here. */
  readonly sourcePaper?: string;
  readonly author?: string;
  /** ISO date and time, UTC. */
  readonly created?: string;
}

/** How a committee wants its colours found (`architecture.md`, "The RAG method"). */
export type RagMethod = 'deadline' | 'confidence';

export interface Committee {
  readonly name: string;
  readonly ragMethod: RagMethod;
}

/** Words that forces choose for themselves; each list is in the order in which it is offered. */
export interface Vocabularies {
  readonly directorates: readonly string[];
  readonly markings: readonly string[];
  /** Grades of inspections and of audits; further ones may stand in records. */
  readonly gradings: readonly string[];
  readonly auditGrades: readonly string[];
  /** What tier 1, 2 and 3, and level 1, 2 and 3, are called. */
  readonly tiers: readonly string[];
  readonly levels: readonly string[];
}

/** What holds for the whole site. */
export interface SiteSettings {
  /** "City of London Police". */
  readonly force: string;
  /** "Commissioner", "Chief Constable". */
  readonly chiefOfficer: string;
  readonly committees: readonly Committee[];
  readonly vocabularies: Vocabularies;
  /** The marking of a record that names none. */
  readonly markingDefault?: string;
  /** How often a date may be moved before an owner has to decide; undefined: no cap. */
  readonly mostDateMoves?: number;
  /** The day of the last issued paper: what changed after it is new. */
  readonly lastPaper?: PartialDate;
  readonly schemaVersion: number;
}
