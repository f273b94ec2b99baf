import { comparePartialDates, firstDay, lastDay, monthOf } from '../dates/partialDate';
import type { IsoDay, PartialDate } from '../dates/partialDate';
import { currentDue } from '../deadline/currentDue';
import type { EvidenceShown } from '../evidence/evidence';
import type { DateLedger, DateMove } from '../ledger/dateLedger';
import type { Action, RecordId } from '../records';
import type { EntryPart, RegisterEntry } from '../register/entry';
import type { Review } from '../review';
import { isComplete, isOpen } from '../status';
import { isAnswered } from './answered';
import { evidenceToAdd, evidenceToRenew, verdictToAnswer } from './evidenceOwed';
import type { Owed, OwedStep } from './owedStep';
import { partsDueSoon } from './partsDue';
import { withdrawnIds } from '../withdrawnIds';

export interface OwedFacts {
  readonly day: IsoDay;
  /** Reviews of the recommendation, in the order in which they were added. */
  readonly reviews?: readonly Review[];
  /** Undefined where the evidence of the site is not known (yet): nothing is asked of it then. */
  readonly evidence?: readonly EvidenceShown[];
  /** Set where only these sub-actions and tasks are asked about, not the whole. */
  readonly onlyParts?: ReadonlySet<RecordId>;
}

/**
 * What is owed on one recommendation as at a day: the one thing to do next. What came back unanswered
 * comes first, then evidence, the monthly position (`domain.md` J3), dates, and parts that are due.
 * A record that waits for another body owes nothing, nor does a complete one that is proved.
 */
export function owedOn(entry: RegisterEntry, facts: OwedFacts): Owed {
  return facts.onlyParts === undefined
    ? owedOnWhole(entry, facts)
    : owedOnParts(entry, facts, facts.onlyParts);
}

function owedOnWhole(entry: RegisterEntry, facts: OwedFacts): Owed {
  const { shown, parts, ledger, position } = entry;
  const { day, evidence = [] } = facts;
  const said = lastSaid(entry);
  const isDone = isComplete(shown.status);
  if (isDone && !shown.pendingReview) return { kind: 'nothing', why: 'complete' };

  const returned =
    reviewToAnswer(facts.reviews ?? [], said) ??
    verdictToAnswer(parts, evidence, said) ??
    refusedToAnswer(ledger, said) ??
    firstOf(parts.filter(isOpenPart), ({ ledger: dates, action }) =>
      refusedToAnswer(dates, said, action)
    );
  if (returned) return owes(returned);
  const renew = evidenceToRenew(parts, evidence);
  if (renew) return owes(renew);
  if (isDone) {
    const add = facts.evidence && evidenceToAdd(entry, facts.evidence);
    return add ? owes(add) : { kind: 'nothing', why: 'waits for a review' };
  }
  if (!isOpen(shown.status)) return { kind: 'nothing', why: 'waits for another body' };
  if (position === undefined && said === undefined) return owes({ kind: 'agree the plan' });

  const last = latestPosition(entry);
  if (last === undefined || monthOf(last) < monthOf(day)) {
    return owes({
      kind: 'update the position',
      month: monthOf(day),
      ...(last !== undefined && { last })
    });
  }
  const passed = passedDate(entry.due, day);
  const isAsked = ledger.asked.length > 0 || parts.some((part) => part.ledger.asked.length > 0);
  if (passed !== undefined && !isAsked) return owes({ kind: 'ask for a date', passed });
  const due = partsDueSoon(parts, day);
  if (due) return owes(due);
  if (entry.due.length === 0 && !isAsked) return owes({ kind: 'set a date' });
  return { kind: 'nothing', why: isAsked ? 'date asked for' : 'up to date' };
}

/** What is owed by somebody who answers for some of the sub-actions only. */
function owedOnParts(
  { parts }: RegisterEntry,
  { day, evidence = [] }: OwedFacts,
  only: ReadonlySet<RecordId>
): Owed {
  const own = parts.filter(({ action }) => only.has(action.id));
  const open = own.filter(isOpenPart);
  if (open.length === 0) return { kind: 'nothing', why: 'complete' };
  const ofOwn = evidence.filter(({ use }) => use.actionId !== undefined && only.has(use.actionId));
  const step =
    firstOf(open, ({ action, ledger }) => refusedToAnswer(ledger, action.asAt, action)) ??
    verdictToAnswer(own, ofOwn, undefined) ??
    evidenceToRenew(own, ofOwn) ??
    firstOf(open, ({ action, shown }) => {
      const { asAt } = action;
      const isWritten = shown !== undefined && isOpen(shown.status);
      if (!isWritten || (asAt !== undefined && monthOf(asAt) >= monthOf(day))) return undefined;
      const last = asAt === undefined ? {} : { last: asAt };
      return { kind: 'update the position', month: monthOf(day), ...last, part: action };
    }) ??
    firstOf(open, ({ action, ledger }) => {
      const passed = passedDate(currentDue(action.deadline), day);
      if (action.kind !== 'sub-action' || passed === undefined || ledger.asked.length > 0) {
        return undefined;
      }
      return { kind: 'ask for a date', passed, part: action };
    }) ??
    partsDueSoon(open, day);
  return step ? owes(step) : { kind: 'nothing', why: 'up to date' };
}

/** Not done, and not of a status that is complete. */
export function isOpenPart({ action, shown }: EntryPart): boolean {
  if (action.withdrawn !== undefined) return false;
  return shown === undefined ? !action.done : !isComplete(shown.status);
}

/**
 * The day on which the lead last said something here: an ISO date, or a date and time. An update that
 * takes another one back says nothing: it repeats what stood before.
 */
function lastSaid({ updates }: RegisterEntry): string | undefined {
  const said = updates.filter(({ withdrawsId }) => withdrawsId === undefined);
  const latest = said.find(({ sourcePaper }) => sourcePaper === undefined) ?? said[0];
  return latest?.created ?? latest?.asAt;
}

/** The last day that a position describes, of the whole or of a sub-action. */
function latestPosition({ lastUpdate, parts }: RegisterEntry): PartialDate | undefined {
  const days = parts.flatMap(({ action }) => (action.withdrawn ? [] : (action.asAt ?? [])));
  const all = [...(lastUpdate === undefined ? [] : [lastUpdate]), ...days];
  return all.sort(comparePartialDates)[all.length - 1];
}

const NOT_SATISFIED = new Set(['returned', 'requirement not met', 'requirement partly met']);

/** The last finding of a review that still stands, where it was against the lead and is unanswered. */
function reviewToAnswer(
  reviews: readonly Review[],
  said: string | undefined
): OwedStep | undefined {
  const withdrawn = withdrawnIds(reviews);
  const findings = reviews.filter(
    ({ id, kind, outcome, withdrawsId }) =>
      !withdrawn.has(id) &&
      withdrawsId === undefined &&
      kind !== 'decision on a date' &&
      kind !== 'verdict on evidence' &&
      outcome !== undefined
  );
  const last = findings[findings.length - 1];
  if (last?.outcome === undefined || !NOT_SATISFIED.has(last.outcome)) return undefined;
  const when = last.created ?? (last.reviewedOn && firstDay(last.reviewedOn));
  return isAnswered(when, said) ? undefined : { kind: 'answer a review', review: last };
}

/** A date that was refused, where nothing was asked for, agreed or said since. */
function refusedToAnswer(
  { refused, asked, moves, firstSet }: DateLedger,
  said: string | undefined,
  part?: Action
): OwedStep | undefined {
  if (asked.length > 0) return undefined;
  const since = [said, decidedAt(firstSet), ...moves.map(decidedAt)];
  const open = refused.filter((move) => !since.some((at) => isAnswered(decidedAt(move), at)));
  const last = open[open.length - 1];
  if (last === undefined) return undefined;
  return { kind: 'answer a refused date', refused: last, ...(part && { part }) };
}

/** The moment at which a date was decided, or the day where that is all that is known. */
function decidedAt(move: DateMove | undefined): string | undefined {
  return move?.decision?.at ?? move?.decision?.on;
}

/** The last of its dates, where even that one has passed. */
function passedDate(due: readonly PartialDate[], day: IsoDay): PartialDate | undefined {
  const last = due[due.length - 1];
  return last !== undefined && lastDay(last) < day ? last : undefined;
}

function firstOf<Item>(
  items: readonly Item[],
  stepOf: (item: Item) => OwedStep | undefined
): OwedStep | undefined {
  for (const item of items) {
    const step = stepOf(item);
    if (step !== undefined) return step;
  }
  return undefined;
}

function owes(step: OwedStep): Owed {
  return { kind: 'owed', step };
}
