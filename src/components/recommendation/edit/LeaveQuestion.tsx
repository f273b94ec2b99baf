import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { EDIT } from '../../loc/edit';
import { PANEL } from '../../loc/panel';
import type { Leaving } from './useLeaving';

export interface LeaveQuestionProps {
  readonly leaving: Leaving;
  /** The words are on their way to the site. */
  readonly sending: boolean;
}

/** Asks what becomes of words that are not saved. Escape keeps editing. */
export function LeaveQuestion({ leaving, sending }: LeaveQuestionProps): React.ReactElement {
  const { asking, answer } = leaving;
  return (
    <Dialog
      hidden={asking === undefined}
      onDismiss={() => answer('stay')}
      dialogContentProps={{
        type: DialogType.normal,
        title: EDIT.leaveTitle,
        subText: asking && (sending ? EDIT.sending : EDIT.leaveText(PANEL[asking]))
      }}
      modalProps={{ isBlocking: true }}
      minWidth={320}
      maxWidth={480}
    >
      <DialogFooter>
        <PrimaryButton text={EDIT.stay} onClick={() => answer('stay')} />
        <DefaultButton text={EDIT.keepDraft} onClick={() => answer('keep draft')} />
        <DefaultButton text={EDIT.discard} onClick={() => answer('discard')} />
      </DialogFooter>
    </Dialog>
  );
}
