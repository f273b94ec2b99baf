import * as React from 'react';
import type { EvidenceInHand } from '../../../../components/recommendation/evidence/EvidenceBlock';
import { EvidenceQuestion } from './EvidenceQuestion';
import type { EvidenceAnswer } from './EvidenceQuestion';

/** The evidence that is handed in beside the position, which is sent by itself. */
export interface EvidenceBeside {
  readonly inHand: React.Ref<EvidenceInHand>;
  readonly isUnsaved: () => boolean;
  /** Asks where evidence is not saved, and saves it where that is wanted; true when to send. */
  readonly maySend: () => Promise<boolean>;
  readonly question: React.ReactElement;
}

/** Sees to it that no evidence is left behind unnoticed when the position is sent. */
export function useEvidenceBeside(screen: React.RefObject<HTMLElement>): EvidenceBeside {
  const inHand = React.useRef<EvidenceInHand>(null);
  const [pieces, setPieces] = React.useState(0);
  const waiting = React.useRef<(answer: EvidenceAnswer) => void>();
  // Whoever waits for an answer gets one even when the screen is left.
  React.useEffect(() => () => waiting.current?.('stay'), []);
  const unsaved = (): number => inHand.current?.unsaved() ?? 0;
  const ask = (): Promise<EvidenceAnswer> =>
    new Promise((resolve) => {
      waiting.current = resolve;
      setPieces(unsaved());
    });
  const saveFirst = async (): Promise<boolean> => {
    const isSaved = (await inHand.current?.save()) ?? true;
    const mended = '[data-evidence-card] [aria-invalid=true]';
    if (!isSaved) screen.current?.querySelector<HTMLElement>(mended)?.focus();
    return isSaved;
  };
  return {
    inHand,
    isUnsaved: () => unsaved() > 0,
    maySend: async () => {
      if (unsaved() === 0) return true;
      switch (await ask()) {
        case 'both':
          return saveFirst();
        case 'only':
          return true;
        case 'stay':
          return false;
      }
    },
    question: (
      <EvidenceQuestion
        pieces={pieces}
        onAnswer={(answer) => {
          setPieces(0);
          waiting.current?.(answer);
          waiting.current = undefined;
        }}
      />
    )
  };
}
