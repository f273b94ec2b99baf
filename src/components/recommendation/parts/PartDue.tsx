import * as React from 'react';
import { formatSeveral } from '../../../domain/dates/formatDate';
import { currentDue } from '../../../domain/deadline/currentDue';
import type { EntryPart } from '../../../domain/register/entry';
import { slippageWords } from '../../../domain/words/dateWords';
import { PARTS } from '../../loc/parts';
import styles from './Parts.module.scss';

/** When a part is due; the original struck through where its date moved, and how often and how far. */
export function PartDue({ part }: { readonly part: EntryPart }): React.ReactElement {
  const { action, ledger } = part;
  const { original, revised } = action.deadline;
  const due = currentDue(action.deadline);
  const moved = slippageWords(ledger);
  const isAsked = ledger.asked.length > 0;
  if (due.length === 0 && !isAsked) return <></>;
  return (
    <div className={styles.due}>
      {formatSeveral(due)}
      {revised.length > 0 && original !== undefined && (
        <s className={styles.struck}>{formatSeveral([original])}</s>
      )}
      {moved !== undefined && <span className={styles.small}>{moved}</span>}
      {isAsked && <span className={styles.small}>{PARTS.askedNow}</span>}
    </div>
  );
}
