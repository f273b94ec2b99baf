import * as React from 'react';
import { ActionButton, DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ITextField } from '@fluentui/react/lib/TextField';
import { EDIT } from '../../../../components/loc/edit';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { DateField } from '../../../../components/recommendation/edit/DateField';
import type { Editing } from '../../../../components/recommendation/edit/editState';
import { isDirty } from '../../../../components/recommendation/edit/editState';
import type { BlockEdit } from '../../../../components/recommendation/edit/useEdit';
import { formatMomentTime } from '../../../../components/recommendation/formatMoment';
import { checkPositionEdit } from '../../../../domain/edits/checkPositionEdit';
import type { AsAt, RegisterEntry } from '../../../../domain/register/entry';
import { statusesThatMayBeProposed } from '../../../../domain/shownStatus/statusesThatMayBeProposed';
import { problemSentence } from '../../../../domain/words/problemSentence';
import type { PositionFields } from '../../../../services/records/trackerStore';
import styles from './Answer.module.scss';
import { SendingBar } from './SendingBar';
import { StatusChoice } from './StatusChoice';
import { useNewWords } from './useNewWords';
import { StatusNeedFields } from '../../../../components/recommendation/position/StatusNeedFields';

export interface PositionAnswerFormProps {
  readonly editing: Editing<PositionFields>;
  readonly edit: Pick<BlockEdit<PositionFields>, 'change'>;
  readonly entry: RegisterEntry;
  readonly asAt: AsAt;
  /** Of what names the form. */
  readonly labelId: string;
  /** When the browser last kept what is typed; undefined where it keeps none. */
  readonly draftKeptAt: () => string | undefined;
  readonly hasNext: boolean;
  /** What is to be thought of with the status that is chosen. */
  readonly warning?: string;
  /** Ends the form; what is not sent is asked about. */
  readonly onCancel: () => void;
  readonly onSend: (thenNext: boolean) => void;
}

/**
 * The words of this month, the status proposed, what that status asks for, and the day. The words
 * begin empty: what was said before stands beside them, and is copied where nothing has changed.
 */
export function PositionAnswerForm(props: PositionAnswerFormProps): React.ReactElement {
  const { editing, edit, entry, asAt, hasNext, onSend } = props;
  const { mine, base, saving, tried, behind } = editing;
  const { recommendation } = entry;
  const { change } = edit;
  const words = useNewWords(editing, asAt.day, change);
  const problems = tried ? checkPositionEdit(mine, recommendation, asAt, base.fields) : [];
  const problemOf = (field: keyof PositionFields): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && problemSentence(found.problem);
  };
  const choices = statusesThatMayBeProposed(recommendation, { status: base.fields.status }, asAt);
  const needs = choices.find(({ status }) => status === mine.status)?.needs;
  const field = React.useRef<ITextField>(null);
  const send = (thenNext: boolean): void => {
    if (saving) return;
    if (behind === undefined && words.areMissing()) field.current?.focus();
    else onSend(thenNext);
  };
  const sendByKeys = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send(false);
  };
  const stands = behind !== undefined && !saving && !isDirty(editing);
  const keptAt = isDirty(editing) && !stands ? props.draftKeptAt() : undefined;
  return (
    <div role="presentation" onKeyDown={sendByKeys}>
      <form
        className={styles.form}
        aria-labelledby={props.labelId}
        aria-busy={saving}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(false);
        }}
      >
        <div>
          <TextField
            componentRef={field}
            ariaLabel={MY_ACTIONS.whereNow}
            description={MY_ACTIONS.whereNowHint}
            value={words.shown}
            onChange={(_event, typed = '') => words.type(typed)}
            errorMessage={words.problem}
            readOnly={saving}
            multiline
            autoAdjustHeight
            resizable={false}
            rows={5}
            autoComplete="off"
          />
          {base.fields.text !== undefined && (
            <ActionButton
              className={styles.copy}
              text={MY_ACTIONS.copyLast(base.fields.asAt)}
              disabled={saving}
              onClick={() => {
                words.copyLast();
                field.current?.focus();
              }}
            />
          )}
        </div>
        <StatusChoice
          choices={choices}
          value={mine.status}
          deadline={recommendation.deadline}
          problem={problemOf('status')}
          warning={props.warning}
          disabled={saving}
          onChange={(status) => change({ status })}
        />
        <StatusNeedFields
          needs={needs}
          labels={EDIT.labels}
          mine={mine}
          onChange={change}
          problemOf={problemOf}
          readOnly={saving}
        />
        <div className={styles.day}>
          <DateField
            label={EDIT.labels.asAt}
            value={words.day}
            onChange={words.setDay}
            problem={problemOf('asAt')}
            readOnly={saving}
          />
        </div>
        <SendingBar editing={editing} />
        <div className={styles.buttons}>
          <PrimaryButton
            type="submit"
            text={stands || editing.error !== undefined ? MY_ACTIONS.sendAgain : MY_ACTIONS.send}
            disabled={saving}
            allowDisabledFocus
          />
          {hasNext && !stands && (
            <DefaultButton
              text={MY_ACTIONS.sendAndNext}
              disabled={saving}
              allowDisabledFocus
              onClick={() => send(true)}
            />
          )}
          <DefaultButton text={stands ? EDIT.close : EDIT.cancel} onClick={props.onCancel} />
          <span role="status" className={styles.kept}>
            {saving ? EDIT.saving : ''}
          </span>
          {!saving && keptAt !== undefined && (
            <span className={styles.kept}>{MY_ACTIONS.draftKept(formatMomentTime(keptAt))}</span>
          )}
        </div>
      </form>
    </div>
  );
}
