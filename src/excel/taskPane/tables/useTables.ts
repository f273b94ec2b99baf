import * as React from 'react';
import type { RecordId } from '../../../domain/records';
import type { SheetReview } from '../../../domain/sheet/sheetReview';
import type { RefreshReceipt, SendReceipt, SheetWork } from '../../work/sheetWork';
import type { PulledTable } from '../../workbook/trackerWorkbook';

/** What was found and done with a table since the pane was opened; it stays when another is looked at. */
export interface TableInHand {
  readonly review?: SheetReview;
  readonly refreshed?: RefreshReceipt;
  /** Of all sends, one receipt a row: the last. */
  readonly sent?: SendReceipt;
  /** How many sends there were. */
  readonly sends?: number;
}

export type TablesRead =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'read'; readonly tables: readonly PulledTable[] };

export interface Tables {
  readonly read: TablesRead;
  readonly chosen: PulledTable | undefined;
  readonly inHand: TableInHand;
  readonly keep: (more: TableInHand) => void;
  readonly choose: (pullId: RecordId) => void;
  /** Reads them again; `choose` says which is in hand then. */
  readonly readAgain: (choose?: RecordId) => void;
  /** Reads them again as somebody turns to a tab: a sheet may have been renamed, copied or deleted. */
  readonly lookAgain: () => void;
}

const NOTHING: TableInHand = {};

/** The tables that the workbook holds, which is in hand, and what was done with each. */
export function useTables(work: SheetWork): Tables {
  const [read, setRead] = React.useState<TablesRead>({ kind: 'reading' });
  const [chosenId, setChosenId] = React.useState<RecordId>();
  const [times, again] = React.useReducer((count: number) => count + 1, 0);
  const wasAsked = React.useRef(true);
  const [kept, setKept] = React.useState<ReadonlyMap<RecordId, TableInHand>>(new Map());

  React.useEffect(() => {
    let current = true;
    work.tables().then(
      (tables) => current && setRead({ kind: 'read', tables }),
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

  const tables = read.kind === 'read' ? read.tables : [];
  // Without a choice the one that was pulled last.
  const chosen =
    tables.find(({ memory }) => memory.pullId === chosenId) ??
    [...tables].sort((a, b) => b.memory.pulledAt.localeCompare(a.memory.pulledAt))[0];
  const pullId = chosen?.memory.pullId;

  const keep = React.useCallback(
    (more: TableInHand) => {
      if (pullId === undefined) return;
      setKept((before) => new Map(before).set(pullId, { ...before.get(pullId), ...more }));
    },
    [pullId]
  );
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
    chosen,
    inHand: (pullId === undefined ? undefined : kept.get(pullId)) ?? NOTHING,
    keep,
    choose: setChosenId,
    readAgain,
    lookAgain
  };
}
