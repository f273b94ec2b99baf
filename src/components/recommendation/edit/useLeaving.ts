import * as React from 'react';
import type { BlockName } from './draftStore';
import type { PanelEdits } from './usePanelEdits';

export type LeavingAnswer = 'stay' | 'keep draft' | 'discard';

export interface Leaving {
  /** The block whose words are asked about; undefined while nothing is asked. */
  readonly asking?: BlockName;
  readonly answer: (answer: LeavingAnswer) => void;
  /** True at once where nothing is unsaved; otherwise when the person has answered. */
  readonly mayLeave: () => Promise<boolean>;
}

/** Asks before words that are not saved are left: by the panel, and by the tab (`screens.md`). */
export function useLeaving(edits: PanelEdits): Leaving {
  const latest = React.useRef(edits);
  latest.current = edits;
  const [asking, setAsking] = React.useState<BlockName>();
  const waiting = React.useRef<((mayLeave: boolean) => void)[]>([]);

  const isDirty = edits.dirty !== undefined;
  React.useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // Chromium asks only when a value is set.
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  // Whoever waits for an answer gets one even when the panel is taken away.
  React.useEffect(
    () => () => {
      waiting.current.forEach((resolve) => resolve(true));
      waiting.current = [];
    },
    []
  );

  const mayLeave = React.useCallback(async () => {
    const { dirty, position } = latest.current;
    if (dirty === undefined) {
      // What is on the site while its row is behind is read again, whichever way it is left.
      if (position.isBehind) position.close();
      return true;
    }
    return new Promise<boolean>((resolve) => {
      waiting.current.push(resolve);
      setAsking(dirty);
    });
  }, []);

  const answer = React.useCallback((given: LeavingAnswer) => {
    const { dirty } = latest.current;
    if (dirty !== undefined && given === 'discard') latest.current[dirty].discard();
    if (dirty !== undefined && given === 'keep draft') latest.current[dirty].setAside();
    setAsking(undefined);
    const resolvers = waiting.current;
    waiting.current = [];
    resolvers.forEach((resolve) => resolve(given !== 'stay'));
  }, []);

  // Saved while it was being asked about: nothing is left to ask.
  React.useEffect(() => {
    if (asking !== undefined && !isDirty) answer('keep draft');
  }, [asking, isDirty, answer]);

  return { ...(asking && { asking }), answer, mayLeave };
}
