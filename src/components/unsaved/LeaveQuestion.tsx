import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { EDIT } from '../loc/edit';
import type { FormInHand, LeavingAnswer } from './formInHand';

export interface LeaveQuestionProps {
  /** What was changed, by its name on the screen; undefined while nothing is asked. */
  readonly what: string | undefined;
  /** The words are on their way to the site. */
  readonly sending: boolean;
  /** Whether what was typed can be kept as a draft. */
  readonly keepsDraft: boolean;
  /** Sentences of its own. */
  readonly asks?: FormInHand['asks'];
  readonly onAnswer: (answer: LeavingAnswer) => void;
}

/** Asks what becomes of words that are not saved. Escape keeps editing. */
export function LeaveQuestion(props: LeaveQuestionProps): React.ReactElement {
  const { what, sending, keepsDraft, asks, onAnswer: answer } = props;
  const leaving = asks?.leaving ?? EDIT.leaveText(what ?? '');
  return (
    <Dialog
      hidden={what === undefined}
      onDismiss={() => answer('stay')}
      dialogContentProps={{
        type: DialogType.normal,
        title: sending ? EDIT.sendingTitle : EDIT.leaveTitle,
        subText: sending ? (asks?.sending ?? EDIT.sending) : leaving
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
