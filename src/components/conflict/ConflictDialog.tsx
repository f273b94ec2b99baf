import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import { Modal } from '@fluentui/react/lib/Modal';
import type { EditBase } from '../../services/records/trackerStore';
import { Themed } from '../theme/Themed';
import type { Clash } from './choices';
import type { ClashField } from './clashField';
import { ConflictBody } from './ConflictBody';
import { useSides } from './useSides';
import styles from './ConflictDialog.module.scss';

export type { ClashField } from './clashField';

export interface ConflictDialogProps<Fields> {
  /** The record in words: "PEEL: Police Legitimacy 2016, area for improvement 5". */
  readonly what: string;
  readonly base: EditBase<Fields>;
  readonly mine: Fields;
  /** One object as long as it is the same clash. */
  readonly clash: Clash<Fields>;
  readonly fields: readonly ClashField<Fields>[];
  /** Whether the version that is not chosen stays in the history: said only where it is so. */
  readonly bothStay: boolean;
  /** What keeps choices from being saved, in sentences: the rules of the form hold here too. */
  readonly problemsOf: (chosen: Fields) => readonly string[];
  readonly saving: boolean;
  /** A sentence, where saving the choices failed. */
  readonly failure?: string;
  /** Gets the whole set of fields to save, based on `clash.theirs`. */
  readonly onSave: (chosen: Fields) => void;
  readonly onKeepEditing: () => void;
}

/**
 * Asks the person whose save met another's change of the same fields (`architecture.md`, decision 6).
 * Nothing is chosen beforehand and nothing is written until every field is. Esc goes on editing.
 */
export function ConflictDialog<Fields>(props: ConflictDialogProps<Fields>): React.ReactElement {
  const { clash, saving, onSave, onKeepEditing } = props;
  const { sides, round, send } = useSides(props, clash);
  const titleId = useId('conflict-title');
  const introId = useId('conflict-intro');
  const keepEditing = (): void => {
    if (!saving) onKeepEditing();
  };
  return (
    <Modal
      isOpen
      isBlocking
      isAlert={false}
      onDismiss={keepEditing}
      titleAriaId={titleId}
      subtitleAriaId={introId}
      containerClassName={styles.container}
      scrollableContentClassName={styles.scroll}
      focusTrapZoneProps={{ firstFocusableTarget: `#${titleId}` }}
    >
      <Themed className={styles.dialog} onKeyDown={keepToTheDialog}>
        <ConflictBody
          {...props}
          {...sides}
          // A second clash while choosing is asked about afresh.
          key={round}
          titleId={titleId}
          introId={introId}
          onSave={(chosen) => {
            send(chosen);
            onSave(chosen);
          }}
          onKeepEditing={keepEditing}
        />
      </Themed>
    </Modal>
  );
}

/** React hands keys on to the form that opened the dialog, whose shortcuts must not answer them. */
function keepToTheDialog(event: React.KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation();
}
