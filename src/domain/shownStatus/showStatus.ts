import { dayAfter } from '../dates/months';
import { firstDay, lastDay } from '../dates/partialDate';
import type { IsoDay, PartialDate } from '../dates/partialDate';
import { currentDue } from '../deadline/currentDue';
import type { Deadline } from '../deadline/deadline';
import { isPast, monthsPastOriginal } from '../deadline/lateness';
import type { Update } from '../records';
import type { AsAt, ShownStatus } from '../register/entry';
import { isComplete } from '../status';
import type { RecordedStatus } from '../status';
import type { AppliedReason } from './appliedReason';

/** What is recorded about one recommendation or sub-action that its shown status follows from. */
export interface StatusInput {
  /** Undefined where no position has been recorded. */
  readonly recorded?: RecordedStatus;
  readonly statusSince?: PartialDate;
  readonly deadline: Deadline;
  readonly reason?: string;
  readonly waitingFor?: string;
  /** What the status rests on; an update without a source paper was written by a person here. */
  readonly latestUpdate?: Pick<Update, 'sourcePaper'>;
}

/** A status that nothing else decided: every reason but "rolled up". */
export interface OwnShownStatus extends ShownStatus {
  readonly reason: AppliedReason;
}

/**
 * The status as shown on the as-at day: the recorded one, except that AMBER whose ORIGINAL date has
 * passed is shown RED (`screens.md`, "Shown status"; `domain.md` rule 1: a revised date never turns
 * RED to AMBER). That is derived and never written. Where nothing is recorded it counts as AMBER,
 * for a newly published finding is plain AMBER (`domain.md` rule 5).
 *
 * `changed` means that the shown status came about after the last paper. A recorded status did so
 * when its `statusSince` ends after the last paper; without `statusSince` it is older than all that
 * is known, or newly published, and is not changed. A derived RED did so when its original date
 * passed. Any status may be changed on a screen; a paper prints NEW for fewer (`printsNew`).
 */
export function showStatus(input: StatusInput, asAt: AsAt): OwnShownStatus {
  const recorded = input.recorded ?? 'AMBER';
  const { original } = input.deadline;
  const late = original !== undefined && isPast(original, asAt.day);
  const status = recorded === 'AMBER' && late ? 'RED' : recorded;
  const derivedOn = status !== recorded && original !== undefined ? dayAfter(original) : undefined;
  const pendingReview =
    isComplete(status) &&
    input.latestUpdate !== undefined &&
    input.latestUpdate.sourcePaper === undefined;
  return {
    status,
    recorded,
    changed: cameAfter(latest(derivedOn, input.statusSince), asAt.lastPaper),
    pendingReview,
    reason: reasonFor(status, input, pendingReview, asAt.day)
  };
}

/** Whether a paper prints NEW: with RED, GREEN and CLOSED only (`domain.md` rule 5). */
export function printsNew(shown: ShownStatus): boolean {
  return shown.changed && shown.status !== 'AMBER' && shown.status !== 'WHITE';
}

function reasonFor(
  status: RecordedStatus,
  input: StatusInput,
  pendingReview: boolean,
  day: IsoDay
): AppliedReason {
  const { deadline, reason } = input;
  const why = reason === undefined ? {} : { why: reason };
  switch (status) {
    case 'RED': {
      const { original } = deadline;
      if (original === undefined || !isPast(original, day)) {
        return { kind: 'will not be implemented', ...why };
      }
      const monthsPast = monthsPastOriginal(original, day);
      return { kind: 'overdue', monthsPast, original, revised: deadline.revised };
    }
    case 'AMBER': {
      if (input.recorded === undefined) return { kind: 'nothing recorded' };
      const due = currentDue(deadline);
      return due.length > 0 ? { kind: 'ongoing', due } : { kind: 'ongoing without a date' };
    }
    case 'WHITE':
      return {
        kind: 'waiting for another body',
        ...(input.waitingFor !== undefined && { body: input.waitingFor })
      };
    case 'GREEN':
      return { kind: pendingReview ? 'pending evidential review' : 'implemented' };
    case 'CLOSED':
      return { kind: 'closed', ...why };
  }
}

/** A month is after a paper's day when its last day is: November 2017 is after 19 September 2017. */
function cameAfter(since: PartialDate | undefined, lastPaper: PartialDate | undefined): boolean {
  return since !== undefined && lastPaper !== undefined && lastDay(since) > lastDay(lastPaper);
}

function latest(a: PartialDate | undefined, b: PartialDate | undefined): PartialDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return firstDay(a) > firstDay(b) ? a : b;
}
