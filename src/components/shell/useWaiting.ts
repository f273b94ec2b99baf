import * as React from 'react';
import type { SiteQueue } from '../../services/sync/siteQueue';

/** Shorter waits are not worth a word, in milliseconds. */
const WORTH_SAYING = 2000;

export interface Waiting {
  /** Seconds that are left, counted down. */
  readonly left: number;
  /** Seconds that were left when it was said, so that it is not said anew each second. */
  readonly said: number;
}

/** What is waited for because SharePoint is busy; undefined while nothing waits for long. */
export function useWaiting(queue: SiteQueue): Waiting | undefined {
  const [waiting, setWaiting] = React.useState<Waiting & { readonly until: number }>();

  React.useEffect(() => {
    const look = (): void => {
      const until = queue.waitsUntil();
      setWaiting((before) => {
        if (until === undefined) return undefined;
        if (before?.until === until) return before;
        const milliseconds = until - queue.clock.now();
        if (before === undefined && milliseconds < WORTH_SAYING) return undefined;
        const left = secondsOf(milliseconds);
        return { until, left, said: left };
      });
    };
    look();
    return queue.subscribe(look);
  }, [queue]);

  const until = waiting?.until;
  React.useEffect(() => {
    if (until === undefined) return undefined;
    const timer = window.setInterval(() => {
      const left = secondsOf(until - queue.clock.now());
      setWaiting((before) => before && { ...before, left });
    }, 1000);
    return () => window.clearInterval(timer);
  }, [queue, until]);

  return waiting;
}

function secondsOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}
