import { cardOf } from './cardDrafts';
import type { EvidenceCard } from './evidenceCard';
import type { CardDrafts } from './useCardDrafts';
import type { EvidenceRead } from './useEvidenceRead';

/** Drafts as they are offered: to be taken up again, or discarded. */
export interface DraftsOffered {
  readonly draft: { readonly typedAt: string };
  readonly takeUpDraft: () => void;
  readonly discard: () => void;
}

/**
 * What is offered of the drafts that are left, once the evidence was read: not what has arrived, and not
 * what is offered as an upload to be finished.
 */
export function draftsOffered(
  { left, typedAt, take }: CardDrafts,
  { state, shown, unfinished }: EvidenceRead,
  restore: (cards: readonly EvidenceCard[]) => void
): DraftsOffered | undefined {
  if (state.kind === 'reading') return undefined;
  const uses = state.kind === 'read' ? state.records.uses : [];
  const known = new Set([
    ...uses.map(({ id }) => id),
    ...unfinished.map(({ request }) => request.useId)
  ]);
  const offered = left.filter(({ id }) => !known.has(id));
  if (offered.length === 0) return undefined;
  const ids = new Set(offered.map(({ id }) => id));
  return {
    draft: { typedAt },
    takeUpDraft: () => {
      take(ids);
      restore(offered.map((draft) => cardOf(draft, shown)));
    },
    discard: () => take(ids)
  };
}
