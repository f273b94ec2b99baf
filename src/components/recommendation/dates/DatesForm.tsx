import * as React from 'react';
import { ActionButton, IconButton } from '@fluentui/react/lib/Button';
import { CancelIcon } from '@fluentui/react-icons-mdl2';
import { formatDate } from '../../../domain/dates/formatDate';
import type { Deadline } from '../../../domain/deadline/deadline';
import { checkAllocationEdit } from '../../../domain/edits/checkAllocationEdit';
import { sameContent } from '../../../domain/merge/mergeFields';
import { problemSentence } from '../../../domain/words/problemSentence';
import type { AllocationFields } from '../../../services/records/trackerStore';
import { EDIT } from '../../loc/edit';
import { PANEL } from '../../loc/panel';
import { DateField } from '../edit/DateField';
import { EditForm } from '../edit/EditForm';
import type { Editing } from '../edit/editState';
import { WordsField } from '../edit/WordsField';
import styles from './DatesBlock.module.scss';
import { useDateRows } from './useDateRows';

export interface DatesFormProps {
  readonly editing: Editing<AllocationFields>;
  readonly deadline: Deadline;
  readonly onChange: (some: Partial<AllocationFields>) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The dates it is due now, and why they moved. The original stays as it was set. */
export function DatesForm(props: DatesFormProps): React.ReactElement {
  const { editing, deadline, onChange, onSave, onCancel } = props;
  const { mine, base, saving, tried } = editing;
  const rows = useDateRows(mine.revised, (revised) =>
    // A new date needs a reason of its own: the one that stands is that of the date before.
    onChange({
      revised,
      ...(sameContent(mine.revised, base.fields.revised) && { revisedReason: undefined })
    })
  );
  const problems = tried ? checkAllocationEdit(base.fields, mine, { deadline }) : [];
  const sentences = (field: keyof AllocationFields): string | undefined => {
    const found = problems.filter((problem) => problem.field === field);
    return found.length > 0
      ? found.map(({ problem }) => problemSentence(problem)).join(' ')
      : undefined;
  };
  return (
    <EditForm label={PANEL.dates} editing={editing} onSave={onSave} onCancel={onCancel}>
      <p className={styles.hint}>
        {deadline.original === undefined
          ? EDIT.noOriginal
          : EDIT.originalStands(formatDate(deadline.original, 'long'))}
      </p>
      <div className={styles.dates}>
        {rows.values.map(({ key, date, isAdded }, index) => (
          <div key={key} className={styles.date}>
            <div className={styles.dateField}>
              <DateField
                label={EDIT.newDate(index + 1)}
                value={date}
                onChange={(value) => rows.change(key, value)}
                problem={index === 0 ? sentences('revised') : undefined}
                description={index === 0 ? EDIT.dateHint : undefined}
                readOnly={saving}
                isAdded={isAdded}
              />
            </div>
            <IconButton
              className={styles.remove}
              ariaLabel={EDIT.removeDate(index + 1)}
              disabled={saving}
              onClick={() => rows.remove(key)}
            >
              <CancelIcon aria-hidden="true" />
            </IconButton>
          </div>
        ))}
      </div>
      <div>
        <ActionButton
          className={styles.add}
          text={EDIT.addDate}
          disabled={saving}
          onClick={rows.add}
        />
      </div>
      <WordsField
        label={EDIT.labels.revisedReason}
        value={mine.revisedReason}
        onChange={(revisedReason) => onChange({ revisedReason })}
        problem={sentences('revisedReason')}
        readOnly={saving}
        required
        long
      />
    </EditForm>
  );
}
