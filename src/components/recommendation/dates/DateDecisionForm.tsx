import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import type { IChoiceGroupOption } from '@fluentui/react/lib/ChoiceGroup';
import { useId } from '@fluentui/react-hooks';
import { formatSeveral } from '../../../domain/dates/formatDate';
import type { DateAnswer, DateDecisionEdit } from '../../../domain/ledger/checkDateDecision';
import { checkDateDecision } from '../../../domain/ledger/checkDateDecision';
import type { DateLedger, DateMove } from '../../../domain/ledger/dateLedger';
import { isFirstDate } from '../../../domain/ledger/problemsOfDates';
import { dateProblemSentence } from '../../../domain/words/dateWords';
import { DATES } from '../../loc/dates';
import { EditForm } from '../edit/EditForm';
import { WordsField } from '../edit/WordsField';
import { DatesField } from './DatesField';
import styles from './DateForms.module.scss';
import type { AddedForm } from './useAddedForm';

export interface DateDecisionFormProps {
  readonly decision: AddedForm<DateDecisionEdit>;
  readonly move: DateMove;
  readonly ledger: DateLedger;
}

/** Agreeing to a date, to another one, or not agreeing; nothing while it is closed. */
export function DateDecisionForm(props: DateDecisionFormProps): React.ReactElement {
  const { decision, move, ledger } = props;
  const { edit, what, onSave, onCancel } = decision;
  const problemId = useId('no-answer');
  const labelId = useId('answer');
  const { state } = edit;
  if (state.kind !== 'editing') return <></>;
  const { mine, saving, tried } = state;
  const problems = tried ? checkDateDecision(mine, move.to, ledger) : [];
  const problemOf = (field: keyof DateDecisionEdit): string | undefined => {
    const found = problems.filter((problem) => problem.field === field);
    const sentences = found.map(({ problem }) => dateProblemSentence(problem));
    return sentences.length === 0 ? undefined : sentences.join(' ');
  };
  const noAnswer = problemOf('answer');
  const dates = (given: readonly string[]): string => formatSeveral(given, 'long') || DATES.none;
  return (
    <EditForm
      label={what}
      editing={state}
      saveLabel={DATES.sendDecision}
      onSave={onSave}
      onCancel={onCancel}
    >
      {move.from.join() !== ledger.due.join() && (
        <p className={styles.hint}>{DATES.stoodWhenAsked(dates(move.from), dates(ledger.due))}</p>
      )}
      <div aria-describedby={noAnswer === undefined ? undefined : problemId}>
        <div id={labelId} className={styles.legend}>
          {DATES.answerLabel}
        </div>
        <ChoiceGroup
          ariaLabelledBy={labelId}
          selectedKey={mine.answer ?? ''}
          disabled={saving}
          options={answersTo(move)}
          onChange={(_event, option) => {
            const answer = ANSWERS.find((one) => one === option?.key);
            if (answer) edit.change({ answer });
          }}
        />
        {noAnswer !== undefined && (
          <p id={problemId} role="alert" className={styles.problem}>
            {noAnswer}
          </p>
        )}
      </div>
      {mine.answer === 'agreed with another date' && (
        <DatesField
          value={mine.dates}
          onChange={(given) => edit.change({ dates: given })}
          isFirst={isFirstDate(ledger)}
          problem={problemOf('dates')}
          readOnly={saving}
        />
      )}
      <WordsField
        label={DATES.decisionReason}
        description={DATES.decisionReasonHint}
        value={mine.reason}
        onChange={(reason) => edit.change({ reason })}
        problem={problemOf('reason')}
        required={mine.answer === 'not agreed'}
        readOnly={saving}
        long
      />
    </EditForm>
  );
}

const ANSWERS: readonly DateAnswer[] = ['agreed', 'agreed with another date', 'not agreed'];

function answersTo({ to }: DateMove): IChoiceGroupOption[] {
  const { agreed } = DATES.answers;
  return ANSWERS.map((key) => ({
    key,
    text: key === 'agreed' ? agreed(formatSeveral(to, 'long')) : DATES.answers[key]
  }));
}
