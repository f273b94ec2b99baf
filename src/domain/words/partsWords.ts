import type { EntryPart } from '../register/entry';
import { plural } from './plural';

/**
 * What stands below the status of a recommendation with sub-actions of their own status:
 * "6 sub-actions, 5 changed". Undefined where there are none.
 */
export function partsWords(parts: readonly EntryPart[]): string | undefined {
  const shown = parts.flatMap((part) => (part.shown ? [part.shown] : []));
  if (shown.length === 0) return undefined;
  const changed = shown.filter((part) => part.changed).length;
  const all = plural(shown.length, 'sub-action', 'sub-actions');
  return changed === 0 ? all : `${all}, ${changed} changed`;
}

/** "0 of 5 done", for tasks; undefined where there are none. */
export function tasksWords(parts: readonly EntryPart[]): string | undefined {
  const tasks = parts.filter(({ action }) => action.kind === 'task');
  if (tasks.length === 0) return undefined;
  return `${tasks.filter(({ action }) => action.done).length} of ${tasks.length} done`;
}
