import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import { EXCEL_SEND } from '../../../components/loc/excelSend';
import { FailedBar } from '../../../components/shell/FailedBar';
import { EXCEL_SIGN_IN } from '../../../components/loc/excelSignIn';
import type { RowReceipt } from '../../../services/sheet/sheetSender';
import { useReview } from '../review/useReview';
import { isSignedOut } from '../signIn/isSignedOut';
import { SignInNotice } from '../signIn/SignInNotice';
import type { TableViewProps } from '../tables/tableViewProps';
import { TaskNotice } from '../task/TaskNotice';
import { useTask } from '../task/useTask';
import { ClashCard } from './ClashCard';
import { Receipts } from './Receipts';
import { rowsToSend } from './rowsToSend';
import styles from './SendView.module.scss';
import { SentSummary } from './SentSummary';
import type { Sending } from './useSending';

export interface SendViewProps extends TableViewProps {
  readonly sending: Sending;
  readonly copy: (text: string) => Promise<void>;
  /** Goes to Check changes. */
  readonly onCheck: () => void;
}

/** Sends the changes of a table by its one button; what waits for a choice stands first, then receipts. */
export function SendView(props: SendViewProps): React.ReactElement {
  const { site, workbook, table, sending, copy, onCheck } = props;
  const { reading, review, lookAgain } = useReview(props);
  const { times } = sending;
  const [timesBefore] = React.useState(times);
  React.useEffect(() => {
    if (times > timesBefore) lookAgain();
  }, [times, timesBefore, lookAgain]);
  const showing = useTask();
  const { kind, pullId } = table.memory;
  const busy = sending.task.state.kind === 'running';
  const looking = reading.state.kind === 'running';
  const found = review === undefined ? undefined : rowsToSend(review);
  const receipts = sending.receipt?.receipts ?? [];
  const waiting = receipts.flatMap((each) => (each.kind === 'clash' ? [each] : []));
  // A row that waits is sent by its own button, with what was chosen for it.
  const waitingIds = new Set(waiting.map(({ id }) => id));
  const ready = found?.ready.filter(({ id }) => !waitingIds.has(id)) ?? [];
  return (
    <section className={styles.view}>
      {receipts.length > 0 && !busy && (
        <SentSummary key={times} receipts={receipts} arrived={times > timesBefore} />
      )}
      {sending.receipt?.notKept !== undefined && !busy && (
        <FailedBar error={sending.receipt.notKept} kept={EXCEL_SEND.notNoted} />
      )}
      <TaskNotice task={sending.task} doing={EXCEL_PANE.send} />
      <TaskNotice task={showing} doing={EXCEL_PANE.progress['reading the sheet']} />
      {!busy && !sending.hasSignedIn && isAnySignedOut(receipts) && (
        <SignInNotice
          signIn={site.signIn}
          title={EXCEL_SIGN_IN.title}
          said={EXCEL_SEND.signInAgain}
          onSignedIn={() => {
            sending.signedIn();
            lookAgain();
          }}
        />
      )}
      {waiting.map((clash) => (
        <ClashCard
          key={`${clash.id} ${clash.theirsAt ?? ''}`}
          kind={kind}
          clash={clash}
          busy={busy}
          onSend={(choices) => sending.sendRow(clash.id, choices)}
          onShow={() =>
            showing.run(
              () => workbook.show(pullId, clash.rowNumber),
              () => undefined
            )
          }
        />
      ))}
      {!busy && <TaskNotice task={reading} doing={EXCEL_PANE.progress['reading the sheet']} />}
      {found !== undefined && !looking && !busy && (
        <div className={styles.ready}>
          {ready.length > 0 ? (
            <PrimaryButton text={EXCEL_SEND.button(ready.length)} onClick={sending.sendAll} />
          ) : (
            waiting.length === 0 && <p>{EXCEL_SEND.nothing}</p>
          )}
          {found.heldBack.length > 0 && (
            <p className={styles.doubt}>
              {EXCEL_SEND.heldBack(found.heldBack.length)}{' '}
              <Link onClick={onCheck}>{EXCEL_SEND.lookThere}</Link>
            </p>
          )}
          {ready.length > 0 && <p className={styles.note}>{EXCEL_SEND.onlyHere}</p>}
        </div>
      )}
      {sending.receipt !== undefined && (
        <Receipts kind={kind} receipt={sending.receipt} work={site.work} copy={copy} />
      )}
    </section>
  );
}

/** Signed out in the middle: the rows after it say so, and none of them was begun. */
function isAnySignedOut(receipts: readonly RowReceipt[]): boolean {
  return receipts.some((each) => each.kind === 'failed' && isSignedOut(each.cause));
}
