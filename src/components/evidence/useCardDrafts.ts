import * as React from 'react';
import type { RecordId } from '../../domain/records';
import type { DraftStore } from '../recommendation/edit/draftStore';
import type { CardDraft } from './cardDrafts';
import { cardDraftsIn, draftOf } from './cardDrafts';
import type { EvidenceCard } from './evidenceCard';

export interface CardDraftsOptions {
  readonly drafts: DraftStore;
  readonly recommendationId: RecordId;
  readonly cards: readonly EvidenceCard[];
  readonly now: () => Date;
}

/** What was typed of pieces and is neither saved nor in hand. */
export interface CardDrafts {
  readonly left: readonly CardDraft[];
  /** ISO date and time of the last change. */
  readonly typedAt: string;
  /** Takes some out of those left: they are in hand, saved, or not wanted. */
  readonly take: (ids: ReadonlySet<RecordId>) => void;
  /** What is in hand will be ended: its drafts are left then. */
  readonly setAside: () => void;
}

interface KeptCards {
  readonly cards: readonly CardDraft[];
}

const BLOCK = 'evidence';

/**
 * Drafts of the pieces of evidence that are handed in for one recommendation: kept with every change,
 * under one key, until each piece is saved or removed.
 */
export function useCardDrafts(options: CardDraftsOptions): CardDrafts {
  const { drafts, recommendationId, cards, now } = options;
  const [{ left, typedAt }, setLeft] = React.useState(() => {
    const draft = drafts.read<KeptCards>(recommendationId, BLOCK);
    return { left: cardDraftsIn(draft?.mine.cards), typedAt: draft?.typedAt ?? '' };
  });
  const inHand = React.useMemo(() => cards.flatMap((card) => draftOf(card) ?? []), [cards]);
  const idsInHand = new Set(cards.map(({ id }) => id));
  const stillLeft = left.filter(({ id }) => !idsInHand.has(id));
  const kept = [...stillLeft, ...inHand];
  const written = React.useRef(JSON.stringify(kept));
  const text = JSON.stringify(kept);
  React.useEffect(() => {
    if (written.current === text) return;
    written.current = text;
    const [first] = kept;
    if (first === undefined) {
      drafts.forget(recommendationId, BLOCK);
      return;
    }
    const at = now().toISOString();
    drafts.keep<KeptCards>(recommendationId, BLOCK, {
      base: { id: recommendationId, fields: { cards: [] }, etag: '', readAt: at },
      mine: { cards: kept },
      attemptId: first.id,
      typedAt: at
    });
  });
  return {
    left: stillLeft,
    typedAt,
    take: (ids) =>
      setLeft((held) => ({ ...held, left: held.left.filter(({ id }) => !ids.has(id)) })),
    setAside: () => setLeft({ left: kept, typedAt: now().toISOString() })
  };
}
