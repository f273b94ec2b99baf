import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { ADMINISTRATION } from '../../../../components/loc/administration';

const WORDS = ADMINISTRATION.people;

export interface RemoveSelfQuestionProps {
  readonly group: string;
  readonly onStay: () => void;
  readonly onRemove: () => void;
}

/** Asks before somebody takes themselves out of a group. Escape keeps them in it. */
export function RemoveSelfQuestion(props: RemoveSelfQuestionProps): React.ReactElement {
  const { group, onStay, onRemove } = props;
  return (
    <Dialog
      hidden={false}
      onDismiss={onStay}
      dialogContentProps={{
        type: DialogType.normal,
        title: WORDS.removeSelfTitle,
        subText: WORDS.removeSelf(group)
      }}
      modalProps={{ isBlocking: true }}
      minWidth={320}
      maxWidth={480}
    >
      <DialogFooter>
        <PrimaryButton text={WORDS.stay} onClick={onStay} />
        <DefaultButton text={WORDS.removeSelfYes} onClick={onRemove} />
      </DialogFooter>
    </Dialog>
  );
}
