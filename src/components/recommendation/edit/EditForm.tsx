import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { EDIT } from '../../loc/edit';
import styles from './EditForm.module.scss';
import type { Editing } from './editState';
import { isDirty } from './editState';

export interface EditFormProps<Fields> {
  /** What the form edits: "Current position". */
  readonly label: string;
  readonly editing: Editing<Fields>;
  /** What the button that sends it says, where that is more than "Save". */
  readonly saveLabel?: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: React.ReactNode;
}

/** Words that are being typed into a list of choices count when its field is left. */
function settleWords(field: EventTarget): void {
  if (!(field instanceof HTMLInputElement) || field.getAttribute('role') !== 'combobox') return;
  field.blur();
  field.focus();
}

/** The frame of a form: its fields, what came of sending it, and its two buttons. */
export function EditForm<Fields extends object>(props: EditFormProps<Fields>): React.ReactElement {
  const { label, editing, saveLabel = EDIT.save, onSave, onCancel, children } = props;
  const { saving, error, clash, behind } = editing;
  // On its way in, before a list of choices takes the key to open itself.
  const onKeyDownCapture = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    settleWords(event.target);
    onSave();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };
  // An edit begins in its first field.
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const failed = error !== undefined && clash === undefined;
  const stands = behind !== undefined && !saving && !isDirty(editing);
  return (
    <div role="presentation" onKeyDownCapture={onKeyDownCapture} onKeyDown={onKeyDown}>
      <form
        ref={form}
        className={styles.form}
        aria-label={label}
        aria-busy={saving}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {children}
        {stands && (
          <MessageBar
            messageBarType={MessageBarType.warning}
            isMultiline
            role="alert"
            className={styles.failed}
          >
            {behind.outcome.message}
          </MessageBar>
        )}
        {failed && !stands && (
          <MessageBar
            messageBarType={MessageBarType.error}
            isMultiline
            role="alert"
            className={styles.failed}
          >
            {error instanceof Error && error.message !== '' ? error.message : EDIT.failed}{' '}
            {EDIT.kept}
          </MessageBar>
        )}
        <div className={styles.buttons}>
          <PrimaryButton
            type="submit"
            text={failed || stands ? EDIT.sendAgain : saveLabel}
            disabled={saving}
            allowDisabledFocus
          />
          <DefaultButton text={stands ? EDIT.close : EDIT.cancel} onClick={onCancel} />
          <span role="status" className={styles.keys}>
            {saving ? EDIT.saving : ''}
          </span>
          {!saving && <span className={styles.keys}>{EDIT.keys}</span>}
        </div>
      </form>
    </div>
  );
}
