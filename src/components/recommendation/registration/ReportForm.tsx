import * as React from 'react';
import type { ReportFields } from '../../../services/records/registration/registrationStore';
import { REGISTRATION } from '../../loc/registration';
import { ScopeField } from '../../registration/ScopeField';
import { DateField } from '../edit/DateField';
import { EditForm } from '../edit/EditForm';
import type { Editing } from '../edit/editState';
import { WordsField } from '../edit/WordsField';
import { checkReport } from './checkRegistration';
import styles from './RegistrationBlock.module.scss';

export interface ReportFormProps {
  readonly editing: Editing<ReportFields>;
  readonly onChange: (some: Partial<ReportFields>) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The facts of a report as registered. */
export function ReportForm(props: ReportFormProps): React.ReactElement {
  const { editing, onChange, onSave, onCancel } = props;
  const { mine, saving, tried } = editing;
  const problems = tried ? checkReport(mine, 'correct') : [];
  const problemOf = (field: keyof ReportFields): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && REGISTRATION.problem(found.problem);
  };
  return (
    <EditForm
      label={REGISTRATION.reportBlock}
      editing={editing}
      onSave={onSave}
      onCancel={onCancel}
    >
      <WordsField
        label={REGISTRATION.reportTitle}
        value={mine.title === '' ? undefined : mine.title}
        onChange={(title = '') => onChange({ title })}
        problem={problemOf('title')}
        readOnly={saving}
        required
      />
      <WordsField
        label={REGISTRATION.publishers}
        value={mine.publishers.length === 0 ? undefined : mine.publishers.join(';')}
        onChange={(typed) => onChange({ publishers: typed === undefined ? [] : typed.split(';') })}
        description={REGISTRATION.publishersHint}
        problem={problemOf('publishers')}
        readOnly={saving}
      />
      <div className={styles.pair}>
        <ScopeField
          value={mine.scope}
          disabled={saving}
          onChange={(scope) => onChange({ scope })}
        />
        <DateField
          label={REGISTRATION.published}
          value={mine.published}
          onChange={(published) => onChange({ published })}
          description={REGISTRATION.publishedHint}
          problem={problemOf('published')}
          readOnly={saving}
        />
      </div>
      <WordsField
        label={REGISTRATION.narrative}
        value={mine.narrative}
        onChange={(narrative) => onChange({ narrative })}
        readOnly={saving}
        long
      />
    </EditForm>
  );
}
