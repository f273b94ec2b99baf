import * as React from 'react';

/** Something on its way from the site to the screen. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | {
      readonly kind: 'ready';
      readonly value: T;
      /** Being read again; what is shown is what was read before. */
      readonly updating: boolean;
      /** Why reading again failed; what was read before stays. */
      readonly error?: unknown;
    };

export interface Loading<T> {
  readonly state: Loaded<T>;
  readonly readAgain: () => void;
  /** Puts in what a write has answered, without reading again. */
  readonly replace: (change: (value: T) => T) => void;
}

type Event<T> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'replace'; readonly change: (value: T) => T };

/**
 * Reads when it appears, and again when asked to or when `after` is another value. `load` must keep its
 * identity between renders.
 */
export function useLoaded<T>(
  load: (signal: AbortSignal) => Promise<T>,
  after?: unknown
): Loading<T> {
  const [state, tell] = React.useReducer(
    next as (state: Loaded<T>, event: Event<T>) => Loaded<T>,
    LOADING
  );
  const [times, readAgain] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    const reading = new AbortController();
    tell({ kind: 'reading' });
    load(reading.signal).then(
      (value) => !reading.signal.aborted && tell({ kind: 'read', value }),
      (error: unknown) => !reading.signal.aborted && tell({ kind: 'failed', error })
    );
    return () => reading.abort();
  }, [load, times, after]);
  const replace = React.useCallback(
    (change: (value: T) => T) => tell({ kind: 'replace', change }),
    []
  );
  return { state, readAgain, replace };
}

const LOADING = { kind: 'loading' } as const;

function next<T>(state: Loaded<T>, event: Event<T>): Loaded<T> {
  switch (event.kind) {
    case 'reading':
      return state.kind === 'ready' ? { ...state, updating: true } : LOADING;
    case 'read':
      return { kind: 'ready', value: event.value, updating: false };
    case 'failed':
      return state.kind === 'ready'
        ? { ...state, updating: false, error: event.error }
        : { kind: 'failed', error: event.error };
    case 'replace':
      return state.kind === 'ready' ? { ...state, value: event.change(state.value) } : state;
  }
}
