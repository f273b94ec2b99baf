import * as React from 'react';
import { HISTORY } from '../../loc/history';
import { Block, DraftOffer } from '../Block';
import type { BlockProps } from '../blockProps';
import { BlockClash } from '../edit/BlockClash';
import { POSITION_CLASH_FIELDS } from '../edit/clashFields';
import { PositionForm } from './PositionForm';
import styles from './PositionBlock.module.scss';
import type { Withdrawal } from './useWithdrawal';

/** The form that takes back an update; nothing while none is taken back. */
export function WithdrawalBlock({
  panel,
  withdrawal
}: {
  readonly panel: BlockProps;
  readonly withdrawal: Withdrawal;
}): React.ReactElement {
  const { edit, onCancel } = withdrawal;
  const { state } = edit;
  const hasDraft = edit.draft !== undefined && state.kind !== 'editing';
  if (state.kind === 'closed' && !hasDraft) return <></>;
  return (
    <Block title={HISTORY.withdrawing}>
      {hasDraft && <DraftOffer edit={edit} />}
      {state.kind === 'beginning' && <p role="status">{HISTORY.readingUpdate}</p>}
      {state.kind === 'not begun' && (
        <p role="alert">{state.error instanceof Error ? state.error.message : HISTORY.failed}</p>
      )}
      {state.kind === 'editing' && (
        <>
          <p className={styles.quiet}>{HISTORY.withdrawExplained}</p>
          <PositionForm
            label={HISTORY.withdrawing}
            saveLabel={HISTORY.withdraw}
            editing={state}
            entry={panel.entry}
            asAt={panel.asAt}
            onChange={edit.change}
            onSave={edit.save}
            onCancel={onCancel}
          />
        </>
      )}
      <BlockClash what={panel.what} edit={edit} fields={POSITION_CLASH_FIELDS} keepsWords />
    </Block>
  );
}
