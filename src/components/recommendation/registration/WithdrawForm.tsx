import * as React from 'react';
import { REGISTRATION } from '../../loc/registration';
import { EditForm } from '../edit/EditForm';
import type { Editing } from '../edit/editState';
import { WordsField } from '../edit/WordsField';

interface Withdrawable {
  readonly withdrawn: string | undefined;
}

export interface WithdrawFormProps<Fields extends Withdrawable> {
  readonly label: string;
  readonly editing: Editing<Fields>;
  readonly onReason: (reason: string | undefined) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** Asks why a record is a mistake. It stays on record, struck, with the reason. */
export function WithdrawForm<Fields extends Withdrawable>(
  props: WithdrawFormProps<Fields>
): React.ReactElement {
  const { label, editing, onReason, onSave, onCancel } = props;
  // An edit in which nothing was typed ends when it is saved; here the reason is asked for first.
  const [asked, setAsked] = React.useState(false);
  const isBlank = (editing.mine.withdrawn ?? '').trim() === '';
  const save = (): void => {
    if (isBlank) setAsked(true);
    else onSave();
  };
  return (
    <EditForm label={label} editing={editing} onSave={save} onCancel={onCancel}>
      <WordsField
        label={REGISTRATION.withdrawReason}
        value={editing.mine.withdrawn}
        onChange={onReason}
        description={REGISTRATION.withdrawHint}
        problem={asked && isBlank ? REGISTRATION.problem({ kind: 'no reason' }) : undefined}
        readOnly={editing.saving}
        required
        long
      />
    </EditForm>
  );
}
