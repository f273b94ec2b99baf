import type { PartialDate } from './dates/partialDate';

/** What an audit report adds to a report (`domain.md` 1.15). Its update is an Update about the report. */
export interface Audit {
  /** Number in the auditor's list, as printed. */
  readonly ref?: string;
  /** As given: limited, adequate, substantial; a vocabulary of the Settings. */
  readonly grade?: string;
  /** The grade is an inference from the paper's own words, not printed. */
  readonly gradeInferred: boolean;
  readonly followUp?: PartialDate;
  /** Undefined where no mark is printed; no paper prints a mark for "not on track". */
  readonly onTrack?: boolean;
  readonly sourcePaper?: string;
}
