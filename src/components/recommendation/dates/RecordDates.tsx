import * as React from 'react';
import { DATES } from '../../loc/dates';
import { AskedDates } from './AskedDates';
import type { DateFormProps } from './dateForm';
import styles from './Ledger.module.scss';
import type { DatesSaid, LedgerLine } from './ledgerLines';
import { closingLines, standingLines } from './ledgerLines';
import { useMendedDates } from './useMendedDates';
import { useReviewReasons } from './useReviewReasons';

export type RecordDatesProps = DateFormProps & DatesSaid;

/**
 * The ledger of one record's dates (`screens.md`, Dates): the original and who set it, every move with
 * its reason, what is asked now, what was not agreed.
 */
export function RecordDates(props: RecordDatesProps): React.ReactElement {
  useMendedDates(props);
  const reasons = useReviewReasons(props);
  return (
    <>
      <dl className={styles.ledger}>
        {standingLines(props).map(lineOf)}
        <div className={styles.line}>
          <dt className={styles.label}>{DATES.askedNow}</dt>
          <dd className={styles.wide}>
            <AskedDates {...props} />
          </dd>
        </div>
        {closingLines(props, reasons.byReview).map(lineOf)}
      </dl>
      {reasons.failed && <p className={styles.small}>{DATES.reasonsNotRead}</p>}
    </>
  );
}

function lineOf({ label, values, notes, weight }: LedgerLine, index: number): React.ReactElement {
  return (
    <div key={`${label} ${index}`} className={styles.line}>
      <dt className={styles.label}>{label}</dt>
      <dd className={`${styles.value} ${styles[weight]}`}>
        {values.map((value) => (
          <div key={value}>{weight === 'struck' ? <s>{value}</s> : value}</div>
        ))}
      </dd>
      {notes.length > 0 && (
        <dd className={styles.note}>
          {notes.map((note, place) => (
            <div key={place}>{note}</div>
          ))}
        </dd>
      )}
    </div>
  );
}
