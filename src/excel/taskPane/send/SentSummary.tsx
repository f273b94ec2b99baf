import * as React from 'react';
import type { RowReceipt } from '../../../services/sheet/sheetSender';
import { useFocusOnArrival } from '../useFocusOnArrival';
import { sendSummary } from './sendSummary';
import styles from './SendView.module.scss';

export interface SentSummaryProps {
  /** Of the last send. */
  readonly receipts: readonly RowReceipt[];
  /** How many rows wait for a choice, those of earlier sends too. */
  readonly waiting: number;
  /** Whether something was sent just now. */
  readonly arrived: boolean;
}

/** "5 of 6 rows sent. One row waits for you. Nothing else was touched." It takes the focus. */
export function SentSummary({ receipts, waiting, arrived }: SentSummaryProps): React.ReactElement {
  const heading = useFocusOnArrival<HTMLHeadingElement>(arrived);
  const { title, lines } = sendSummary(receipts, waiting);
  return (
    <div className={styles.summary}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      <p role="status">{lines.join(' ')}</p>
    </div>
  );
}
