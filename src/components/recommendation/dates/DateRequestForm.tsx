import * as React from 'react';
import { formatDate, formatSeveral } from '../../../domain/dates/formatDate';
import type { DateRequestEdit } from '../../../domain/ledger/checkDateRequest';
import { checkDateRequest } from '../../../domain/ledger/checkDateRequest';
import { barToDeciding } from '../../../domain/ledger/barToDeciding';
import { dateQuestions } from '../../../domain/ledger/dateQuestions';
import { sameContent } from '../../../domain/merge/mergeFields';
import {
  barSentence,
  dateProblemSentence,
  dateQuestionSentence
} from '../../../domain/words/dateWords';
import { DATES } from '../../loc/dates';
import { DraftOffer } from '../Block';
import { EditForm } from '../edit/EditForm';
import { WordsField } from '../edit/WordsField';
import { CauseField } from './CauseField';
import { DatesField } from './DatesField';
import styles from './DateForms.module.scss';
import type { DateRequesting } from './useDateRequest';

/** The new date, its cause and reason; nothing while it is closed, save a draft that was kept. */
export function DateRequestForm({
  request
}: {
  readonly request: DateRequesting;
}): React.ReactElement {
  const { edit, isFirst, isMove, mayAsk, command, what, onSave, onCancel } = request;
  const { state } = edit;
  if (!mayAsk) return <></>;
  if (state.kind !== 'editing') return edit.draft ? <DraftOffer edit={edit} /> : <></>;
  const { mine, saving, tried } = state;
  const { ledger } = request.props;
  const problems = tried ? checkDateRequest(mine, ledger) : [];
  const problemOf = (field: keyof DateRequestEdit): string | undefined => {
    const found = problems.filter((problem) => problem.field === field);
    const sentences = found.map(({ problem }) => dateProblemSentence(problem));
    return sentences.length === 0 ? undefined : sentences.join(' ');
  };
  return (
    <EditForm
      label={what}
      editing={state}
      saveLabel={isMove ? command : DATES.sendRequest}
      onSave={onSave}
      onCancel={onCancel}
    >
      <p className={styles.hint}>{hintOf(request)}</p>
      {!sameContent(mine.from, ledger.due) && (
        <p className={styles.hint}>
          {DATES.changedMeanwhile(formatSeveral(ledger.due, 'long') || DATES.none)}
        </p>
      )}
      <DatesField
        value={mine.to}
        onChange={(to) => edit.change({ to })}
        isFirst={isFirst}
        problem={problemOf('to')}
        readOnly={saving}
      />
      <div role="status">
        {dateQuestions(mine.to, ledger).map((question) => {
          const words = dateQuestionSentence(question);
          return (
            <p key={words} className={styles.question}>
              {words}
            </p>
          );
        })}
      </div>
      {!isFirst && (
        <CauseField
          value={mine.cause}
          onChange={(cause) => edit.change({ cause })}
          problem={problemOf('cause')}
          disabled={saving}
        />
      )}
      <WordsField
        label={DATES.reasonLabel}
        value={mine.reason}
        onChange={(reason) => edit.change({ reason })}
        problem={problemOf('reason')}
        required={!isFirst}
        readOnly={saving}
        long
      />
    </EditForm>
  );
}

function hintOf({ isFirst, isMove, props }: DateRequesting): string {
  const { ledger, mostDateMoves, me } = props;
  if (isFirst) return DATES.becomesOriginal;
  const bar = isMove
    ? undefined
    : barToDeciding({}, ledger, { name: me.name, isOwner: false }, mostDateMoves);
  return [
    isMove ? undefined : DATES.needsApproval,
    ledger.original && DATES.originalCounts(formatDate(ledger.original, 'long')),
    bar && barSentence(bar)
  ]
    .filter((words) => words !== undefined)
    .join(' ');
}
