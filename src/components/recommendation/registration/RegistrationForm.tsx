import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import type { RegisterEntry } from '../../../domain/register/entry';
import { builtOnOriginal } from '../../../domain/registration/mayCorrectOriginal';
import type { RegistrationFields } from '../../../services/records/registration/registrationStore';
import { REGISTRATION } from '../../loc/registration';
import { KindField } from '../../registration/KindField';
import { SetByField } from '../../registration/SetByField';
import { DateField } from '../edit/DateField';
import { EditForm } from '../edit/EditForm';
import type { Editing } from '../edit/editState';
import { WordsField } from '../edit/WordsField';
import { checkRegistration } from './checkRegistration';
import styles from './RegistrationBlock.module.scss';

export interface RegistrationFormProps {
  readonly editing: Editing<RegistrationFields>;
  readonly entry: RegisterEntry;
  readonly markings: readonly string[];
  readonly onChange: (some: Partial<RegistrationFields>) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The facts of a recommendation as registered. The original stands once something was built on it. */
export function RegistrationForm(props: RegistrationFormProps): React.ReactElement {
  const { editing, entry, markings, onChange, onSave, onCancel } = props;
  const { mine, saving, tried } = editing;
  const problems = tried ? checkRegistration(mine, 'correct') : [];
  const problemOf = (field: keyof RegistrationFields): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && REGISTRATION.problem(found.problem);
  };
  const built = builtOnOriginal({
    updates: entry.updates.length,
    dateChanges:
      entry.ledger.moves.length + entry.ledger.asked.length + entry.ledger.refused.length,
    reviews: 0
  });
  const words = (field: 'ref' | 'topic' | 'duePrinted'): React.ReactElement => (
    <WordsField
      label={REGISTRATION[field]}
      value={mine[field]}
      onChange={(value) => onChange({ [field]: value })}
      problem={problemOf(field)}
      readOnly={saving}
      long={field === 'duePrinted'}
    />
  );
  return (
    <EditForm label={REGISTRATION.block} editing={editing} onSave={onSave} onCancel={onCancel}>
      <div className={styles.pair}>
        {words('ref')}
        <KindField value={mine.kind} disabled={saving} onChange={(kind) => onChange({ kind })} />
      </div>
      <WordsField
        label={REGISTRATION.wording}
        value={mine.wording === '' ? undefined : mine.wording}
        onChange={(wording = '') => onChange({ wording })}
        problem={problemOf('wording')}
        readOnly={saving}
        required
        long
      />
      {words('topic')}
      <WordsField
        label={REGISTRATION.appliesTo}
        value={mine.appliesTo.length === 0 ? undefined : mine.appliesTo.join('\n')}
        onChange={(typed) => onChange({ appliesTo: typed === undefined ? [] : typed.split('\n') })}
        description={REGISTRATION.appliesToHint}
        readOnly={saving}
        long
      />
      <Dropdown
        label={REGISTRATION.marking}
        selectedKey={mine.marking ?? ''}
        disabled={saving}
        options={[
          { key: '', text: REGISTRATION.noneRecorded },
          ...withCurrent(markings, mine.marking).map((name) => ({ key: name, text: name }))
        ]}
        onChange={(_event, option) =>
          onChange({ marking: option?.key === '' ? undefined : option?.text })
        }
      />
      {words('duePrinted')}
      {built.length > 0 ? (
        <p className={styles.stands}>{REGISTRATION.originalStands(built)}</p>
      ) : (
        <div className={styles.pair}>
          <DateField
            label={REGISTRATION.original}
            value={mine.dueOriginal}
            onChange={(dueOriginal) => onChange({ dueOriginal })}
            problem={problemOf('dueOriginal')}
            readOnly={saving}
          />
          <SetByField
            value={mine.dueSetBy}
            disabled={saving}
            onChange={(dueSetBy) => onChange({ dueSetBy })}
          />
        </div>
      )}
    </EditForm>
  );
}

/** What stands there stays among the choices, even where Settings no longer offers it. */
function withCurrent(offered: readonly string[], current: string | undefined): readonly string[] {
  return current === undefined || offered.includes(current) ? offered : [...offered, current];
}
