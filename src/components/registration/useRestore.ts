import * as React from 'react';
import type { RecordId } from '../../domain/records';
import type { Edit, EditBase, SaveOutcome } from '../../services/records/trackerStore';
import { REGISTRATION } from '../loc/registration';

/** How a kind of record that was withdrawn is read and written. */
export interface Restorable<Fields extends { readonly withdrawn: string | undefined }> {
  readonly begin: (id: RecordId) => Promise<EditBase<Fields>>;
  readonly save: (edit: Edit<Fields>) => Promise<SaveOutcome<Fields>>;
}

export interface Restore {
  /** Which record is on its way. */
  readonly restoring: RecordId | undefined;
  /** Why the last one was not restored, as a sentence. */
  readonly failed: string | undefined;
  readonly restore: (id: RecordId) => void;
}

/** Brings a withdrawn record back: it counts again, and nothing else of it changes. */
export function useRestore<Fields extends { readonly withdrawn: string | undefined }>(
  { begin, save }: Restorable<Fields>,
  newId: () => RecordId,
  onRestored: (id: RecordId) => void
): Restore {
  const [restoring, setRestoring] = React.useState<RecordId>();
  const [failed, setFailed] = React.useState<string>();
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);

  async function bringBack(id: RecordId): Promise<void> {
    setRestoring(id);
    setFailed(undefined);
    try {
      const base = await begin(id);
      const mine = { ...base.fields, withdrawn: undefined };
      const outcome = await save({ base, mine, attemptId: newId() });
      if (outcome.kind === 'clash') throw new Error(REGISTRATION.notRestored);
      onRestored(id);
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      if (here.current) setFailed(why === '' ? REGISTRATION.notRestored : why);
    } finally {
      if (here.current) setRestoring(undefined);
    }
  }

  return { restoring, failed, restore: (id) => void bringBack(id) };
}
