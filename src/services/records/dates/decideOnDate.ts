import { barToDeciding } from '../../../domain/ledger/barToDeciding';
import { checkDateDecision } from '../../../domain/ledger/checkDateDecision';
import type { DecidedChange } from '../../../domain/ledger/decidedChanges';
import { decidedChanges } from '../../../domain/ledger/decidedChanges';
import type { RecordId } from '../../../domain/records';
import type { Review } from '../../../domain/review';
import { isTrackerError, TrackerError } from '../../errors/trackerError';
import { unsureAfter } from '../../errors/unsureAfter';
import type { NewRowOf } from '../../site/declaration/list';
import { reviewNotesList } from '../../site/lists/reviewNotes';
import { reviewsList } from '../../site/lists/reviews';
import { addRow } from '../../sync/addRow';
import { keptText } from '../positionFields';
import { reviewRecords } from '../reviews';
import { rowTitle } from '../rowTitle';
import { readSettings } from '../settings';
import type { StoreSurroundings } from '../storeSurroundings';
import { dayOf } from '../storeSurroundings';
import { DateError, refuseBarred, refuseProblems } from './dateError';
import type { DateRecordsRead } from './dateRecordsOf';
import { dateRecordsOf } from './dateRecordsOf';
import { ledgerOfRow, writeDecidedDates } from './datesOfRow';
import type { DateDecisionToSend, DecisionOutcome } from './dateStore';
import { isOwner, mayWriteDates, ownUserId } from './whoIsAsking';

/**
 * Decides on a date that was asked for: writes the review, its reason, then the dates of the record.
 * The review is the truth and the row its copy: whoever may not write the row has decided all the same.
 * Of two who decide at once the first counts, and the other is told. Throws a `DateError` or a
 * `TrackerError`.
 */
export async function decideOnDate(
  surroundings: StoreSurroundings,
  decision: DateDecisionToSend
): Promise<DecisionOutcome> {
  const { sp, now } = surroundings;
  const { id, subject, changeId, outcome } = decision;
  const before = await dateRecordsOf(sp, subject.id);
  const sent = before.decisions.find((review) => review.id === id);
  if (sent === undefined) {
    const decided = decisionOn(before, changeId);
    if (decided !== undefined) return decidedBefore(decided);
    await refuseUnfit(surroundings, before, decision);
  }
  const review: Review = {
    id,
    subjectId: subject.id,
    kind: 'decision on a date',
    outcome,
    // What was sent before midnight is not another decision after it.
    reviewedOn: sent?.reviewedOn ?? dayOf(now()),
    decidesId: changeId,
    dateDecided: outcome === 'agreed' ? decision.dates : []
  };
  await addRow(sp, reviewsList, { ...reviewRecords.toRow(review, new Map()), RecordId: id });
  await unsureAfter(true, () => addReason(surroundings, decision));

  const after = await unsureAfter(true, () => dateRecordsOf(sp, subject.id));
  const counting = decisionOn(after, changeId);
  if (counting === undefined) throw new DateError('withdrawn meanwhile', askerOf(after, changeId));
  if (counting.id !== id) return decidedBefore(counting);
  return outcome === 'agreed' ? rowOf(surroundings, decision) : { kind: 'decided' };
}

/** Refuses what may not be decided by this person, not so, or not any more. */
async function refuseUnfit(
  surroundings: StoreSurroundings,
  records: DateRecordsRead,
  decision: DateDecisionToSend
): Promise<void> {
  const { sp } = surroundings;
  const { changeId, subject, outcome, dates, reason } = decision;
  if (!records.changes.some(({ id }) => id === changeId)) throw new DateError('no such request');
  const { open } = decidedChanges(records);
  const asked = open.find(({ id }) => id === changeId);
  if (asked === undefined) {
    throw new DateError('withdrawn meanwhile', askerOf(records, changeId));
  }
  const [ledger, me, owns, { mostDateMoves }] = await Promise.all([
    ledgerOfRow(surroundings, subject, records),
    ownUserId(sp),
    isOwner(sp),
    readSettings(sp)
  ]);
  if (!owns && records.askedBy.get(changeId) === me) throw new DateError('own request');
  // Who asked was judged by SharePoint's id: two people may have one name.
  refuseBarred(barToDeciding({}, ledger, { name: '', isOwner: owns }, mostDateMoves));
  // Without dates of its own it agrees to those asked for.
  const answer = outcome === 'agreed' && dates.length > 0 ? 'agreed with another date' : outcome;
  refuseProblems(checkDateDecision({ answer, dates, reason }, asked.to, ledger));
}

async function addReason(
  { sp }: StoreSurroundings,
  { id, subject, reason }: DateDecisionToSend
): Promise<void> {
  const kept = keptText(reason);
  if (kept === undefined) return;
  const note: NewRowOf<typeof reviewNotesList> = {
    RecordId: id,
    Title: rowTitle(undefined, kept),
    SubjectId: subject.id,
    Reasons: kept,
    WorkCommissioned: null
  };
  await addRow(sp, reviewNotesList, { ...note, RecordId: id });
}

/** The decision stands; whether its record's row could follow is the outcome. */
async function rowOf(
  surroundings: StoreSurroundings,
  { subject }: DateDecisionToSend
): Promise<DecisionOutcome> {
  try {
    // Reviewers may not, and SharePoint need not be asked to refuse it.
    if (!(await mayWriteDates(surroundings.sp, subject))) throw new TrackerError('not allowed');
    await writeDecidedDates(surroundings, subject);
    return { kind: 'decided' };
  } catch (error) {
    if (!isTrackerError(error)) throw error;
    return { kind: 'row behind', message: ROW_FOLLOWS, cause: error };
  }
}

const ROW_FOLLOWS =
  'Every screen of the Tracker shows the new date now; the list in SharePoint follows when an ' +
  'administrator next opens the record.';

function decisionOn(records: DateRecordsRead, changeId: RecordId): Review | undefined {
  const { agreed, refused } = decidedChanges(records);
  return [...agreed, ...refused].find(({ change }: DecidedChange) => change.id === changeId)
    ?.decision;
}

function decidedBefore({ outcome, reviewer, author }: Review): DecisionOutcome {
  const by = reviewer?.name ?? author;
  return {
    kind: 'decided before',
    outcome: outcome === 'agreed' ? 'agreed' : 'not agreed',
    ...(by !== undefined && { by })
  };
}

function askerOf({ changes }: DateRecordsRead, changeId: RecordId): string | undefined {
  return changes.find(({ id }) => id === changeId)?.author;
}
