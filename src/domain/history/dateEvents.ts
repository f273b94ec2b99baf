import type { DueDateChange } from '../dueDateChange';
import type { RecordId } from '../records';
import type { Review } from '../review';
import type { HistoryEvent, PartNamed } from './historyEvent';
import type { HistoryRecords } from './historyRecords';
import { withdrawnIds } from './takenBack';

/** New dates asked for, taken back and decided, of the recommendation and of its parts. */
export function dateEvents(
  { dateChanges, reviews, reasons }: HistoryRecords,
  parts: ReadonlyMap<RecordId, PartNamed>
): readonly HistoryEvent[] {
  const byId = new Map(dateChanges.map((change) => [change.id, change]));
  const withdrawn = withdrawnIds(dateChanges);
  const withdrawnReviews = withdrawnIds(reviews);
  const decisions = reviews.filter(
    ({ kind, outcome }) => kind === 'decision on a date' && outcome !== undefined
  );
  const movedBy = new Map(
    decisions.flatMap((review) => {
      const change = byId.get(review.decidesId ?? '');
      return change !== undefined && isOwnMove(review, change) && !withdrawn.has(change.id)
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
      return [{ ...what, kind: 'date request withdrawn', to: taken?.to ?? [] }];
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
      withdrawn: withdrawnReviews.has(review.id)
    };
  });
  return [...asked, ...decided];

  function ofPart({ subjectId }: DueDateChange | Review): { readonly part?: PartNamed } {
    const part = parts.get(subjectId);
    return part === undefined ? {} : { part };
  }
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

/** Who reviewed or decided, where that is not whoever wrote the row. */
export function reviewerOf(review: Review): string | undefined {
  return review.reviewer?.name ?? review.reviewerPrinted ?? review.author;
}

function byOf(author: string | undefined, sourcePaper: string | undefined): { by?: string } {
  return author === undefined || sourcePaper !== undefined ? {} : { by: author };
}
