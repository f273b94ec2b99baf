import * as React from 'react';
import type { Rights, SiteRecords, TrackerStore } from '../../services/records/trackerStore';

/** The site's records on their way to the screen. */
export type RecordsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | {
      readonly kind: 'ready';
      readonly records: SiteRecords;
      /** Undefined until the site has said what the person may do. */
      readonly rights?: Rights;
      /** The site did not say what the person may do: nothing can be edited. */
      readonly rightsFailed?: boolean;
      /** Read again just now; what is shown is what was read before. */
      readonly updating: boolean;
      /** Why reading again failed; the records stay. */
      readonly error?: unknown;
    };

export interface Records {
  readonly state: RecordsState;
  readonly readAgain: () => void;
}

type Event =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly records: SiteRecords }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'rights'; readonly rights: Rights }
  | { readonly kind: 'no rights' };

interface Known {
  readonly state: RecordsState;
  readonly rights?: Rights;
  readonly rightsFailed?: boolean;
}

/** Reads the site's records and the person's rights side by side, and again when asked to. */
export function useRecords(store: TrackerStore): Records {
  const [known, tell] = React.useReducer(next, { state: { kind: 'loading' } });
  const [times, readAgain] = React.useReducer((count: number) => count + 1, 0);

  React.useEffect(() => {
    const reading = new AbortController();
    tell({ kind: 'reading' });
    store.readAll({ signal: reading.signal }).then(
      (records) => !reading.signal.aborted && tell({ kind: 'read', records }),
      (error: unknown) => !reading.signal.aborted && tell({ kind: 'failed', error })
    );
    return () => reading.abort();
  }, [store, times]);

  React.useEffect(() => {
    let current = true;
    store.rights().then(
      (rights) => current && tell({ kind: 'rights', rights }),
      // Those known before stay: a form that is open keeps its words. Where none are known nothing can
      // be edited; when reading fails too, that says why.
      () => current && tell({ kind: 'no rights' })
    );
    return () => {
      current = false;
    };
  }, [store, times]);

  return { state: known.state, readAgain };
}

function next(known: Known, event: Event): Known {
  const { state, rights, rightsFailed } = known;
  switch (event.kind) {
    case 'reading':
      return {
        ...known,
        state: state.kind === 'ready' ? { ...state, updating: true } : { kind: 'loading' }
      };
    case 'read':
      return {
        ...known,
        state: { kind: 'ready', records: event.records, rights, rightsFailed, updating: false }
      };
    case 'failed':
      return {
        ...known,
        state:
          state.kind === 'ready'
            ? { ...state, updating: false, error: event.error }
            : { kind: 'failed', error: event.error }
      };
    case 'rights':
      return {
        rights: event.rights,
        state: state.kind === 'ready' ? { ...state, rights: event.rights } : state
      };
    case 'no rights':
      return {
        ...known,
        rightsFailed: true,
        state: state.kind === 'ready' ? { ...state, rightsFailed: true } : state
      };
  }
}
