import * as React from 'react';
import type { EvidenceCard } from './evidenceCard';
import type { HandIn } from './useHandIn';

/**
 * Where the focus goes while evidence is handed in: into a piece that was added, to the first field
 * that needs something after a save, and to the whole when the piece that held it is gone.
 */
export function useFocusOnCards(
  field: React.RefObject<HTMLElement>,
  handIn: HandIn
): { readonly save: () => void } {
  const { cards } = handIn;
  const before = React.useRef(cards);
  React.useEffect(() => {
    const had = new Set(before.current.map(drawnAs));
    const isGone = cards.length < before.current.length;
    const addedAt = cards.findIndex((card) => !had.has(drawnAs(card)));
    before.current = cards;
    const groups = field.current?.querySelectorAll<HTMLElement>('[data-evidence-card]');
    if (addedAt >= 0) groups?.[addedAt]?.querySelector<HTMLElement>('textarea, input')?.focus();
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isGone && isLost) field.current?.focus();
  }, [cards, field]);
  const save = (): void => {
    void handIn.save().then(() => {
      field.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    });
  };
  return { save };
}

/** A piece whose file was chosen is drawn anew. */
function drawnAs({ kind, id }: EvidenceCard): string {
  return `${kind} ${id}`;
}
