import type { DueDateChange } from '../dueDateChange';
import { decidedChanges } from '../ledger/decidedChanges';
import type { RecordId } from '../records';
import type { Review } from '../review';
import type { HistoryEvent, PartNamed } from './historyEvent';
import type { HistoryRecords } from './historyRecords';
import { reviewerOf } from '../reviewerOf';
import { withdrawnIds } from '../withdrawnIds';

/**
 * New dates asked for, taken back and decided, of the recommendation and of its parts. Which of them
 * count is for the ledger to say (`decidedChanges`); the rest are told as what does not count.
 */
export function dateEvents(
  { dateChanges, reviews, reasons }: HistoryRecords,
  parts: ReadonlyMap<RecordId, PartNamed>
): readonly HistoryEvent[] {
  const byId = new Map(dateChanges.map((change) => [change.id, change]));
  const { withdrawn, counting } = whatCounts(dateChanges, reviews);
  const ofDates = reviews.filter(({ kind }) => kind === 'decision on a date');
  const withdrawnReviews = withdrawnIds(ofDates);
  const decisions = ofDates.filter(({ outcome }) => outcome !== undefined);
  const isIgnored = ({ id }: Review): boolean => !counting.has(id) && !withdrawnReviews.has(id);
  const movedBy = new Map(
    decisions.flatMap((review) => {
      const change = byId.get(review.decidesId ?? '');
      return change !== undefined && isOwnMove(review, change) && !isIgnored(review)
        ? [[change.id, review.id] as const]
        : [];
    })
  );
  const asked = dateChanges.flatMap((change): HistoryEvent[] => {
    // Asked for and agreed in one go: one event tells both.
    if (movedBy.has(change.id)) return [];
    const { id, author, sourcePaper, from, to, withdrawsId } = change;
    const what = { id, at: change.created ?? '', ...byOf(author, sourcePaper), ...ofPart(change) };
    if (to.length === 0) {
      const taken = withdrawsId === undefined ? undefined : byId.get(withdrawsId);
      const ignored = counting.has(id) ? {} : { ignored: true as const };
      return [{ ...what, kind: 'date request withdrawn', to: taken?.to ?? [], ...ignored }];
    }
    const why = whyOf(change);
    return [{ ...what, kind: 'date asked for', from, to, ...why, withdrawn: withdrawn.has(id) }];
  });
  const decided = decisions.map((review): HistoryEvent => {
    const change = review.decidesId === undefined ? undefined : byId.get(review.decidesId);
    const isAgreed = review.outcome === 'agreed';
    const dates = review.dateDecided.length > 0 ? review.dateDecided : (change?.to ?? []);
    const reason = reasons.get(review.id);
    return {
      kind: 'date decided',
      id: review.id,
      at: review.created ?? review.reviewedOn ?? '',
      by: reviewerOf(review),
      ...ofPart(review),
      outcome: isAgreed ? 'agreed' : 'not agreed',
      from: change?.from ?? [],
      to: isAgreed ? dates : (change?.to ?? dates),
      ...(reason !== undefined && { reason }),
      ...(change !== undefined &&
        movedBy.get(change.id) === review.id && { movedFor: whyOf(change) }),
      withdrawn: withdrawnReviews.has(review.id),
      ...(isIgnored(review) && { ignored: true as const })
    };
  });
  return [...asked, ...decided];

  function ofPart({ subjectId }: DueDateChange | Review): { readonly part?: PartNamed } {
    const part = parts.get(subjectId);
    return part === undefined ? {} : { part };
  }
}

interface WhatCounts {
  /** Changes of date that were taken back. */
  readonly withdrawn: ReadonlySet<RecordId>;
  /** Decisions, and what takes a request back, as far as they count. */
  readonly counting: ReadonlySet<RecordId>;
}

/** As the ledgers have it: each of one record's dates. */
function whatCounts(dateChanges: readonly DueDateChange[], reviews: readonly Review[]): WhatCounts {
  const subjects = Array.from(new Set(dateChanges.map(({ subjectId }) => subjectId)));
  const became = subjects.map((subject) =>
    decidedChanges({
      changes: dateChanges.filter(({ subjectId }) => subjectId === subject),
      decisions: reviews.filter(
        ({ subjectId, kind }) => subjectId === subject && kind === 'decision on a date'
      )
    })
  );
  return {
    withdrawn: new Set(became.flatMap((one) => one.withdrawn.map(({ change }) => change.id))),
    counting: new Set(
      became.flatMap(({ agreed, refused, withdrawn }) => [
        ...[...agreed, ...refused].map(({ decision }) => decision.id),
        ...withdrawn.map(({ withdrawal }) => withdrawal.id)
      ])
    )
  };
}

/** Whether whoever agreed a date had asked for it themselves, as an owner does who moves it. */
function isOwnMove(review: Review, change: DueDateChange): boolean {
  return (
    review.outcome === 'agreed' && review.author !== undefined && review.author === change.author
  );
}

function whyOf({ cause, reason }: DueDateChange): Pick<DueDateChange, 'cause' | 'reason'> {
  return { ...(cause !== undefined && { cause }), ...(reason !== undefined && { reason }) };
}

function byOf(author: string | undefined, sourcePaper: string | undefined): { by?: string } {
  return author === undefined || sourcePaper !== undefined ? {} : { by: author };
}
