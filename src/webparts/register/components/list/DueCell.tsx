import * as React from 'react';
import { REGISTER } from '../../../../components/loc/register';
import type { RegisterEntry } from '../../../../domain/register/entry';
import { dueLines, needsBothLines } from './dueLines';
import styles from './RegisterList.module.scss';

export interface DueCellProps {
  readonly entry: RegisterEntry;
  /** Without who set it, beside the panel. */
  readonly brief?: boolean;
}

/** When it is due now; below, the original date struck where it was revised, and who set it. */
export function DueCell({ entry, brief }: DueCellProps): React.ReactElement {
  const lines = dueLines(entry);
  const { due, struck, said } = lines;
  const second = brief && struck !== undefined ? undefined : said;
  if (needsBothLines(lines)) {
    const below = [struck && REGISTER.originally + struck, said].filter((words) => words);
    return (
      <div className={styles.twoLines} title={below.join(', ')}>
        {due}
        <span className={styles.heardOnly}>{below.map((words) => `, ${words}`)}</span>
      </div>
    );
  }
  return (
    <>
      <div className={styles.oneLine}>{due ?? <em>{REGISTER.noneSet}</em>}</div>
      {(struck !== undefined || (second !== undefined && !brief)) && (
        <div className={styles.secondLine} title={said}>
          {struck !== undefined && (
            <>
              <span className={styles.heardOnly}>{REGISTER.originally}</span>
              <s>{struck}</s>
              {second !== undefined && ', '}
            </>
          )}
          {second}
        </div>
      )}
    </>
  );
}
