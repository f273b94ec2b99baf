import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import { CONFLICT } from '../loc/conflict';
import { AfreshCard } from './AfreshCard';
import { ChoiceCard } from './ChoiceCard';
import type { Choice, FieldChoice } from './choices';
import { DiffText } from './DiffText';
import styles from './ClashRow.module.scss';

export interface ClashRowProps {
  readonly label: string;
  readonly writable: boolean;
  /** The three versions in words, empty where the field is empty. */
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
  readonly name: string;
  readonly opened: string;
  readonly saved: string | undefined;
  readonly decided: FieldChoice;
  readonly onChoose: (choice: Choice) => void;
  readonly onWrite: (text: string) => void;
}

/** One field that both changed: how it was, and the versions to choose from. */
export function ClashRow(props: ClashRowProps): React.ReactElement {
  const { label, writable, base, mine, theirs, name, opened, saved } = props;
  const { decided, onChoose, onWrite } = props;
  const id = useId('clash');
  const offersAfresh = writable && decided.afresh === undefined;
  return (
    <div
      className={styles.row}
      role="radiogroup"
      aria-required
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-base`}
    >
      <div className={styles.field}>
        <h3 className={styles.label} id={`${id}-label`}>
          {label}
        </h3>
        <span>{offersAfresh ? CONFLICT.chooseOr : CONFLICT.choose}</span>
        {offersAfresh && (
          // The form's own words are where writing afresh starts from.
          <button
            type="button"
            className={styles.afresh}
            aria-describedby={`${id}-label`}
            onClick={() => onWrite(mine)}
          >
            {CONFLICT.writeAfresh}
          </button>
        )}
      </div>
      <div className={styles.base} id={`${id}-base`}>
        <span className={styles.heading}>
          <strong>{CONFLICT.opened}</strong> {opened}
        </span>
        {base === '' ? <em>{CONFLICT.empty}</em> : base}
      </div>
      <ChoiceCard
        group={id}
        whose={CONFLICT.yours}
        when={CONFLICT.notSaved}
        chosen={decided.choice === 'mine'}
        onChoose={() => onChoose('mine')}
      >
        <DiffText from={base} to={mine} />
      </ChoiceCard>
      <ChoiceCard
        group={id}
        whose={CONFLICT.theirs(name)}
        when={saved}
        chosen={decided.choice === 'theirs'}
        onChoose={() => onChoose('theirs')}
      >
        <DiffText from={base} to={theirs} />
      </ChoiceCard>
      {decided.afresh !== undefined && (
        <AfreshCard
          group={id}
          label={label}
          text={decided.afresh}
          chosen={decided.choice === 'afresh'}
          onChoose={() => onChoose('afresh')}
          onWrite={onWrite}
        />
      )}
    </div>
  );
}
