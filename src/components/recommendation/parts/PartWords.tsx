import * as React from 'react';
import { formatDate } from '../../../domain/dates/formatDate';
import { leadOf } from '../../../domain/history/leadOf';
import type { Action } from '../../../domain/records';
import { PARTS } from '../../loc/parts';
import styles from './Parts.module.scss';

/** The label and the words of a part. */
export function PartWords({ action }: { readonly action: Action }): React.ReactElement {
  const { label, text } = action;
  return (
    <>
      {label !== undefined && <span className={styles.label}>{label} </span>}
      {text}
    </>
  );
}

/** Who owns it; undefined where nobody is named: then the lead of the recommendation does. */
export function ownerWords(action: Action): string | undefined {
  return leadOf(action);
}

/** "done by Owen Pryce on 20 Nov 2017"; undefined for what is not done. */
export function doneWords({ done, doneBy, doneOn }: Action): string | undefined {
  return done ? PARTS.doneBy(doneBy, doneOn && formatDate(doneOn)) : undefined;
}
