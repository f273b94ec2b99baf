import * as React from 'react';
import type { RecordId } from '../../../domain/records';
import type { PartFields } from '../../../services/records/parts/partStore';
import { PARTS } from '../../loc/parts';
import type { BlockProps } from '../blockProps';

export interface PartChanging {
  /** Which part is on its way. */
  readonly changing?: RecordId;
  /** Why the last one was not saved, as a sentence. */
  readonly failed?: string;
  readonly change: (id: RecordId, some: Partial<PartFields>, said: string) => void;
}

/** Changes of a part that need no form: its place, and bringing it back. */
export function usePartChange({
  store,
  newId,
  onSaved
}: Pick<BlockProps, 'store' | 'newId' | 'onSaved'>): PartChanging {
  const [changing, setChanging] = React.useState<RecordId>();
  const [failed, setFailed] = React.useState<string>();
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);

  async function send(id: RecordId, some: Partial<PartFields>, said: string): Promise<void> {
    setChanging(id);
    setFailed(undefined);
    try {
      const base = await store.parts.beginEdit(id);
      const mine = { ...base.fields, ...some };
      const outcome = await store.parts.save({ base, mine, attemptId: newId() });
      if (outcome.kind === 'clash') throw new Error(PARTS.clashed);
      onSaved(said);
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      if (here.current) setFailed(why === '' ? PARTS.notChanged : why);
    } finally {
      if (here.current) setChanging(undefined);
    }
  }

  return {
    ...(changing !== undefined && { changing }),
    ...(failed !== undefined && { failed }),
    change: (id, some, said) => {
      if (changing === undefined) void send(id, some, said);
    }
  };
}
