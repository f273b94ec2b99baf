import * as React from 'react';
import { REGISTER } from '../../../../components/loc/register';
import type { RegisterEntry } from '../../../../domain/register/entry';
import { dueLines } from './dueLines';
import styles from './RegisterList.module.scss';

/** When it is due on a phone, and the original date struck beside it where it was revised. */
export function StackedDue({ entry }: { readonly entry: RegisterEntry }): React.ReactElement {
  const { due, struck } = dueLines(entry);
  return (
    <span className={styles.stackedDue}>
      {struck !== undefined && (
        <>
          <span className={styles.heardOnly}>{REGISTER.originally}</span>
          <s className={styles.stackedStruck}>{struck}</s>{' '}
        </>
      )}
      {due ?? <em>{REGISTER.noneSet}</em>}
    </span>
  );
}
