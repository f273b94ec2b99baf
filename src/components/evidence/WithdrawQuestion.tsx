import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { useId } from '@fluentui/react-hooks';
import type { EvidenceShown } from '../../domain/evidence/evidence';
import { EDIT } from '../loc/edit';
import { EVIDENCE } from '../loc/evidence';
import styles from './EvidenceForm.module.scss';
import { evidenceName } from './evidenceLines';
import type { Evidence } from './useEvidence';
import { useSend } from './useSend';

export interface WithdrawQuestionProps {
  readonly shown: EvidenceShown;
  readonly evidence: Evidence;
  readonly onEnd: () => void;
}

/** Asks before a use of evidence is taken back, in its place. */
export function WithdrawQuestion(props: WithdrawQuestionProps): React.ReactElement {
  const { shown, evidence, onEnd } = props;
  const { store, newId, announce, saved } = evidence;
  const [withdrawalId] = React.useState(newId);
  const { isSending, failed, send } = useSend(EDIT.failed);
  const question = React.useRef<HTMLParagraphElement>(null);
  const questionId = useId('withdraw');
  React.useEffect(() => question.current?.focus(), []);
  const name = evidenceName(shown);
  const withdraw = (): void =>
    send(
      () => store.withdrawUse(shown.use, withdrawalId),
      () => {
        onEnd();
        announce(EVIDENCE.withdrawn(name));
        saved(EVIDENCE.withdrawn(name));
      }
    );
  return (
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (!isSending) onEnd();
      }}
    >
      <div role="group" aria-labelledby={questionId} className={styles.form}>
        <p ref={question} id={questionId} tabIndex={-1} className={styles.question}>
          <strong>{EVIDENCE.withdrawing}</strong>{' '}
          {EVIDENCE.withdrawText(name, shown.use.keptIn === 'EvidenceLinks')}
        </p>
        {failed !== undefined && (
          <p role="alert" className={styles.failed}>
            {failed}
          </p>
        )}
        <div className={styles.buttons}>
          <PrimaryButton
            text={EVIDENCE.withdraw}
            disabled={isSending}
            allowDisabledFocus
            onClick={withdraw}
          />
          <DefaultButton text={EVIDENCE.keep} disabled={isSending} onClick={onEnd} />
        </div>
      </div>
    </div>
  );
}
