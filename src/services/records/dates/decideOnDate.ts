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
import type { StoreSurroundings } from '../storeSurroundings';
import { dayOf } from '../storeSurroundings';
import { DateError } from './dateError';
import type { DateRecordsRead } from './dateRecordsOf';
import { dateRecordsOf } from './dateRecordsOf';
import { writeDecidedDates } from './datesOfRow';
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
    await refuseOwn(surroundings, before, changeId);
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

/** Refuses what may not be decided by this person, or not any more. */
async function refuseOwn(
  { sp }: StoreSurroundings,
  records: DateRecordsRead,
  changeId: RecordId
): Promise<void> {
  if (!records.changes.some(({ id }) => id === changeId)) throw new DateError('no such request');
  const { open } = decidedChanges(records);
  if (!open.some(({ id }) => id === changeId)) {
    throw new DateError('withdrawn meanwhile', askerOf(records, changeId));
  }
  const isOwn = records.askedBy.get(changeId) === (await ownUserId(sp));
  if (isOwn && !(await isOwner(sp))) throw new DateError('own request');
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
