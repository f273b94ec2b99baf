import * as React from 'react';
import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import type { RecordId } from '../../../domain/records';
import type { SendReceipt } from '../../work/sheetWork';
import type { TableViewProps } from '../tables/tableViewProps';
import type { Task } from '../task/useTask';
import { useTask } from '../task/useTask';
import { joinReceipts } from './joinReceipts';

export type SideChosen = 'mine' | 'theirs';
export type SidesChosen = Readonly<Partial<Record<ColumnKey, SideChosen>>>;

export interface Sending {
  readonly task: Task;
  readonly receipt: SendReceipt | undefined;
  /** How often something was sent: what is shown of it takes the focus anew each time. */
  readonly times: number;
  /** Since the last send. */
  readonly hasSignedIn: boolean;
  readonly signedIn: () => void;
  readonly sendAll: () => void;
  readonly sendRow: (id: RecordId, choices: SidesChosen) => void;
}

/** Sends by a button and never otherwise, and keeps the receipts of all sends of this table. */
export function useSending(
  { site, table, inHand, onDone }: TableViewProps,
  onSettled: () => void
): Sending {
  const task = useTask();
  const [times, setTimes] = React.useState(0);
  const [hasSignedIn, setHasSignedIn] = React.useState(false);
  const { pullId } = table.memory;

  function send(only?: RecordId, choices?: SidesChosen): void {
    const request = {
      pullId,
      ...(only !== undefined && { only: new Set([only]) }),
      ...(only !== undefined && choices !== undefined && { choices: new Map([[only, choices]]) })
    };
    task.run(
      (options) => site.work.send(request, options),
      (receipt) => {
        onDone({ sent: joinReceipts(inHand.sent, receipt) });
        setHasSignedIn(false);
        setTimes((count) => count + 1);
        onSettled();
      }
    );
  }

  return {
    task,
    receipt: inHand.sent,
    times,
    hasSignedIn,
    signedIn: () => {
      setHasSignedIn(true);
      onSettled();
    },
    sendAll: () => send(),
    sendRow: (id, choices) => send(id, choices)
  };
}
