/** Stands in for `@msinternal/sp-idle-web-task`: work that SharePoint puts off until a page idles. */

export const PrefetchDependencyPriority = { high: 0, low: 1 } as const;
export const IdleTaskPriority = { OPTIONAL_HIGH: 0 } as const;

interface IdleTask {
  readonly id: string;
  readonly task: () => void;
}

const waiting = new Map<string, number>();

export const IdleTaskQueue = {
  instance: {
    enqueueTask({ id, task }: IdleTask): void {
      waiting.set(id, window.setTimeout(task, 0));
    },
    removeTask(id: string): void {
      window.clearTimeout(waiting.get(id));
      waiting.delete(id);
    }
  }
};

interface PrefetchQueue {
  readonly prefetchByPriorityWhenIdle: () => void;
  readonly cancelPrefetching: () => void;
}

export function createPrefetchDependencyQueue(): PrefetchQueue {
  // Everything is on this machine, so nothing is fetched ahead.
  return { prefetchByPriorityWhenIdle: () => undefined, cancelPrefetching: () => undefined };
}
