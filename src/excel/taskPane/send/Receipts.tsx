import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import { EXCEL_SEND } from '../../../components/loc/excelSend';
import type { SheetKind } from '../../../domain/sheet/sheetKind';
import type { SendReceipt, SheetWork } from '../../work/sheetWork';
import { TaskNotice } from '../task/TaskNotice';
import { useTask } from '../task/useTask';
import { ReceiptItem } from './ReceiptItem';
import { receiptsText } from '../../words/receiptWords';
import styles from './SendView.module.scss';

export interface ReceiptsProps {
  readonly kind: SheetKind;
  readonly receipt: SendReceipt;
  readonly work: SheetWork;
  readonly copy: (text: string) => Promise<void>;
}

/** A receipt for every row that was sent, or was to be; to be copied, or written into the workbook. */
export function Receipts({ kind, receipt, work, copy }: ReceiptsProps): React.ReactElement {
  const [said, setSaid] = React.useState('');
  const writing = useTask();
  function copyAll(): void {
    copy(receiptsText(kind, receipt.receipts)).then(
      () => setSaid(EXCEL_SEND.copied),
      (cause: unknown) => {
        console.error(cause);
        setSaid(EXCEL_SEND.notCopied);
      }
    );
  }
  return (
    <section className={styles.receipts}>
      <div className={styles.receiptsHead}>
        <h3 className={styles.title}>{EXCEL_SEND.receipts}</h3>
        <Link className={styles.rowLink} onClick={copyAll}>
          {EXCEL_SEND.copyAll}
        </Link>
      </div>
      <p role="status">{said}</p>
      <ol className={styles.list}>
        {receipt.receipts
          .filter((each) => each.kind !== 'clash')
          .map((each) => (
            <ReceiptItem key={each.id} kind={kind} receipt={each} />
          ))}
      </ol>
      <DefaultButton
        text={EXCEL_SEND.asSheet}
        disabled={writing.state.kind === 'running'}
        onClick={() =>
          writing.run(
            () => work.writeReceipts(receipt),
            () => setSaid(EXCEL_SEND.sheetWritten)
          )
        }
      />
      <TaskNotice task={writing} doing={EXCEL_SEND.writingSheet} />
    </section>
  );
}
