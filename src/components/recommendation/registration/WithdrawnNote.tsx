import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { RecordId } from '../../../domain/records';
import { REGISTRATION } from '../../loc/registration';
import type { Restorable } from '../../registration/useRestore';
import { useRestore } from '../../registration/useRestore';
import styles from './RegistrationBlock.module.scss';

export interface WithdrawnNoteProps<
  Fields extends { readonly withdrawn: string | undefined }
> extends Restorable<Fields> {
  /** "Withdrawn as a mistake: entered twice". */
  readonly words: string;
  readonly what: string;
  readonly id: RecordId;
  readonly newId: () => RecordId;
  readonly onSaved: (said: string) => void;
}

/** Why a record does not count, and the way back. */
export function WithdrawnNote<Fields extends { readonly withdrawn: string | undefined }>(
  props: WithdrawnNoteProps<Fields>
): React.ReactElement {
  const { words, what, id, begin, save, newId, onSaved } = props;
  const note = React.useRef<HTMLDivElement>(null);
  const { restoring, failed, restore } = useRestore({ begin, save }, newId, () => {
    // The button that has the focus goes away with the note.
    note.current?.closest('section')?.querySelector('h3')?.focus();
    onSaved(REGISTRATION.restored(what));
  });
  return (
    <div ref={note} className={styles.withdrawn}>
      <p>{words}</p>
      <DefaultButton
        text={restoring === id ? REGISTRATION.restoring : REGISTRATION.restore}
        ariaLabel={REGISTRATION.restoreLabel(what)}
        disabled={restoring !== undefined}
        allowDisabledFocus
        onClick={() => restore(id)}
      />
      {failed !== undefined && <p role="alert">{failed}</p>}
    </div>
  );
}
