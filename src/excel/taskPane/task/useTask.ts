import * as React from 'react';
import type { WorkOptions, WorkProgress } from '../../work/sheetWork';

/** Something that takes a while, on its way. */
export type TaskState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly progress?: WorkProgress;
      /** The person asked to stop it, and it has not stopped yet. */
      readonly stopping: boolean;
    }
  /** The person stopped it before anything came of it. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly tryAgain: () => void };

export interface Task {
  readonly state: TaskState;
  /** Runs one at a time: what is asked for while another runs is not begun. */
  readonly run: <T>(
    work: (options: WorkOptions) => Promise<T>,
    onDone: (value: T) => void | Promise<void>
  ) => void;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/**
 * Runs what a person asked for, with progress, and with a way to stop it.
 *
 * @param goesOn whether it goes on, and is told, where the person turns to something else meanwhile; what
 *   only reads for a view is stopped with it
 */
export function useTask({ goesOn = false }: { readonly goesOn?: boolean } = {}): Task {
  const [state, setState] = React.useState<TaskState>({ kind: 'idle' });
  const running = React.useRef<AbortController>();
  const here = React.useRef(true);
  React.useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
      if (!goesOn) running.current?.abort();
    };
  }, [goesOn]);

  const tell = React.useCallback((next: TaskState) => {
    if (here.current) setState(next);
  }, []);

  const run = React.useCallback<Task['run']>(
    (work, onDone) => {
      const begin = async (): Promise<void> => {
        if (running.current !== undefined) return;
        const stop = new AbortController();
        running.current = stop;
        tell({ kind: 'running', stopping: false });
        try {
          const value = await work({
            signal: stop.signal,
            progress: (progress) =>
              tell({ kind: 'running', progress, stopping: stop.signal.aborted })
          });
          // What was done is told even where it was to be stopped: it may have been too late.
          if (here.current || goesOn) await onDone(value);
          tell({ kind: 'idle' });
        } catch (error) {
          tell(
            stop.signal.aborted && isAbort(error)
              ? { kind: 'cancelled' }
              : { kind: 'failed', error, tryAgain: () => void begin() }
          );
        } finally {
          running.current = undefined;
        }
      };
      void begin();
    },
    [tell, goesOn]
  );

  const cancel = React.useCallback(() => {
    running.current?.abort();
    setState((before) => (before.kind === 'running' ? { ...before, stopping: true } : before));
  }, []);
  const forget = React.useCallback(() => {
    setState((before) => (before.kind === 'running' ? before : { kind: 'idle' }));
  }, []);
  return { state, run, cancel, forget };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
