import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { useId } from '@fluentui/react-hooks';
import { CONFLICT } from '../loc/conflict';
import styles from './ConflictDialog.module.scss';

export interface ConflictFooterProps {
  /** What is still to be chosen or written; empty where the choices can be saved. */
  readonly toDo: string;
  readonly bothStay: boolean;
  readonly saving: boolean;
  readonly onSave: () => void;
  readonly onKeepEditing: () => void;
}

/** The two ways out. A save that waits for a choice keeps its focus and says what it waits for. */
export function ConflictFooter(props: ConflictFooterProps): React.ReactElement {
  const { toDo, bothStay, saving, onSave, onKeepEditing } = props;
  const toDoId = useId('conflict-to-do');
  return (
    <footer className={styles.footer} aria-busy={saving}>
      <div className={styles.notes}>
        {toDo !== '' && (
          <p id={toDoId} role="status" className={styles.toDo}>
            {toDo}
          </p>
        )}
        <p>{bothStay ? CONFLICT.bothStay : CONFLICT.nothingYet}</p>
      </div>
      <div className={styles.buttons}>
        <DefaultButton
          text={CONFLICT.keepEditing}
          disabled={saving}
          allowDisabledFocus
          onClick={onKeepEditing}
        />
        <PrimaryButton
          text={saving ? CONFLICT.saving : CONFLICT.save}
          disabled={saving || toDo !== ''}
          allowDisabledFocus
          aria-describedby={toDo === '' ? undefined : toDoId}
          onClick={onSave}
        />
      </div>
    </footer>
  );
}
