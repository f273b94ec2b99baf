import * as React from 'react';
import type { ListedRecord, OwedRecord, QuietRecord } from '../../../../domain/owed/actionsList';
import type { ActionsView } from '../../../../domain/owed/actionsView';
import type { RecordId } from '../../../../domain/records';
import type { Actions } from './useActions';
import type { ActionsStateInAddress } from './useActionsState';

/** What an answer that is open can be asked. */
export interface AnswerHandle {
  /** Asks when words are not saved. True when it may be left. */
  readonly mayLeave: () => Promise<boolean>;
}

export interface OpenAnswer {
  /** As the address has it. */
  readonly id?: RecordId;
  /** Undefined while nothing is open, and where the list does not hold it. */
  readonly listed?: OwedRecord | QuietRecord;
  /** Those that ask for the same in the same report, itself included. */
  readonly alike: readonly OwedRecord[];
  readonly isMissing: boolean;
  /** A person opened it: the focus goes into it. */
  readonly byPerson: boolean;
  /** Closed just now: the focus goes back to its row. */
  readonly returnedFrom?: RecordId;
  readonly answer: React.RefObject<AnswerHandle>;
  readonly open: (id: RecordId) => void;
  /** The next one that something is owed on, after the one that is open; undefined: none. */
  readonly next?: RecordId;
  readonly close: () => void;
  readonly choose: (view: ActionsView) => void;
}

export interface OpenAnswerOptions {
  readonly address: ActionsStateInAddress;
  readonly actions: Actions;
  /** There is room beside the list: the most urgent one is open from the beginning. */
  readonly opensFirst: boolean;
}

/** Opening one of the list; words that are not sent are asked about before another is shown. */
export function useOpenAnswer({ address, actions, opensFirst }: OpenAnswerOptions): OpenAnswer {
  const { state, change } = address;
  const { list, listed } = actions;
  const id = state.open;
  const answer = React.useRef<AnswerHandle>(null);
  const [byPerson, setByPerson] = React.useState(false);
  const [returnedFrom, setReturnedFrom] = React.useState<RecordId>();

  const first = list.owed[0]?.records[0].entry.recommendation.id;
  React.useEffect(() => {
    if (opensFirst && id === undefined && first !== undefined) change({ open: first });
  }, [opensFirst, id, first, change]);

  const leaveTo = React.useCallback(
    (go: () => void) => {
      const leaving = async (): Promise<void> => {
        if ((await answer.current?.mayLeave()) ?? true) go();
      };
      leaving().catch((error: unknown) => console.error(error));
    },
    [answer]
  );
  const open = React.useCallback(
    (to: RecordId) =>
      leaveTo(() => {
        setByPerson(true);
        setReturnedFrom(undefined);
        change({ open: to });
      }),
    [leaveTo, change]
  );
  const close = React.useCallback(
    () =>
      leaveTo(() => {
        setReturnedFrom(id);
        change({ open: undefined });
      }),
    [leaveTo, change, id]
  );
  const choose = React.useCallback(
    (view: ActionsView) =>
      leaveTo(() => {
        // The focus stays on the choice.
        setByPerson(false);
        change({ view, open: undefined });
      }),
    [leaveTo, change]
  );

  const group = list.owed.find(({ records }) => records.some((one) => idOf(one) === id));
  const current = listed.find((one) => idOf(one) === id);
  const owed = React.useMemo(() => list.owed.flatMap(({ records }) => records), [list]);
  const place = owed.findIndex((one) => idOf(one) === id);
  const following = owed[place + 1] ?? (place > 0 ? owed[0] : undefined);
  return {
    ...(id !== undefined && { id }),
    ...(current && { listed: current }),
    alike: group?.records ?? [],
    isMissing: id !== undefined && current === undefined,
    byPerson,
    ...(returnedFrom !== undefined && { returnedFrom }),
    answer,
    open,
    ...(following && { next: idOf(following) }),
    close,
    choose
  };
}

export function idOf({ entry }: ListedRecord): RecordId {
  return entry.recommendation.id;
}
