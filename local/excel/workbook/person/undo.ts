import { restoreSnapshot, takeSnapshot, type WorkbookSnapshot } from '../snapshot';
import type { WorkbookModel } from '../types';
import { watch } from '../watch';

export interface UndoOptions {
  /**
   * Excel on the desktop forgets its undo list when an add-in writes (the default). Excel on the
   * web may undo what the add-in wrote: custom XML and settings are not part of that.
   */
  readonly addInCanBeUndone?: boolean;
}

/** Excel takes back at most a hundred things. */
const MOST_STEPS = 100;

export interface UndoList {
  /** Does one thing of a person's; where it is refused nothing is changed. */
  readonly doing: <T>(work: () => T) => T;
  /** Takes the last thing back; false where there is none. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly close: () => void;
}

export function undoList(model: WorkbookModel, options: UndoOptions): UndoList {
  let past: WorkbookSnapshot[] = [];
  let future: WorkbookSnapshot[] = [];
  let personIsAtIt = false;
  let settled = takeSnapshot(model);
  let addInWrote = false;

  const stop = watch(model, (change) => {
    const looksOnly = change.kind === 'selection' || change.kind === 'sheetActivated';
    if (personIsAtIt || looksOnly || change.kind === 'parts') return;
    future = [];
    if (!options.addInCanBeUndone) past = [];
    else if (!addInWrote) past.push(settled);
    addInWrote = true;
  });

  const byPerson = <T>(work: () => T): T => {
    personIsAtIt = true;
    try {
      return work();
    } finally {
      personIsAtIt = false;
      settled = takeSnapshot(model);
      addInWrote = false;
    }
  };

  return {
    doing: (work) =>
      byPerson(() => {
        const before = takeSnapshot(model);
        try {
          const result = work();
          past = [...past, before].slice(-MOST_STEPS);
          future = [];
          return result;
        } catch (refused) {
          restoreSnapshot(model, before);
          throw refused;
        }
      }),
    undo: () => step(past, future),
    redo: () => step(future, past),
    close: stop
  };

  function step(from: WorkbookSnapshot[], to: WorkbookSnapshot[]): boolean {
    const snapshot = from.pop();
    if (snapshot === undefined) return false;
    byPerson(() => {
      to.push(takeSnapshot(model));
      restoreSnapshot(model, snapshot);
    });
    return true;
  }
}
