import * as React from 'react';

/** What was read longer ago than this, in milliseconds, is read again when it is looked at. */
const OLD_AFTER = 15_000;

export interface FreshRecordsOptions {
  /** What was read; another object after every read. */
  readonly records: unknown;
  /** The record that is open. */
  readonly opened: string | undefined;
  readonly readAgain: () => void;
  readonly now: () => Date;
}

/**
 * Keeps what is shown from growing old unseen: the records are read again when the person comes back
 * to the page or opens one of them. What is shown stays until then.
 */
export function useFreshRecords({ records, opened, readAgain, now }: FreshRecordsOptions): void {
  const readAt = React.useRef<number>();
  React.useEffect(() => {
    readAt.current = records === undefined ? undefined : now().getTime();
  }, [records, now]);

  const refresh = React.useCallback(() => {
    if (readAt.current === undefined || document.visibilityState !== 'visible') return;
    if (now().getTime() - readAt.current < OLD_AFTER) return;
    readAt.current = now().getTime();
    readAgain();
  }, [readAgain, now]);

  React.useEffect(() => {
    window.addEventListener('focus', refresh);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      window.removeEventListener('focus', refresh);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [refresh]);

  React.useEffect(refresh, [opened, refresh]);
}
