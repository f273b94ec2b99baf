import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { EDIT } from '../loc/edit';
import type { LeavingAnswer } from './formInHand';

export interface LeaveQuestionProps {
  /** What was changed, by its name on the screen; undefined while nothing is asked. */
  readonly what: string | undefined;
  /** The words are on their way to the site. */
  readonly sending: boolean;
  /** Whether what was typed can be kept as a draft. */
  readonly keepsDraft: boolean;
  readonly onAnswer: (answer: LeavingAnswer) => void;
}

/** Asks what becomes of words that are not saved. Escape keeps editing. */
export function LeaveQuestion(props: LeaveQuestionProps): React.ReactElement {
  const { what, sending, keepsDraft, onAnswer: answer } = props;
  return (
    <Dialog
      hidden={what === undefined}
      onDismiss={() => answer('stay')}
      dialogContentProps={{
        type: DialogType.normal,
        title: sending ? EDIT.sendingTitle : EDIT.leaveTitle,
        subText: sending ? EDIT.sending : EDIT.leaveText(what ?? '')
      }}
      modalProps={{ isBlocking: true }}
      minWidth={320}
      maxWidth={480}
    >
      <DialogFooter>
        <PrimaryButton text={sending ? EDIT.wait : EDIT.stay} onClick={() => answer('stay')} />
        {(sending || keepsDraft) && (
          <DefaultButton
            text={sending ? EDIT.leaveSending : EDIT.keepDraft}
            onClick={() => answer('keep draft')}
          />
        )}
        {/* What was sent cannot be discarded any more. */}
        {!sending && <DefaultButton text={EDIT.discard} onClick={() => answer('discard')} />}
      </DialogFooter>
    </Dialog>
  );
}
