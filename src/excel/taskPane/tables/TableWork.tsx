import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import type { RecordId } from '../../../domain/records';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import type { ConnectedSite, PaneSurroundings } from '../paneSurroundings';
import { RefreshView } from '../refresh/RefreshView';
import { ReviewView } from '../review/ReviewView';
import { SendView } from '../send/SendView';
import { useSending } from '../send/useSending';
import { TaskNotice } from '../task/TaskNotice';
import { useTask } from '../task/useTask';
import { isOfSite } from '../../work/pullInHand';
import type { PulledTable } from '../../workbook/trackerWorkbook';
import type { TableInHand } from './tableInHand';
import type { TableViewProps } from './tableViewProps';
import styles from './Tables.module.scss';

type Tab = 'refresh' | 'check' | 'send';

export interface TableWorkProps {
  readonly surroundings: PaneSurroundings;
  readonly site: ConnectedSite;
  readonly table: PulledTable;
  readonly inHand: TableInHand;
  /** Whether it is the table that the pane shows; else it waits unseen, with all that was begun. */
  readonly isShown: boolean;
  readonly changesOf: (pullId: RecordId) => number;
  readonly onDone: (pullId: RecordId, more: TableInHand) => void;
  readonly onSending: (pullId: RecordId, isSending: boolean) => void;
  readonly onReadAgain: () => void;
  /** The person turns to another tab. */
  readonly onTurn: () => void;
  readonly onOtherSite: () => void;
}

/** Refresh, Check changes and Send of one table; or why it cannot be worked with, and a way on. */
export function TableWork(props: TableWorkProps): React.ReactElement {
  const { surroundings, site, table, inHand, isShown, changesOf, onReadAgain, onTurn } = props;
  const { onDone: keep, onSending, onOtherSite } = props;
  const [tab, setTab] = React.useState<Tab>('check');
  const forgetting = useTask();
  const { memory, copies, isGone, damage } = table;
  const { pullId } = memory;
  const onDone = React.useCallback((more: TableInHand) => keep(pullId, more), [keep, pullId]);
  const changes = React.useCallback(() => changesOf(pullId), [changesOf, pullId]);
  const { workbook, now } = surroundings;
  const shared: TableViewProps = {
    site,
    table,
    inHand,
    onDone,
    isShown,
    changes,
    workbook,
    now
  };
  // They go on while another tab is looked at.
  const refreshing = useTask({ goesOn: true });
  const sending = useSending(shared);
  const isSending = sending.task.state.kind === 'running';
  React.useEffect(() => onSending(pullId, isSending), [onSending, pullId, isSending]);
  if (isGone === true || damage !== undefined) {
    return (
      <div className={styles.body} hidden={!isShown}>
        <MessageBar messageBarType={MessageBarType.warning}>
          {damage?.message ?? EXCEL_PANE.gone}
        </MessageBar>
        <TaskNotice task={forgetting} doing={EXCEL_PANE.readingWorkbook} />
        <p>
          <DefaultButton
            text={EXCEL_PANE.forget}
            onClick={() => forgetting.run(() => workbook.forget(pullId), onReadAgain)}
          />
        </p>
      </div>
    );
  }
  if (!isOfSite(memory, site.siteUrl)) {
    return (
      <div className={styles.body} hidden={!isShown}>
        <MessageBar messageBarType={MessageBarType.warning}>
          {EXCEL_PANE.fromOtherSite(memory.siteUrl)}
        </MessageBar>
        <p>
          <DefaultButton text={EXCEL_PANE.otherSite} onClick={onOtherSite} />
        </p>
      </div>
    );
  }
  return (
    <div className={styles.body} hidden={!isShown}>
      <h2 className={styles.heardOnly}>{table.sheetName}</h2>
      {copies.length > 0 && (
        <MessageBar messageBarType={MessageBarType.warning}>{EXCEL_PANE.copies(copies)}</MessageBar>
      )}
      <Pivot
        aria-label={EXCEL_PANE.tabs}
        styles={{ root: styles.tabs }}
        selectedKey={tab}
        onLinkClick={(item) => {
          setTab((item?.props.itemKey ?? 'check') as Tab);
          onTurn();
        }}
      >
        <PivotItem itemKey="refresh" headerText={EXCEL_PANE.refresh}>
          <RefreshView {...shared} refreshing={refreshing} onRefreshed={onTurn} />
        </PivotItem>
        <PivotItem itemKey="check" headerText={EXCEL_PANE.check}>
          <ReviewView {...shared} />
        </PivotItem>
        <PivotItem itemKey="send" headerText={EXCEL_PANE.send}>
          <SendView
            {...shared}
            sending={sending}
            copy={surroundings.copy}
            onCheck={() => setTab('check')}
          />
        </PivotItem>
      </Pivot>
    </div>
  );
}
