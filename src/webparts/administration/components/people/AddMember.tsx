import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import { FailedBar } from '../../../../components/shell/FailedBar';
import type { Person } from '../../../../domain/post';
import parts from '../parts.module.scss';
import styles from './People.module.scss';
import { PersonField } from './PersonField';
import type { Membership } from './useMembership';
import type { PeopleToChoose } from './usePeopleToChoose';

const WORDS = ADMINISTRATION.people;

export interface AddMemberProps {
  readonly group: string;
  readonly choose: PeopleToChoose;
  readonly membership: Membership;
}

/** A field for a person and a button; what came of the last change stands below. */
export function AddMember({ group, choose, membership }: AddMemberProps): React.ReactElement {
  const { state, add } = membership;
  const [person, setPerson] = React.useState<Person>();
  const [problem, setProblem] = React.useState<string>();
  const isSaving = state.kind === 'saving';
  const send = (): void => {
    if (person === undefined) {
      setProblem(WORDS.nobodyTyped);
      return;
    }
    setProblem(undefined);
    // What was typed stays where adding failed.
    void add(person).then(
      (added) => added && setPerson((now) => (now === person ? undefined : now))
    );
  };
  return (
    <div className={styles.add}>
      <form
        aria-label={WORDS.add(group)}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        className={styles.addRow}
      >
        <PersonField
          label={WORDS.add(group)}
          value={person}
          onChange={(next) => {
            setPerson(next);
            setProblem(undefined);
          }}
          choose={choose}
          description={WORDS.personHint}
          problem={problem}
        />
        <DefaultButton
          className={styles.addButton}
          type="submit"
          text={WORDS.addShort}
          ariaLabel={WORDS.add(group)}
          disabled={isSaving}
          allowDisabledFocus
        />
      </form>
      {state.kind === 'failed' && <FailedBar error={state.error} />}
      <p role="status" className={parts.status}>
        {isSaving ? ADMINISTRATION.saving : state.kind === 'saved' ? state.words : ''}
      </p>
    </div>
  );
}
