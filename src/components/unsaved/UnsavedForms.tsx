import * as React from 'react';
import type { FormInHand, LeavingAnswer } from './formInHand';
import { LeaveQuestion } from './LeaveQuestion';
import type { Unsaved } from './unsavedContext';
import { UnsavedContext } from './unsavedContext';

export interface UnsavedFormsHandle {
  /** Asks when words are not saved. True when what stands here may close. */
  readonly mayLeave: () => Promise<boolean>;
}

/**
 * Watches over the forms within: before words that are not saved are left, by the screen or by the
 * tab, the person is asked (`screens.md`, "Unsaved words").
 */
export const UnsavedForms = React.forwardRef<
  UnsavedFormsHandle,
  { readonly children: React.ReactNode }
>(({ children }, ref) => {
  const forms = React.useRef(new Map<string, FormInHand>());
  const [dirtyKey, setDirtyKey] = React.useState<string>();
  const [asking, setAsking] = React.useState<string>();
  const waiting = React.useRef<((mayLeave: boolean) => void)[]>([]);

  useTabQuestion(dirtyKey !== undefined);

  // Whoever waits for an answer gets one even when the forms are taken away.
  React.useEffect(
    () => () => {
      waiting.current.forEach((resolve) => resolve(true));
      waiting.current = [];
    },
    []
  );

  const unsaved = React.useMemo((): Unsaved => {
    const dirty = (): string | undefined => [...forms.current].find(([, form]) => form.dirty)?.[0];
    const mayLeave = async (): Promise<boolean> => {
      const key = dirty();
      if (key === undefined) {
        forms.current.forEach((form) => form.closesOnLeave === true && form.close());
        return true;
      }
      return new Promise<boolean>((resolve) => {
        waiting.current.push(resolve);
        setAsking(key);
      });
    };
    return {
      mayLeave,
      begin: (key, open) => {
        const opening = async (): Promise<void> => {
          if (!(await mayLeave())) return;
          forms.current.forEach((form, other) => {
            if (other !== key && form.isOpen) form.close();
          });
          open();
        };
        opening().catch((error: unknown) => console.error(error));
      },
      report: (key, form) => {
        if (form === undefined) forms.current.delete(key);
        else forms.current.set(key, form);
        setDirtyKey(dirty());
      }
    };
  }, []);
  const { mayLeave } = unsaved;
  React.useImperativeHandle(ref, () => ({ mayLeave }), [mayLeave]);

  const answer = React.useCallback((given: LeavingAnswer) => {
    forms.current.forEach((form) => {
      if (!form.dirty || given === 'stay') return;
      if (given === 'keep draft' && form.setAside !== undefined) form.setAside();
      else if (given === 'discard') form.discard();
    });
    setAsking(undefined);
    const resolvers = waiting.current;
    waiting.current = [];
    resolvers.forEach((resolve) => resolve(given !== 'stay'));
  }, []);

  // Saved while it was being asked about: nothing is left to ask.
  React.useEffect(() => {
    if (asking !== undefined && dirtyKey === undefined) answer('keep draft');
  }, [asking, dirtyKey, answer]);

  const asked = asking === undefined ? undefined : forms.current.get(asking);
  return (
    <UnsavedContext.Provider value={unsaved}>
      {children}
      <LeaveQuestion
        what={asked?.what}
        sending={asked?.sending ?? false}
        keepsDraft={asked?.setAside !== undefined}
        onAnswer={answer}
      />
    </UnsavedContext.Provider>
  );
});
UnsavedForms.displayName = 'UnsavedForms';

/** The browser asks before the tab is closed or another address is opened. */
function useTabQuestion(isDirty: boolean): void {
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
}
