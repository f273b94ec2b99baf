import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
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
import type { TableInHand } from './useTables';
import styles from './Tables.module.scss';

type Tab = 'refresh' | 'check' | 'send';

export interface TableWorkProps {
  readonly surroundings: PaneSurroundings;
  readonly site: ConnectedSite;
  readonly table: PulledTable;
  readonly inHand: TableInHand;
  readonly onDone: (more: TableInHand) => void;
  readonly onReadAgain: () => void;
  /** The person turns to another tab. */
  readonly onTurn: () => void;
  readonly onOtherSite: () => void;
}

/** Refresh, Check changes and Send of one table; or why it cannot be worked with, and a way on. */
export function TableWork(props: TableWorkProps): React.ReactElement {
  const { surroundings, site, table, inHand, onDone, onReadAgain, onTurn, onOtherSite } = props;
  const [tab, setTab] = React.useState<Tab>('check');
  const forgetting = useTask();
  // They go on while another tab is looked at.
  const refreshing = useTask({ goesOn: true });
  const sending = useSending({ site, table, inHand, onDone });
  const { memory, copies, isGone, damage } = table;
  const shared = { site, table, inHand, onDone, workbook: surroundings.workbook };
  if (isGone === true || damage !== undefined) {
    return (
      <div className={styles.body}>
        <MessageBar messageBarType={MessageBarType.warning}>
          {damage?.message ?? EXCEL_PANE.gone}
        </MessageBar>
        <TaskNotice task={forgetting} doing={EXCEL_PANE.readingWorkbook} />
        <p>
          <DefaultButton
            text={EXCEL_PANE.forget}
            onClick={() =>
              forgetting.run(() => surroundings.workbook.forget(memory.pullId), onReadAgain)
            }
          />
        </p>
      </div>
    );
  }
  if (!isOfSite(memory, site.siteUrl)) {
    return (
      <div className={styles.body}>
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
    <div className={styles.body}>
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
          <RefreshView {...shared} refreshing={refreshing} />
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
