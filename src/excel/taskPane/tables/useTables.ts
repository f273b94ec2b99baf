import * as React from 'react';
import type { RecordId } from '../../../domain/records';
import type { SheetWork } from '../../work/sheetWork';
import type { PulledTable } from '../../workbook/trackerWorkbook';
import type { SheetEvent, WatchSheets } from '../../workbook/watchSheets';
import type { TableInHand } from './tableInHand';
import { NOTHING_IN_HAND } from './tableInHand';
import { useSheetEvents } from './useSheetEvents';

export type TablesRead =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'read'; readonly tables: readonly PulledTable[] };

export interface Tables {
  readonly read: TablesRead;
  readonly chosen: PulledTable | undefined;
  readonly inHand: (pullId: RecordId) => TableInHand;
  readonly keep: (pullId: RecordId, more: TableInHand) => void;
  /** How often people changed the sheet of a pull since the pane was opened. */
  readonly changesOf: (pullId: RecordId) => number;
  readonly choose: (pullId: RecordId) => void;
  /** Reads them again; `choose` says which is in hand then. */
  readonly readAgain: (choose?: RecordId) => void;
  /** Reads them again as somebody turns to a tab: a sheet may have been renamed, copied or deleted. */
  readonly lookAgain: () => void;
}

/**
 * The tables that the workbook holds, which is in hand, and what was done with each. The sheet that comes
 * into view decides which is in hand; the list in the pane does, too.
 */
export function useTables(work: SheetWork, watch: WatchSheets): Tables {
  const [read, setRead] = React.useState<TablesRead>({ kind: 'reading' });
  const [chosenId, setChosenId] = React.useState<RecordId>();
  const [times, again] = React.useReducer((count: number) => count + 1, 0);
  const wasAsked = React.useRef(true);
  const [kept, setKept] = React.useState<ReadonlyMap<RecordId, TableInHand>>(new Map());
  const changes = React.useRef(new Map<RecordId, number>());
  const tables = read.kind === 'read' ? read.tables : [];
  const known = React.useRef(tables);
  known.current = tables;

  React.useEffect(() => {
    let current = true;
    work.tables().then(
      (there) => current && setRead({ kind: 'read', tables: there }),
      (error: unknown) => {
        if (!current) return;
        // What the tab itself does meets the same and says it; the tables stay as they were read.
        const stays = !wasAsked.current;
        setRead((before) => (stays && before.kind === 'read' ? before : { kind: 'failed', error }));
      }
    );
    return () => {
      current = false;
    };
  }, [work, times]);

  const changesOf = React.useCallback((id: RecordId) => changes.current.get(id) ?? 0, []);
  const keep = React.useCallback((id: RecordId, more: TableInHand) => {
    setKept((before) => new Map(before).set(id, { ...before.get(id), ...more }));
  }, []);
  const hear = React.useCallback(
    ({ kind, sheetId }: SheetEvent) => {
      const table = known.current.find((each) => each.sheetId === sheetId);
      if (table === undefined) return;
      const { pullId } = table.memory;
      if (kind === 'in view') {
        setChosenId(pullId);
      } else {
        changes.current.set(pullId, changesOf(pullId) + 1);
        setKept((before) => withOldReview(before, pullId));
      }
    },
    [changesOf]
  );
  useSheetEvents(watch, hear);

  const readAgain = React.useCallback((choose?: RecordId) => {
    if (choose !== undefined) setChosenId(choose);
    wasAsked.current = true;
    again();
  }, []);
  const lookAgain = React.useCallback(() => {
    wasAsked.current = false;
    again();
  }, []);
  return {
    read,
    chosen: chosenOf(tables, chosenId),
    inHand: (id) => kept.get(id) ?? NOTHING_IN_HAND,
    keep,
    changesOf,
    choose: setChosenId,
    readAgain,
    lookAgain
  };
}

/** Without a choice the one whose sheet is in view, else the one that was pulled last. */
function chosenOf(
  tables: readonly PulledTable[],
  chosenId: RecordId | undefined
): PulledTable | undefined {
  return (
    tables.find(({ memory }) => memory.pullId === chosenId) ??
    tables.find(({ isInView }) => isInView) ??
    [...tables].sort((a, b) => b.memory.pulledAt.localeCompare(a.memory.pulledAt))[0]
  );
}

function withOldReview(
  kept: ReadonlyMap<RecordId, TableInHand>,
  pullId: RecordId
): ReadonlyMap<RecordId, TableInHand> {
  const inHand = kept.get(pullId);
  // Each key that is typed tells it; nothing is drawn anew but for the first.
  if (inHand?.review === undefined || inHand.isOld === true) return kept;
  return new Map(kept).set(pullId, { ...inHand, isOld: true });
}
