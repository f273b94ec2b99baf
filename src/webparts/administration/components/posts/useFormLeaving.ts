import * as React from 'react';
import type { LeavingAnswer } from '../../../../components/unsaved/formInHand';

export interface LeavableForm {
  /** Whether something was typed that is not saved. */
  readonly dirty: boolean;
  /** Forgets what was typed. */
  readonly discard: () => void;
  /** Keeps what was typed as a draft. */
  readonly setAside: () => void;
  /** Called when the form may go. */
  readonly onLeft: () => void;
}

export interface FormLeaving {
  readonly asking: boolean;
  /** Leaves at once where nothing is unsaved, else asks (`screens.md`, Unsaved words). */
  readonly leave: () => void;
  readonly answer: (answer: LeavingAnswer) => void;
}

/** Leaving a form that stands by itself: what becomes of words that are not saved is asked. */
export function useFormLeaving({ dirty, discard, setAside, onLeft }: LeavableForm): FormLeaving {
  const [asking, setAsking] = React.useState(false);
  const answer = (given: LeavingAnswer): void => {
    setAsking(false);
    if (given === 'stay') return;
    if (given === 'discard') discard();
    else setAside();
    onLeft();
  };
  return { asking, leave: () => (dirty ? setAsking(true) : answer('discard')), answer };
}
