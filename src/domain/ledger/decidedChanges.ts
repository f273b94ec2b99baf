import type { DueDateChange } from '../dueDateChange';
import type { RecordId } from '../records';
import type { Review } from '../review';
import { withdrawnIds } from '../withdrawnIds';

/** What was asked for and decided about the dates of one record, in the order in which it was added. */
export interface DateRecords {
  readonly changes: readonly DueDateChange[];
  /** Reviews of the kind "decision on a date". */
  readonly decisions: readonly Review[];
}

export const NO_DATE_RECORDS: DateRecords = { changes: [], decisions: [] };

/** A change of date and the decision on it that counts. */
export interface DecidedChange {
  readonly change: DueDateChange;
  readonly decision: Review;
}

/** A change of date and what its asker took it back with. */
export interface WithdrawnChange {
  readonly change: DueDateChange;
  readonly withdrawal: DueDateChange;
}

/** What became of every change of date that was asked for. */
export interface DecidedChanges {
  /** In the order in which they were agreed. */
  readonly agreed: readonly DecidedChange[];
  /** In the order in which they were asked for. */
  readonly refused: readonly DecidedChange[];
  /** Neither decided nor withdrawn, in the order in which they were asked for. */
  readonly open: readonly DueDateChange[];
  /** In the order in which they were asked for. */
  readonly withdrawn: readonly WithdrawnChange[];
}

/** Most dates of a register never move. */
const NOTHING_ASKED: DecidedChanges = { agreed: [], refused: [], open: [], withdrawn: [] };

/**
 * Which decision counts on which change. Of several decisions on one change the first counts; a review
 * that another one withdraws does not. A request is withdrawn by whoever asked, and only until it is
 * decided: anybody who may ask could otherwise undo what was agreed.
 */
export function decidedChanges({ changes, decisions }: DateRecords): DecidedChanges {
  if (changes.length === 0) return NOTHING_ASKED;
  const withdrawnReviews = withdrawnIds(decisions);
  const firstOn = new Map<RecordId, Review>();
  for (const review of decisions) {
    const { decidesId, outcome, id } = review;
    if (decidesId === undefined || withdrawnReviews.has(id) || firstOn.has(decidesId)) continue;
    if (outcome === 'agreed' || outcome === 'not agreed') firstOn.set(decidesId, review);
  }
  const open: DueDateChange[] = [];
  const decided: DecidedChange[] = [];
  const withdrawn: WithdrawnChange[] = [];
  for (const change of changes) {
    const decision = firstOn.get(change.id);
    if (change.to.length === 0) continue;
    const withdrawal = withdrawalOf(change, changes, decision);
    if (withdrawal !== undefined) withdrawn.push({ change, withdrawal });
    else if (decision === undefined) open.push(change);
    else decided.push({ change, decision });
  }
  const place = new Map(decisions.map((review, index) => [review, index]));
  const placeOf = ({ decision }: DecidedChange): number => place.get(decision) ?? 0;
  return {
    agreed: decided
      .filter(({ decision }) => decision.outcome === 'agreed')
      .sort((a, b) => placeOf(a) - placeOf(b)),
    refused: decided.filter(({ decision }) => decision.outcome === 'not agreed'),
    open,
    withdrawn
  };
}

function withdrawalOf(
  change: DueDateChange,
  changes: readonly DueDateChange[],
  decision: Review | undefined
): DueDateChange | undefined {
  return changes.find(
    (other) =>
      other.withdrawsId === change.id &&
      sameText(other.author, change.author) &&
      (decision === undefined || isBefore(other.created, decision.created))
  );
}

/** Where nobody is named on one side it cannot be told that they differ. */
function sameText(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function isBefore(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a < b;
}
