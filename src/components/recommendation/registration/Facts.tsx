import * as React from 'react';
import { REGISTRATION } from '../../loc/registration';
import styles from './RegistrationBlock.module.scss';

export interface Fact {
  readonly label: string;
  readonly value: string | undefined;
}

/** Facts with their names; what is not recorded says so. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): React.ReactElement {
  return (
    <dl className={styles.list}>
      {facts.map(({ label, value }) => (
        <div key={label} className={styles.line}>
          <dt className={styles.label}>{label}</dt>
          <dd className={value === undefined ? styles.none : styles.value}>
            {value ?? REGISTRATION.noneRecorded}
          </dd>
        </div>
      ))}
    </dl>
  );
}
