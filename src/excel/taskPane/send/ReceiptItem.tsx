import * as React from 'react';
import { CompletedIcon, InfoIcon, WarningIcon } from '@fluentui/react-icons-mdl2';
import type { SheetKind } from '../../../domain/sheet/sheetKind';
import type { RowReceipt } from '../../../services/sheet/sheetSender';
import { momentWords, receiptLines, stateWords } from '../../words/receiptWords';
import styles from './SendView.module.scss';

export interface ReceiptItemProps {
  readonly kind: SheetKind;
  readonly receipt: RowReceipt;
}

/** What became of one row: sent, when, and what; or why not. */
export function ReceiptItem({ kind, receipt }: ReceiptItemProps): React.ReactElement {
  const moment = momentWords(receipt);
  return (
    <li className={styles.receipt}>
      <Mark of={receipt.kind} />
      <div className={styles.receiptWords}>
        <div className={styles.receiptName}>
          <strong>{receipt.name}</strong>
          <span className={styles.moment}>{moment === '' ? stateWords(receipt) : moment}</span>
        </div>
        {receiptLines(kind, receipt).map((line, place) => (
          <div key={place} className={styles.line} dir="auto">
            {line}
          </div>
        ))}
      </div>
    </li>
  );
}

/** Never colour alone: each has a shape of its own, and words beside it. */
function Mark({ of }: { readonly of: RowReceipt['kind'] }): React.ReactElement {
  switch (of) {
    case 'sent':
      return <CompletedIcon className={`${styles.mark} ${styles.sent}`} aria-hidden />;
    case 'failed':
    case 'clash':
      return <WarningIcon className={`${styles.mark} ${styles.failed}`} aria-hidden />;
    default:
      return <InfoIcon className={styles.mark} aria-hidden />;
  }
}
