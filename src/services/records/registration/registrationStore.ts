import type { PartialDate } from '../../../domain/dates/partialDate';
import type { DeadlineSetBy } from '../../../domain/deadline/deadline';
import type { Post } from '../../../domain/post';
import type { Kind, Recommendation, RecordId, Report } from '../../../domain/records';
import type { AddOptions } from '../addRecords';
import type { AllocationFields, Edit, EditBase, SaveOutcome } from '../trackerStore';

/** The facts of a report that an owner enters and corrects; an empty field is undefined. */
export interface ReportFields {
  readonly title: string;
  readonly publishers: readonly string[];
  readonly scope: Report['scope'];
  readonly published: Report['published'];
  readonly narrative: string | undefined;
  readonly withdrawn: string | undefined;
}

/** The facts of a recommendation that an owner enters and corrects; an empty field is undefined. */
export interface RegistrationFields {
  readonly ref: string | undefined;
  readonly kind: Kind;
  readonly wording: string;
  readonly topic: string | undefined;
  readonly appliesTo: readonly string[];
  readonly marking: string | undefined;
  /** The due cell as printed, line by line. */
  readonly duePrinted: string | undefined;
  /** The original, and who set it: to be corrected only while nothing was built on it. */
  readonly dueOriginal: PartialDate | undefined;
  readonly dueSetBy: DeadlineSetBy;
  readonly withdrawn: string | undefined;
}

/** What is registered together; positions only where one differs from plain "ongoing". */
export interface NewReport {
  readonly report: Report;
  /** Whether the report is on the site already and only recommendations are added to it. */
  readonly isThere: boolean;
  readonly recommendations: readonly Recommendation[];
  /** WHITE from the beginning: whom each waits for. */
  readonly waiting: ReadonlyMap<RecordId, string>;
}

export type ReallocationOutcome =
  | { readonly kind: 'saved' }
  /** It stood so already. */
  | { readonly kind: 'nothing to change' }
  /** Somebody changed the same field after the list was read: nothing was written. */
  | { readonly kind: 'clash'; readonly by?: string }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * What owners register, allocate and correct. Every method may throw a `TrackerError`, `add` and `save`
 * a `RegistrationError` as well; all are safe to repeat.
 */
export interface RegistrationStore {
  /** Adds a report and its recommendations; what was added before an interruption stays and is found again. */
  readonly add: (report: NewReport, options?: AddOptions) => Promise<void>;
  readonly beginReportEdit: (id: RecordId) => Promise<EditBase<ReportFields>>;
  readonly saveReport: (edit: Edit<ReportFields>) => Promise<SaveOutcome<ReportFields>>;
  readonly beginEdit: (id: RecordId) => Promise<EditBase<RegistrationFields>>;
  readonly save: (edit: Edit<RegistrationFields>) => Promise<SaveOutcome<RegistrationFields>>;
  /** Gives many to others at once; a receipt each, in the order given, none for those not reached. */
  readonly reallocate: (
    recommendations: readonly Pick<
      Recommendation,
      'id' | 'directorate' | 'leadPost' | 'leadOfficer'
    >[],
    to: Partial<AllocationFields>,
    options?: {
      readonly signal?: AbortSignal;
      readonly progress?: (done: number, of: number) => void;
    }
  ) => Promise<ReadonlyMap<RecordId, ReallocationOutcome>>;
  readonly posts: () => Promise<readonly Post[]>;
}
