import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { formatDayLong } from '../../../domain/dates/formatDate';
import { checkPositionEdit } from '../../../domain/edits/checkPositionEdit';
import type { AsAt, RegisterEntry } from '../../../domain/register/entry';
import { statusesThatMayBeProposed } from '../../../domain/shownStatus/statusesThatMayBeProposed';
import { problemSentence } from '../../../domain/words/problemSentence';
import type { PositionFields } from '../../../services/records/trackerStore';
import { EDIT } from '../../loc/edit';
import { PANEL } from '../../loc/panel';
import { DateField } from '../edit/DateField';
import { EditForm } from '../edit/EditForm';
import type { Editing } from '../edit/editState';
import { WordsField } from '../edit/WordsField';
import styles from './PositionForm.module.scss';
import { StatusField } from './StatusField';
import { StatusNeedFields } from './StatusNeedFields';

export interface PositionFormProps {
  /** What the form is for; the current position unless given. */
  readonly label?: string;
  readonly saveLabel?: string;
  readonly editing: Editing<PositionFields>;
  readonly entry: RegisterEntry;
  readonly asAt: AsAt;
  /** What is to be thought of with the status that is chosen. */
  readonly warning?: string;
  readonly onChange: (some: Partial<PositionFields>) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The words, the day they describe, the status proposed, and what that status asks for. */
export function PositionForm(props: PositionFormProps): React.ReactElement {
  const { editing, entry, asAt, onChange, onSave, onCancel } = props;
  const { label = PANEL.position, saveLabel } = props;
  const { mine, saving, tried } = editing;
  const { recommendation } = entry;
  const problems = tried ? checkPositionEdit(mine, recommendation, asAt, editing.start) : [];
  const problemOf = (field: keyof PositionFields): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && problemSentence(found.problem);
  };
  const choices = statusesThatMayBeProposed(recommendation, { status: editing.start.status }, asAt);
  const needs = choices.find(({ status }) => status === mine.status)?.needs;
  return (
    <EditForm
      label={label}
      editing={editing}
      saveLabel={saveLabel}
      onSave={onSave}
      onCancel={onCancel}
    >
      <WordsField
        label={EDIT.labels.text}
        value={mine.text}
        onChange={(text) => onChange({ text })}
        problem={problemOf('text')}
        readOnly={saving}
        long
        isLabelHidden
      />
      <div className={styles.row}>
        <div className={styles.day}>
          <DateField
            label={EDIT.labels.asAt}
            value={mine.asAt}
            onChange={(day) => onChange({ asAt: day })}
            problem={problemOf('asAt')}
            readOnly={saving}
          />
          {mine.asAt !== asAt.day && (
            <ActionButton
              className={styles.takeDay}
              text={EDIT.takeDay(formatDayLong(asAt.day))}
              disabled={saving}
              onClick={() => onChange({ asAt: asAt.day })}
            />
          )}
        </div>
        <StatusField
          choices={choices}
          value={mine.status}
          problem={problemOf('status')}
          warning={props.warning}
          disabled={saving}
          onChange={(status) => onChange({ status })}
        />
      </div>
      <StatusNeedFields
        needs={needs}
        labels={EDIT.labels}
        mine={mine}
        onChange={onChange}
        problemOf={problemOf}
        readOnly={saving}
      />
    </EditForm>
  );
}
