import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { MY_ACTIONS } from '../../../../components/loc/myActions';

/** Save the evidence and then send, send only the update, or go on editing. */
export type EvidenceAnswer = 'both' | 'only' | 'stay';

export interface EvidenceQuestionProps {
  /** Pieces of evidence that are not saved; none while nothing is asked. */
  readonly pieces: number;
  readonly onAnswer: (answer: EvidenceAnswer) => void;
}

/** Asks what becomes of evidence that is not saved when the update is sent. Escape keeps editing. */
export function EvidenceQuestion({ pieces, onAnswer }: EvidenceQuestionProps): React.ReactElement {
  const { title, text, both, only, stay } = MY_ACTIONS.evidenceUnsaved;
  return (
    <Dialog
      hidden={pieces === 0}
      onDismiss={() => onAnswer('stay')}
      dialogContentProps={{ type: DialogType.normal, title, subText: text(pieces) }}
      modalProps={{ isBlocking: true }}
      minWidth={320}
      maxWidth={480}
    >
      <DialogFooter>
        <PrimaryButton text={both} onClick={() => onAnswer('both')} />
        <DefaultButton text={only} onClick={() => onAnswer('only')} />
        <DefaultButton text={stay} onClick={() => onAnswer('stay')} />
      </DialogFooter>
    </Dialog>
  );
}
