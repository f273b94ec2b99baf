import * as React from 'react';
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
import { ReadyToSend } from './ReadyToSend';
import { Receipts } from './Receipts';
import { rowsToSend } from './rowsToSend';
import { rowsWaiting } from './rowsWaiting';
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
  const { site, workbook, table, inHand, sending, copy, onCheck } = props;
  const { reading, review, lookAgain } = useReview(props);
  const { sends } = sending;
  const times = sends.length;
  const [timesBefore] = React.useState(times);
  React.useEffect(() => {
    if (times > timesBefore) lookAgain();
  }, [times, timesBefore, lookAgain]);
  const showing = useTask();
  const { kind, pullId } = table.memory;
  const busy = sending.task.state.kind === 'running';
  const looking = reading.state.kind === 'running';
  const found = review === undefined ? undefined : rowsToSend(review);
  const latest = sends[0]?.receipt;
  const waiting = rowsWaiting(sends);
  // A row that waits is sent by its own button, with what was chosen for it.
  const waitingIds = new Set(waiting.map(({ id }) => id));
  const ready = found?.ready.filter(({ id }) => !waitingIds.has(id)) ?? [];
  return (
    <section className={styles.view}>
      {latest !== undefined && !busy && (
        <SentSummary
          key={times}
          receipts={latest.receipts}
          waiting={waiting.length}
          arrived={times > timesBefore}
        />
      )}
      {latest?.notKept !== undefined && !busy && (
        <FailedBar error={latest.notKept} kept={EXCEL_SEND.notNoted} />
      )}
      <TaskNotice task={sending.task} doing={EXCEL_PANE.send} />
      <TaskNotice task={showing} doing={EXCEL_PANE.progress['reading the sheet']} />
      {!busy && !sending.hasSignedIn && isAnySignedOut(latest?.receipts ?? []) && (
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
        <ReadyToSend
          ready={ready.length}
          heldBack={found.heldBack.length}
          isAnyWaiting={waiting.length > 0}
          oldFrom={inHand.isOld === true ? inHand.reviewedAt : undefined}
          onSend={sending.sendAll}
          onLookAgain={lookAgain}
          onCheck={onCheck}
        />
      )}
      {sends.some(({ receipt }) => receipt.receipts.length > 0) && (
        <Receipts sent={{ sheetName: table.sheetName, sends }} work={site.work} copy={copy} />
      )}
    </section>
  );
}

/** Signed out in the middle: the rows after it say so, and none of them was begun. */
function isAnySignedOut(receipts: readonly RowReceipt[]): boolean {
  return receipts.some((each) => each.kind === 'failed' && isSignedOut(each.cause));
}
