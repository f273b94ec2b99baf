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
        title: sending ? EDIT.sendingTitle : EDIT.leaveTitle,
        subText: asking && (sending ? EDIT.sending : EDIT.leaveText(PANEL[asking]))
      }}
      modalProps={{ isBlocking: true }}
      minWidth={320}
      maxWidth={480}
    >
      <DialogFooter>
        <PrimaryButton text={sending ? EDIT.wait : EDIT.stay} onClick={() => answer('stay')} />
        <DefaultButton
          text={sending ? EDIT.leaveSending : EDIT.keepDraft}
          onClick={() => answer('keep draft')}
        />
        {/* What was sent cannot be discarded any more. */}
        {!sending && <DefaultButton text={EDIT.discard} onClick={() => answer('discard')} />}
      </DialogFooter>
    </Dialog>
  );
}
