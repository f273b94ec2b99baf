import * as React from 'react';
import { deriveHistory } from '../../../domain/history/deriveHistory';
import type { HistoryEvent } from '../../../domain/history/historyEvent';
import type { AsAt, RegisterEntry } from '../../../domain/register/entry';
import type { TrackerStore } from '../../../services/records/trackerStore';

export interface History {
  /** Newest first; undefined until they were read once. */
  readonly events?: readonly HistoryEvent[];
  /** Why they could not be read; what was read before stays. */
  readonly error?: unknown;
  readonly readAgain: () => void;
}

interface Recorded {
  readonly of: string;
  readonly events?: readonly HistoryEvent[];
  readonly error?: unknown;
}

/**
 * The history of a record, read on its own and again whenever its records change. An answer that
 * comes after another record was opened is left aside.
 */
export function useHistory(store: TrackerStore, entry: RegisterEntry, asAt: AsAt): History {
  const { id } = entry.recommendation;
  const [recorded, setRecorded] = React.useState<Recorded>({ of: id });
  const [asked, setAsked] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    store.history(id).then(
      (events) => current && setRecorded({ of: id, events }),
      (error: unknown) =>
        current &&
        setRecorded((before) => ({
          of: id,
          events: before.of === id ? before.events : undefined,
          error
        }))
    );
    return () => {
      current = false;
    };
  }, [store, id, entry, asked]);

  const read = recorded.of === id ? recorded : undefined;
  const events = React.useMemo(
    () => read?.events && deriveHistory(read.events, entry, asAt),
    [read?.events, entry, asAt]
  );
  const readAgain = React.useCallback(() => setAsked((times) => times + 1), []);
  return { events, error: read?.error, readAgain };
}
