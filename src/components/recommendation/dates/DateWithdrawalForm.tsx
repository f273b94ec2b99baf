import * as React from 'react';
import { DATES } from '../../loc/dates';
import { EditForm } from '../edit/EditForm';
import { WordsField } from '../edit/WordsField';
import type { AddedForm } from './useAddedForm';
import type { WithdrawalFields } from './useDateDecision';

/** Taking back what one asked for; nothing while it is closed. */
export function DateWithdrawalForm({
  withdrawal
}: {
  readonly withdrawal: AddedForm<WithdrawalFields>;
}): React.ReactElement {
  const { edit, what, onSave, onCancel } = withdrawal;
  const { state } = edit;
  if (state.kind !== 'editing') return <></>;
  return (
    <EditForm
      label={what}
      editing={state}
      saveLabel={DATES.sendWithdrawal}
      onSave={onSave}
      onCancel={onCancel}
    >
      <WordsField
        label={DATES.withdrawReason}
        value={state.mine.reason}
        onChange={(reason) => edit.change({ reason })}
        readOnly={state.saving}
      />
    </EditForm>
  );
}
