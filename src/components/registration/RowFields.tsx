import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import type { FieldProblem, RowField } from '../../domain/registration/checkNewReport';
import type { LeadToChoose } from '../../domain/registration/leadsToChoose';
import type { ForWhom, NewRow } from '../../domain/registration/newRow';
import type { DeadlineSource } from '../../domain/registration/proposedDeadline';
import { enteredDeadline, proposedDeadline } from '../../domain/registration/proposedDeadline';
import { REGISTRATION } from '../loc/registration';
import { DateField } from '../recommendation/edit/DateField';
import { WordsField } from '../recommendation/edit/WordsField';
import { ChoiceOrWords } from './ChoiceOrWords';
import { KindField } from './KindField';
import { LeadFields } from './LeadFields';
import styles from './NewReport.module.scss';
import { SetByField } from './SetByField';

const FOR_WHOM: readonly ForWhom[] = ['the force', 'another body', 'the force, waiting'];

/** What can be chosen from while recommendations are entered. */
export interface RowChoices {
  readonly directorates: readonly string[];
  readonly leads: readonly LeadToChoose[];
  /** Other bodies that the register names already. */
  readonly bodies: readonly string[];
}

export interface RowFieldsProps {
  readonly row: NewRow;
  readonly source: DeadlineSource;
  readonly choices: RowChoices;
  readonly problems: readonly FieldProblem<RowField>[];
  readonly locked: boolean;
  /** Whom it waits for is on the site already. */
  readonly waitingLocked: boolean;
  readonly onChange: (part: Partial<NewRow>) => void;
}

/** The fields of one recommendation that is entered. */
export function RowFields(props: RowFieldsProps): React.ReactElement {
  const { row, source, choices, problems, locked, waitingLocked, onChange } = props;
  const problemOf = (field: RowField): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && REGISTRATION.problem(found.problem);
  };
  const { found } = proposedDeadline(row.duePrinted, source);
  const deadline = enteredDeadline(row, source);
  return (
    <div className={styles.rowFields}>
      <WordsField
        label={REGISTRATION.ref}
        value={row.ref}
        onChange={(ref) => onChange({ ref })}
        problem={problemOf('ref')}
        readOnly={locked}
      />
      <KindField value={row.kind} disabled={locked} onChange={(kind) => onChange({ kind })} />
      <div className={styles.wide}>
        <WordsField
          label={REGISTRATION.wording}
          value={row.wording === '' ? undefined : row.wording}
          onChange={(wording = '') => onChange({ wording })}
          problem={problemOf('wording')}
          readOnly={locked}
          required
          long
        />
      </div>
      <Dropdown
        label={REGISTRATION.forWhom}
        selectedKey={row.forWhom}
        disabled={locked || waitingLocked}
        options={FOR_WHOM.map((one) => ({ key: one, text: REGISTRATION.forWhoms[one] }))}
        onChange={(_event, option) => {
          const forWhom = FOR_WHOM.find((one) => one === option?.key);
          if (forWhom) onChange({ forWhom });
        }}
      />
      {row.forWhom !== 'the force' && (
        <ChoiceOrWords
          label={row.forWhom === 'another body' ? REGISTRATION.body : REGISTRATION.bodyAwaited}
          value={row.body}
          offered={choices.bodies.map((value) => ({ value }))}
          onChange={(body) => onChange({ body })}
          problem={problemOf('body')}
          disabled={locked || waitingLocked}
          required
        />
      )}
      <WordsField
        label={REGISTRATION.duePrinted}
        value={row.duePrinted}
        onChange={(duePrinted) => onChange({ duePrinted })}
        readOnly={locked}
      />
      <div>
        <DateField
          label={REGISTRATION.date}
          value={deadline.original}
          onChange={(date = '') => onChange({ dueOriginal: date })}
          description={REGISTRATION.found(found, source.publishers)}
          problem={problemOf('dueOriginal')}
          readOnly={locked}
        />
        {row.dueOriginal !== undefined && !locked && (
          <ActionButton
            className={styles.takeDate}
            text={REGISTRATION.dateAsFound}
            onClick={() => onChange({ dueOriginal: undefined, setBy: undefined })}
          />
        )}
      </div>
      <SetByField
        value={deadline.setBy}
        disabled={locked}
        onChange={(setBy) => onChange({ setBy })}
      />
      <WordsField
        label={REGISTRATION.topic}
        value={row.topic}
        onChange={(topic) => onChange({ topic })}
        problem={problemOf('topic')}
        readOnly={locked}
      />
      <div className={styles.wide}>
        <LeadFields
          value={row}
          directorates={choices.directorates}
          leads={choices.leads}
          onChange={onChange}
          problemOf={problemOf}
          disabled={locked}
        />
      </div>
    </div>
  );
}
