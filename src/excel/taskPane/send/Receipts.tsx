import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import { EXCEL_SEND } from '../../../components/loc/excelSend';
import { formatMoment } from '../../../components/recommendation/formatMoment';
import type { SentFromTable, SheetWork } from '../../work/sheetWork';
import { TaskNotice } from '../task/TaskNotice';
import { useTask } from '../task/useTask';
import { ReceiptItem } from './ReceiptItem';
import { sendSummary } from './sendSummary';
import { receiptsText } from '../../words/receiptWords';
import styles from './SendView.module.scss';

export interface ReceiptsProps {
  readonly sent: SentFromTable;
  readonly work: SheetWork;
  readonly copy: (text: string) => Promise<void>;
}

/**
 * A receipt for every row that was sent, or was to be, send by send and newest first; to be copied, or
 * written into the workbook.
 */
export function Receipts({ sent, work, copy }: ReceiptsProps): React.ReactElement {
  const [said, setSaid] = React.useState('');
  const writing = useTask();
  function copyAll(): void {
    copy(receiptsText(sent)).then(
      () => setSaid(EXCEL_SEND.copied),
      (cause: unknown) => {
        console.error(cause);
        setSaid(EXCEL_SEND.notCopied);
      }
    );
  }
  const sends = sent.sends.filter(({ receipt }) => receipt.receipts.length > 0);
  const isStatusSent = sends.some(({ receipt }) =>
    receipt.receipts.some((each) => each.kind === 'sent' && 'status' in each.sent)
  );
  return (
    <section className={styles.receipts}>
      <div className={styles.receiptsHead}>
        <h3 className={styles.title}>{EXCEL_SEND.receipts}</h3>
        <Link className={styles.rowLink} onClick={copyAll}>
          {EXCEL_SEND.copyAll}
        </Link>
      </div>
      <p role="status">{said}</p>
      {sends.map(({ receipt: { receipts, kind, at } }, place) => (
        // The newest stands first, so the place from the end tells which it is.
        <React.Fragment key={sends.length - place}>
          <h4 className={styles.name}>
            {EXCEL_SEND.ofSend(formatMoment(at), sendSummary(receipts).title)}
          </h4>
          <ol className={styles.list}>
            {receipts
              .filter((each) => each.kind !== 'clash')
              .map((each) => (
                <ReceiptItem key={each.id} kind={kind} receipt={each} />
              ))}
          </ol>
        </React.Fragment>
      ))}
      {isStatusSent && <p className={styles.note}>{EXCEL_SEND.readOnlyFollow}</p>}
      <DefaultButton
        text={EXCEL_SEND.asSheet}
        disabled={writing.state.kind === 'running'}
        allowDisabledFocus
        onClick={() =>
          writing.run(
            () => work.writeReceipts({ ...sent, sends }),
            () => setSaid(EXCEL_SEND.sheetWritten)
          )
        }
      />
      <TaskNotice task={writing} doing={EXCEL_SEND.writingSheet} />
    </section>
  );
}
