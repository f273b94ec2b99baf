import type { PartialDate } from '../dates/partialDate';
import type { RecordId } from '../records';

/** Who set the original date (`domain.md` rule 9). */
export type DeadlineSetBy = 'inspectorate' | 'internal' | 'none set' | 'not said';

/** The form in which a deadline is printed (`domain.md` 2.10). */
export type DeadlineForm =
  'month' | 'day' | 'relative' | 'immediate' | 'none' | 'to be confirmed' | 'words' | 'blank';

/** A deadline: what was printed and what it means. The original never changes; dates may be added. */
export interface Deadline {
  /** The lines of the due cell as printed; empty for a blank cell. */
  readonly printed: readonly string[];
  readonly form: DeadlineForm;
  readonly original?: PartialDate;
  readonly setBy: DeadlineSetBy;
  /** The dates it is now due, earliest first; empty where the original stands. */
  readonly revised: readonly PartialDate[];
  /** The words that set it: "Within six months". */
  readonly relative?: string;
  /** Why it was revised. */
  readonly reason?: string;
  /** The review that decided the current dates; undefined where they came with the record. */
  readonly decisionId?: RecordId;
}
