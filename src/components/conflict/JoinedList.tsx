import * as React from 'react';
import { CheckMarkIcon } from '@fluentui/react-icons-mdl2';
import { CONFLICT } from '../loc/conflict';
import { DiffText } from './DiffText';
import styles from './JoinedList.module.scss';

export interface JoinedField {
  readonly field: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** "You", or the other person's name. */
  readonly who: string;
}

/** What only one of the two changed: it joins, and is shown so that nobody is surprised. */
export function JoinedList({
  joined
}: {
  readonly joined: readonly JoinedField[];
}): React.ReactElement | null {
  if (joined.length === 0) return null;
  return (
    <section className={styles.joined}>
      <h3 className={styles.title}>
        {CONFLICT.joined} <span>{CONFLICT.joinedWhy}</span>
      </h3>
      <ul className={styles.list}>
        {joined.map(({ field, label, from, to, who }) => (
          <li key={field} className={styles.line}>
            <span className={styles.label}>
              <CheckMarkIcon className={styles.tick} aria-hidden />
              {label}
            </span>
            <span className={styles.words}>
              <DiffText from={from} to={to} />
            </span>
            <span className={styles.who}>{who}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
