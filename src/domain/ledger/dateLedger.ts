import type { IsoDay, PartialDate } from '../dates/partialDate';
import type { DeadlineSetBy } from '../deadline/deadline';
import type { DateChangeCause } from '../dueDateChange';
import type { RecordId } from '../records';

/** What was decided on a new date that was asked for. */
export interface DateDecision {
  readonly reviewId: RecordId;
  readonly outcome: 'agreed' | 'not agreed';
  /** The dates that hold from then on; those asked for, or others; empty where it was not agreed. */
  readonly dates: readonly PartialDate[];
  readonly by?: string;
  readonly on?: IsoDay;
  /** When it was recorded here (ISO date and time, UTC): tells what came after it on the same day. */
  readonly at?: string;
}

/** One move of a date, asked for or made. */
export interface DateMove {
  /** Of the change of date; of a move that came with the record from its paper, the record's own. */
  readonly id: RecordId;
  /** What stood when it was asked for. */
  readonly from: readonly PartialDate[];
  /** What was asked for; `datesOf` gives what was agreed. */
  readonly to: readonly PartialDate[];
  readonly cause?: DateChangeCause;
  readonly reason?: string;
  readonly askedBy?: string;
  readonly askedOn?: IsoDay;
  readonly decision?: DateDecision;
  /** The paper that printed the moved date, where it came with the record. */
  readonly sourcePaper?: string;
}

/** Everything that happened to one deadline (`screens.md`, Dates). The original never changes. */
export interface DateLedger {
  readonly original?: PartialDate;
  readonly setBy: DeadlineSetBy;
  /** How the original was set here, where the record came without a date (`domain.md` rule 9). */
  readonly firstSet?: DateMove;
  /** The dates it is due now, earliest first; empty where none is set. */
  readonly due: readonly PartialDate[];
  /** Moves that hold or held, in the order in which they were agreed; how often the date moved. */
  readonly moves: readonly DateMove[];
  /** Asked for and not decided yet, the oldest first; withdrawn ones left out. */
  readonly asked: readonly DateMove[];
  /** Decided against, the oldest first. */
  readonly refused: readonly DateMove[];
  /** Whole months that the latest current date lies past the original; 0 where it does not. */
  readonly monthsMoved: number;
  /** A decision is not in the record's row yet: whoever may write the row mends it. */
  readonly isRowBehind: boolean;
}

/** The dates that a move leads to: those agreed, or those asked for while nothing is agreed. */
export function datesOf({ to, decision }: DateMove): readonly PartialDate[] {
  return decision !== undefined && decision.dates.length > 0 ? decision.dates : to;
}
