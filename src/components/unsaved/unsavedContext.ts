import * as React from 'react';
import type { FormInHand } from './formInHand';

/** What forms and screens ask of the place that watches over unsaved words. */
export interface Unsaved {
  /**
   * True at once where nothing is unsaved, but for what stands beside; otherwise when the person has
   * answered.
   */
  readonly mayLeave: () => Promise<boolean>;
  /** One form at a time: asks about the one in hand, closes those left untouched, then opens this. */
  readonly begin: (key: string, open: () => void) => void;
  readonly report: (key: string, form: FormInHand | undefined) => void;
}

export const UnsavedContext = React.createContext<Unsaved | undefined>(undefined);

/** Throws where no `UnsavedForms` stands above. */
export function useUnsaved(): Unsaved {
  const unsaved = React.useContext(UnsavedContext);
  if (unsaved === undefined) throw new Error('A form stands outside of UnsavedForms.');
  return unsaved;
}

/**
 * Makes a form known, under a key of its own, so that leaving asks about what was typed in it. The
 * form is forgotten when it is taken away.
 */
export function useFormInHand(key: string, form: FormInHand): void {
  const { report } = useUnsaved();
  React.useEffect(() => report(key, form));
  React.useEffect(() => () => report(key, undefined), [key, report]);
}
