import * as React from 'react';
import { REGISTER } from '../../../../components/loc/register';
import type { RegisterEntry } from '../../../../domain/register/entry';
import type { DueLines } from './dueLines';
import { dueLines, fitsBeside, needsBothLines } from './dueLines';
import styles from './RegisterList.module.scss';

export interface DueCellProps {
  readonly entry: RegisterEntry;
  /** Without who set it, beside the panel. */
  readonly brief?: boolean;
}

/**
 * When it is due now, the original date struck where it was revised; below, how often and how far it
 * moved, or who set it. What does not fit is heard, and shown on pointing at it.
 */
export function DueCell({ entry, brief }: DueCellProps): React.ReactElement {
  const lines = dueLines(entry);
  const { due, struck, said, moved, slipped } = lines;
  const whole = [struck && REGISTER.originally + struck, said, slipped].filter((words) => words);
  if (moved !== undefined) return <MovedDue lines={lines} whole={whole.join(', ')} />;
  if (needsBothLines(lines)) {
    return (
      <div className={styles.twoLines} title={whole.join(', ')}>
        {due}
        <span className={styles.heardOnly}>{whole.map((words) => `, ${words}`)}</span>
      </div>
    );
  }
  const second = brief ? undefined : said;
  const hasSecond = struck !== undefined || second !== undefined;
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

/** A date that moved: how often and how far always stands below it (`domain.md`, Derived figures). */
function MovedDue({
  lines,
  whole
}: {
  readonly lines: DueLines;
  readonly whole: string;
}): React.ReactElement {
  const { due, struck, moved } = lines;
  const isBeside = struck !== undefined && fitsBeside(lines);
  const isBetween = struck !== undefined && !isBeside && !needsBothLines(lines);
  return (
    <div className={styles.movedDue} title={whole}>
      <div className={needsBothLines(lines) ? styles.manyDates : styles.oneLine}>
        {due}
        {isBeside && (
          <s aria-hidden="true" className={styles.besideDue}>
            {struck}
          </s>
        )}
      </div>
      <div className={styles.heardOnly}>{whole}</div>
      {isBetween && (
        <div aria-hidden="true" className={styles.movedLine}>
          <s>{struck}</s>
        </div>
      )}
      <div aria-hidden="true" className={styles.movedLine}>
        {moved}
      </div>
    </div>
  );
}
