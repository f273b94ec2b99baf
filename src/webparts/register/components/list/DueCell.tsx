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

/**
 * When it is due now; below, the original date struck where it was revised, with how often it moved,
 * or who set it. What does not fit is heard, and shown on pointing at it.
 */
export function DueCell({ entry, brief }: DueCellProps): React.ReactElement {
  const lines = dueLines(entry);
  const { due, struck, said, moved, slipped } = lines;
  const whole = [struck && REGISTER.originally + struck, said, slipped].filter((words) => words);
  if (needsBothLines(lines)) {
    return (
      <div className={styles.twoLines} title={whole.join(', ')}>
        {due}
        <span className={styles.heardOnly}>{whole.map((words) => `, ${words}`)}</span>
      </div>
    );
  }
  const second = brief && struck !== undefined ? undefined : (moved ?? said);
  const hasSecond = struck !== undefined || (second !== undefined && !brief);
  return (
    <>
      <div className={styles.oneLine}>{due ?? <em>{REGISTER.noneSet}</em>}</div>
      {hasSecond && (
        <div className={styles.secondLine} title={whole.join(', ')}>
          <span className={styles.heardOnly}>{whole.join(', ')}</span>
          <span aria-hidden="true">
            {struck !== undefined && <s>{struck}</s>}
            {struck !== undefined && second !== undefined && ', '}
            {second}
          </span>
        </div>
      )}
    </>
  );
}
