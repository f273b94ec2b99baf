import * as React from 'react';
import { DATES } from '../../loc/dates';
import { AskedDate } from './AskedDate';
import type { DateFormProps } from './dateForm';
import { commandAbout } from './dateForm';
import styles from './Ledger.module.scss';

/** What is asked now; each request can be decided or withdrawn. The focus stays here when one goes. */
export function AskedDates(props: DateFormProps): React.ReactElement {
  const { asked } = props.ledger;
  const list = React.useRef<HTMLDivElement>(null);
  const before = React.useRef(asked.length);
  React.useEffect(() => {
    const isFocusLost = document.activeElement === document.body;
    if (asked.length < before.current && isFocusLost) list.current?.focus();
    before.current = asked.length;
  }, [asked.length]);
  return (
    <div
      ref={list}
      role="group"
      tabIndex={-1}
      aria-label={commandAbout(DATES.askedNow, props.label)}
      className={styles.askedDates}
    >
      {asked.length === 0 && <span className={styles.quiet}>{DATES.nothing}</span>}
      {asked.map((move) => (
        <AskedDate key={move.id} {...props} move={move} />
      ))}
    </div>
  );
}
