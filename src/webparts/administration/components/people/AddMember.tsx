import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import type { Person } from '../../../../domain/post';
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
  const { state, add, forget } = membership;
  const [person, setPerson] = React.useState<Person>();
  const [problem, setProblem] = React.useState<string>();
  const isSaving = state.kind === 'saving';
  const send = (whom: Person | undefined): void => {
    if (whom === undefined) {
      // What came of the change before is over: one message at a time.
      forget();
      setProblem(WORDS.nobodyTyped);
      return;
    }
    setProblem(undefined);
    // What was typed stays where adding failed.
    void add(whom).then((added) => added && setPerson((now) => (now === whom ? undefined : now)));
  };
  return (
    <div className={styles.add}>
      <form
        aria-label={WORDS.add(group)}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(person);
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
          onEnter={send}
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
    </div>
  );
}
