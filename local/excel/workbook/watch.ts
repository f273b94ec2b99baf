import type { WorkbookChange, WorkbookModel } from './types';

/** Tells everybody who watches; in the order in which they came. */
export function tell(model: WorkbookModel, change: WorkbookChange): void {
  for (const watcher of [...model.watchers]) watcher(change);
}

/** Watches a workbook; what is returned ends it. */
export function watch(model: WorkbookModel, watcher: (change: WorkbookChange) => void): () => void {
  model.watchers.add(watcher);
  return () => {
    model.watchers.delete(watcher);
  };
}
