import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { EVIDENCE } from '../loc/evidence';
import { EditForm } from '../recommendation/edit/EditForm';
import { WordsField } from '../recommendation/edit/WordsField';
import styles from './EvidenceForm.module.scss';
import type { Judging } from './useJudge';
import { isReasonMissing, OUTCOMES } from './useJudge';

export interface JudgeFormProps {
  /** What is judged: the name of a file or link. */
  readonly name: string;
  readonly judging: Judging;
}

/** A reviewer's verdict on a piece of evidence, with the reason where something is missing. */
export function JudgeForm({ name, judging }: JudgeFormProps): React.ReactElement {
  const { edit, onCancel } = judging;
  const { state, change, save } = edit;
  if (state.kind !== 'editing') return <></>;
  const { mine, saving, tried } = state;
  const { outcome, reason } = mine;
  return (
    <div className={styles.form}>
      <EditForm label={EVIDENCE.judgeForm(name)} editing={state} onSave={save} onCancel={onCancel}>
        <ChoiceGroup
          label={EVIDENCE.outcome}
          required
          disabled={saving}
          selectedKey={outcome ?? null}
          options={OUTCOMES.map((key) => ({ key, text: EVIDENCE[key] }))}
          onChange={(_event, option) =>
            change({ outcome: OUTCOMES.find((key) => key === option?.key) })
          }
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
          onChange={(typed) => change({ reason: typed })}
          required={outcome === 'insufficient'}
          readOnly={saving}
          problem={tried && isReasonMissing(mine) ? EVIDENCE.reasonNeeded : undefined}
          long
        />
      </EditForm>
    </div>
  );
}
