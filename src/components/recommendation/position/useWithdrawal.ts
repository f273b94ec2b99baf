import * as React from 'react';
import { checkPositionEdit } from '../../../domain/edits/checkPositionEdit';
import type { Withdrawable } from '../../../domain/history/withdrawable';
import { withdrawable } from '../../../domain/history/withdrawable';
import { sameContent } from '../../../domain/merge/mergeFields';
import type { RecordId } from '../../../domain/records';
import type { PositionFields } from '../../../services/records/trackerStore';
import { HISTORY } from '../../loc/history';
import type { BlockProps } from '../blockProps';
import { positionAsSent } from '../edit/positionAsSent';
import { sentences } from '../edit/sentences';
import type { BlockControl } from '../edit/useBlockInHand';
import { useBlockInHand } from '../edit/useBlockInHand';
import type { BlockEdit } from '../edit/useEdit';
import { useEdit } from '../edit/useEdit';

/** Taking back the latest update by another one, which says what stands afterwards. */
export interface Withdrawal extends BlockControl {
  readonly edit: BlockEdit<PositionFields>;
  /** The update that may be taken back; undefined where there is none, or not by this person. */
  readonly updateId?: RecordId;
}

const FIELDS = ['text', 'status', 'reason', 'waitingFor', 'asAt'] as const;

/**
 * Withdraws the latest update: the position before it stands again, as the person leaves it. Where
 * the record was changed since it was shown, nothing is begun: it would be another update that is
 * taken back.
 */
export function useWithdrawal(props: BlockProps): Withdrawal {
  const { entry, asAt, rights, store, now, newId, drafts, onSaved, onLeftBehind } = props;
  const { recommendation, position } = entry;
  const found = rights.editPosition ? withdrawable(entry.updates, position) : undefined;
  // The one in hand stays, whatever the list says when it is read again.
  const inHand = React.useRef<Withdrawable>();
  const target = (): Withdrawable | undefined => inHand.current ?? found;
  const edit = useEdit<PositionFields>({
    id: recommendation.id,
    shown: entry,
    drafts,
    now,
    newId,
    block: `withdrawal ${target()?.update.id ?? ''}`,
    begin: async (id) => {
      const base = await store.beginPositionEdit(id);
      const isShown = FIELDS.every((field) => sameContent(base.fields[field], position?.[field]));
      if (!isShown) throw new Error(HISTORY.changedMeanwhile);
      return base;
    },
    begun: (base) => target()?.before ?? base,
    sendsUnchanged: true,
    send: async (attempt) => {
      const withdraws = target()?.update.id;
      return store.savePosition({ ...attempt, ...(withdraws !== undefined && { withdraws }) });
    },
    asSent: (mine, base) => positionAsSent(mine, base, recommendation, asAt),
    // What stood before is not proposed anew: its status may stand whatever the day.
    problems: (mine) =>
      sentences(checkPositionEdit(mine, recommendation, asAt, target()?.before ?? mine)),
    keepsWords: true,
    onLeftBehind,
    onSaved: () => onSaved(HISTORY.withdrawnSaid)
  });
  const { isOpen } = edit;
  React.useEffect(() => {
    if (!isOpen) inHand.current = undefined;
  }, [isOpen]);
  const control = useBlockInHand('withdrawal', HISTORY.withdrawing, edit);
  return {
    ...control,
    edit,
    ...(found !== undefined && { updateId: found.update.id }),
    onBegin: () => {
      inHand.current = found;
      control.onBegin();
    }
  };
}
