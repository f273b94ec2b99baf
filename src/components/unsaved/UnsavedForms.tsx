import * as React from 'react';
import type { FormInHand, LeavingAnswer } from './formInHand';
import { LeaveQuestion } from './LeaveQuestion';
import type { Unsaved } from './unsavedContext';
import { UnsavedContext } from './unsavedContext';
import { useUnsavedWarning } from './useUnsavedWarning';

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
  /** Which forms hold what is not saved. */
  const [dirtyKeys, setDirtyKeys] = React.useState('');
  const [asking, setAsking] = React.useState<string>();
  const waiting = React.useRef<((mayLeave: boolean) => void)[]>([]);
  /** Asked about since the person began to leave; undefined where only a form is begun or ended. */
  const answered = React.useRef<Set<string>>();

  useUnsavedWarning(dirtyKeys !== '');

  // Whoever waits for an answer gets one even when the forms are taken away.
  React.useEffect(
    () => () => {
      waiting.current.forEach((resolve) => resolve(true));
      waiting.current = [];
    },
    []
  );

  const unsaved = React.useMemo((): Unsaved & { readonly mayLeaveAll: () => Promise<boolean> } => {
    const ask = async (key: string | undefined, all: boolean): Promise<boolean> => {
      if (key === undefined) {
        forms.current.forEach((form) => form.closesOnLeave === true && form.close());
        return true;
      }
      return new Promise<boolean>((resolve) => {
        waiting.current.push(resolve);
        answered.current = all ? new Set() : undefined;
        setAsking(key);
      });
    };
    const mayLeave = (): Promise<boolean> => ask(firstDirty(forms.current, alone), false);
    return {
      mayLeave,
      mayLeaveAll: () =>
        ask(firstDirty(forms.current, alone) ?? firstDirty(forms.current, beside), true),
      begin: (key, open) => {
        const opening = async (): Promise<void> => {
          if (!(await mayLeave())) return;
          forms.current.forEach((form, other) => {
            if (other !== key && form.isOpen && alone(form)) form.close();
          });
          open();
        };
        opening().catch((error: unknown) => console.error(error));
      },
      report: (key, form) => {
        if (form === undefined) forms.current.delete(key);
        else forms.current.set(key, form);
        const dirty = [...forms.current].filter(([, { dirty: is }]) => is).map(([each]) => each);
        setDirtyKeys(dirty.join());
      }
    };
  }, []);
  const { mayLeaveAll } = unsaved;
  React.useImperativeHandle(ref, () => ({ mayLeave: mayLeaveAll }), [mayLeaveAll]);

  const answer = React.useCallback(
    (given: LeavingAnswer) => {
      forms.current.forEach((form, key) => {
        if (!form.dirty || given === 'stay' || (key !== asking && beside(form))) return;
        if (given === 'keep draft' && form.setAside !== undefined) form.setAside();
        else if (given === 'discard') form.discard();
      });
      if (asking !== undefined) answered.current?.add(asking);
      const next =
        given === 'stay' || answered.current === undefined
          ? undefined
          : firstDirty(
              forms.current,
              (form, key) => beside(form) && answered.current?.has(key) === false
            );
      setAsking(next);
      if (next !== undefined) return;
      const resolvers = waiting.current;
      waiting.current = [];
      resolvers.forEach((resolve) => resolve(given !== 'stay'));
    },
    [asking]
  );

  // Saved while it was being asked about: nothing is left to ask.
  React.useEffect(() => {
    if (asking !== undefined && forms.current.get(asking)?.dirty !== true) answer('keep draft');
  }, [asking, dirtyKeys, answer]);

  const asked = asking === undefined ? undefined : forms.current.get(asking);
  return (
    <UnsavedContext.Provider value={unsaved}>
      {children}
      <LeaveQuestion
        what={asked?.what}
        sending={asked?.sending ?? false}
        keepsDraft={asked?.setAside !== undefined}
        asks={asked?.asks}
        onAnswer={answer}
      />
    </UnsavedContext.Provider>
  );
});
UnsavedForms.displayName = 'UnsavedForms';

const beside = (form: FormInHand): boolean => form.standsBeside === true;
const alone = (form: FormInHand): boolean => !beside(form);

/** The key of the first of these forms that holds what is not saved. */
function firstDirty(
  forms: ReadonlyMap<string, FormInHand>,
  isMeant: (form: FormInHand, key: string) => boolean
): string | undefined {
  return [...forms].find(([key, form]) => form.dirty && isMeant(form, key))?.[0];
}
