import * as React from 'react';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { formatDate } from '../../../../domain/dates/formatDate';
import type { RegisterEntry } from '../../../../domain/register/entry';
import { statusName } from '../../../../domain/words/statusWord';
import styles from './Answer.module.scss';

export interface LastTimeProps {
  readonly title: string;
  readonly entry: Pick<RegisterEntry, 'updates' | 'position' | 'lastUpdate'>;
}

/** What was said of it last, and when. */
export function LastTime({ title, entry }: LastTimeProps): React.ReactElement {
  const [latest] = entry.updates;
  const text = entry.position?.text ?? latest?.text;
  const by = latest?.author;
  const status = latest?.status ?? entry.position?.status;
  const when = entry.lastUpdate === undefined ? [] : [formatDate(entry.lastUpdate, 'long')];
  const facts = [...when, ...(by === undefined ? [] : [by])].join(', ');
  return (
    <section className={styles.last}>
      <h3 className={styles.lastTitle}>{title}</h3>
      {facts !== '' && <p className={styles.quiet}>{facts}</p>}
      {status !== undefined && (
        <p className={styles.quiet}>{MY_ACTIONS.proposedThen(statusName(status))}</p>
      )}
      <p className={text === undefined ? styles.quiet : styles.words} dir="auto">
        {text ?? MY_ACTIONS.neverBefore}
      </p>
    </section>
  );
}
