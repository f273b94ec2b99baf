import * as React from 'react';
import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import type { RecordId } from '../../../domain/records';
import type { SentOnce } from '../../work/sheetWork';
import type { TableViewProps } from '../tables/tableViewProps';
import type { Task } from '../task/useTask';
import { useTask } from '../task/useTask';

export type SideChosen = 'mine' | 'theirs';
export type SidesChosen = Readonly<Partial<Record<ColumnKey, SideChosen>>>;

export interface Sending {
  readonly task: Task;
  /** Every send of this table since the pane was opened, newest first. */
  readonly sends: readonly SentOnce[];
  /** Since the last send. */
  readonly hasSignedIn: boolean;
  readonly signedIn: () => void;
  readonly sendAll: () => void;
  readonly sendRow: (id: RecordId, choices: SidesChosen) => void;
}

const NONE: readonly SentOnce[] = [];

/**
 * Sends by a button and never otherwise, and keeps the receipts of all sends of this table. It goes on, and
 * its receipts are kept, also while the person looks at something else.
 */
export function useSending({
  site,
  table,
  inHand,
  onDone
}: Pick<TableViewProps, 'site' | 'table' | 'inHand' | 'onDone'>): Sending {
  const task = useTask({ goesOn: true });
  const { sent: sends = NONE } = inHand;
  const [signedInAt, setSignedInAt] = React.useState<number>();
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
        const by = site.signIn.person()?.name;
        onDone({ sent: [{ receipt, ...(by !== undefined && { by }) }, ...sends] });
      }
    );
  }

  return {
    task,
    sends,
    hasSignedIn: signedInAt === sends.length,
    signedIn: () => setSignedInAt(sends.length),
    sendAll: () => send(),
    sendRow: (id, choices) => send(id, choices)
  };
}
