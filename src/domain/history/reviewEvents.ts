import type { RecordId } from '../records';
import { reviewerOf } from '../reviewerOf';
import type { HistoryEvent, PartNamed } from './historyEvent';
import type { HistoryRecords } from './historyRecords';
import { withdrawnIds } from '../withdrawnIds';

/** What reviews found, verdicts on evidence, and reviews taken back; decisions on dates are dates'. */
export function reviewEvents(
  { reviews, reasons, evidenceUses, evidenceNames }: HistoryRecords,
  parts: ReadonlyMap<RecordId, PartNamed>
): readonly HistoryEvent[] {
  const byId = new Map(reviews.map((review) => [review.id, review]));
  const uses = new Map(evidenceUses.map((use) => [use.id, use]));
  const withdrawn = withdrawnIds(reviews);
  return reviews.flatMap((review): HistoryEvent[] => {
    const { id, kind, outcome, tier } = review;
    const part = parts.get(review.subjectId);
    const reason = reasons.get(id);
    const what = {
      id,
      at: review.created ?? review.reviewedOn ?? '',
      by: reviewerOf(review),
      ...(reason !== undefined && { reason })
    };
    if (outcome === undefined && review.withdrawsId !== undefined) {
      const taken = byId.get(review.withdrawsId)?.kind ?? kind;
      return [
        { ...what, kind: 'review withdrawn', review: taken, ...(part !== undefined && { part }) }
      ];
    }
    // One without an outcome can only come from SharePoint's own pages.
    if (kind === 'decision on a date' && outcome !== undefined) return [];
    if (kind === 'verdict on evidence') {
      const use = review.decidesId === undefined ? undefined : uses.get(review.decidesId);
      const name = use && evidenceNames.get(use.evidenceId);
      return [
        {
          ...what,
          kind: 'evidence judged',
          ...(outcome !== undefined && { outcome }),
          ...(use !== undefined && { proves: use.proves }),
          ...(name !== undefined && { name }),
          withdrawn: withdrawn.has(id)
        }
      ];
    }
    return [
      {
        ...what,
        kind: 'reviewed',
        review: kind,
        ...(part !== undefined && { part }),
        ...(outcome !== undefined && { outcome }),
        ...(tier !== undefined && { tier }),
        withdrawn: withdrawn.has(id)
      }
    ];
  });
}
