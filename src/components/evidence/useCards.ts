import * as React from 'react';
import type { EvidenceCard } from './evidenceCard';

export interface Cards {
  readonly cards: readonly EvidenceCard[];
  /** As they are now, also between two drawings. */
  readonly latest: () => readonly EvidenceCard[];
  readonly add: (added: readonly EvidenceCard[]) => void;
  readonly change: (id: string, change: (card: EvidenceCard) => EvidenceCard) => void;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
}

/** The pieces of evidence that are being handed in, in the order in which they were added. */
export function useCards(): Cards {
  const held = React.useRef<readonly EvidenceCard[]>([]);
  const isHere = React.useRef(true);
  const [cards, setCards] = React.useState(held.current);
  React.useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);
  return React.useMemo(() => {
    const keep = (next: readonly EvidenceCard[]): void => {
      held.current = next;
      if (isHere.current) setCards(next);
    };
    return {
      cards,
      latest: () => held.current,
      add: (added) => keep([...held.current, ...added]),
      change: (id, change) =>
        keep(held.current.map((card) => (card.id === id ? change(card) : card))),
      remove: (id) => keep(held.current.filter((card) => card.id !== id)),
      clear: () => keep([])
    };
  }, [cards]);
}
