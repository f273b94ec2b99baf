import type { RecordId } from '../../domain/records';

/**
 * What the workbook could not take note of after a send, because a cell was being edited, by pull. It is
 * noted before anything else is done with that pull: else the next look at the sheet would not know what
 * the site has answered.
 */
export interface OwedNotes {
  /** Takes note now; where that fails it is owed, and the error passes. */
  readonly note: (pullId: RecordId, take: () => Promise<void>) => Promise<void>;
  /** Takes note of what is owed. Throws what keeps it from being noted; then it stays owed. */
  readonly settle: (pullId: RecordId) => Promise<void>;
}

export function owedNotes(): OwedNotes {
  const owed = new Map<RecordId, () => Promise<void>>();
  const note: OwedNotes['note'] = async (pullId, take) => {
    owed.set(pullId, take);
    await take();
    owed.delete(pullId);
  };
  return {
    note,
    settle: async (pullId) => {
      const take = owed.get(pullId);
      if (take !== undefined) await note(pullId, take);
    }
  };
}
