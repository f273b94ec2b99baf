import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import type { EvidenceShown } from '../../domain/evidence/evidence';
import { EDIT } from '../loc/edit';
import { EVIDENCE } from '../loc/evidence';
import { WordsField } from '../recommendation/edit/WordsField';
import { useFormInHand } from '../unsaved/unsavedContext';
import styles from './EvidenceForm.module.scss';
import { evidenceName } from './evidenceLines';
import type { Evidence } from './useEvidence';
import { useSend } from './useSend';

export interface JudgeFormProps {
  readonly shown: EvidenceShown;
  readonly evidence: Evidence;
  readonly onEnd: () => void;
}

type Outcome = 'sufficient' | 'insufficient';
const OUTCOMES: readonly Outcome[] = ['sufficient', 'insufficient'];

/** A reviewer's verdict on a piece of evidence, with the reason where something is missing. */
export function JudgeForm({ shown, evidence, onEnd }: JudgeFormProps): React.ReactElement {
  const { store, newId, announce, saved } = evidence;
  const { use, file } = shown;
  const name = evidenceName(shown);
  const [id] = React.useState(newId);
  const [outcome, setOutcome] = React.useState<Outcome>();
  const [reason, setReason] = React.useState<string>();
  const [tried, setTried] = React.useState(false);
  const { isSending, failed, send } = useSend(EDIT.failed);
  const form = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const dirty = outcome !== undefined || reason !== undefined;
  useFormInHand(`evidence verdict ${use.id}`, {
    what: EVIDENCE.judgeForm(name),
    isOpen: true,
    dirty,
    sending: isSending,
    standsBeside: true,
    asks: { leaving: EVIDENCE.asks.judging, sending: EDIT.sending },
    close: onEnd,
    discard: onEnd
  });
  const isReasonMissing = outcome === 'insufficient' && (reason ?? '').trim() === '';
  const save = (): void => {
    setTried(true);
    if (outcome === undefined || isReasonMissing) return;
    send(
      () => store.judge({ id, use, outcome, ...(file && { file }), ...(reason && { reason }) }),
      () => {
        onEnd();
        announce(EVIDENCE.judgeSaved(name));
        saved(EVIDENCE.judgeSaved(name));
      }
    );
  };
  return (
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        }
        if (event.key !== 'Escape' || dirty) return;
        event.preventDefault();
        event.stopPropagation();
        onEnd();
      }}
    >
      <div
        ref={form}
        role="group"
        aria-label={EVIDENCE.judgeForm(name)}
        aria-busy={isSending}
        className={styles.form}
      >
        <ChoiceGroup
          label={EVIDENCE.outcome}
          required
          disabled={isSending}
          selectedKey={outcome ?? null}
          options={OUTCOMES.map((key) => ({ key, text: EVIDENCE[key] }))}
          onChange={(_event, option) => setOutcome(OUTCOMES.find((key) => key === option?.key))}
        />
        {tried && outcome === undefined && (
          <p role="alert" className={styles.failed}>
            {EVIDENCE.outcomeNeeded}
          </p>
        )}
        <WordsField
          label={EVIDENCE.reason}
          description={EVIDENCE.reasonHint}
          value={reason}
          onChange={setReason}
          required={outcome === 'insufficient'}
          readOnly={isSending}
          problem={tried && isReasonMissing ? EVIDENCE.reasonNeeded : undefined}
          long
        />
        {failed !== undefined && (
          <p role="alert" className={styles.failed}>
            {failed} {EDIT.kept}
          </p>
        )}
        <div className={styles.buttons}>
          <PrimaryButton
            text={isSending ? EDIT.saving : EDIT.save}
            disabled={isSending}
            allowDisabledFocus
            onClick={save}
          />
          <DefaultButton text={EDIT.cancel} disabled={isSending} onClick={onEnd} />
        </div>
      </div>
    </div>
  );
}
