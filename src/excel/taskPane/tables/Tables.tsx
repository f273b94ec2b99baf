import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import type { RecordId } from '../../../domain/records';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import { EXCEL_PULL } from '../../../components/loc/excelPull';
import type { PulledTable } from '../../workbook/trackerWorkbook';
import type { ConnectedSite, PaneSurroundings } from '../paneSurroundings';
import { PullView } from '../pull/PullView';
import { PaneFailed } from '../task/PaneFailed';
import { TaskNotice } from '../task/TaskNotice';
import { useTask } from '../task/useTask';
import { PaneFooter } from './PaneFooter';
import { PulledNotice } from './PulledNotice';
import { TableChoice } from './TableChoice';
import { TableWork } from './TableWork';
import styles from './Tables.module.scss';
import type { TableInHand } from './tableInHand';
import { useOpened } from './useOpened';
import { useSendingTables } from './useSendingTables';
import { useTables } from './useTables';

export interface TablesProps {
  readonly surroundings: PaneSurroundings;
  readonly site: ConnectedSite;
  /** What the person should know of the site. */
  readonly note?: string;
  readonly onOtherSite: () => void;
}

/** The tables of the workbook: which is in hand, what can be done with it, and the way to pull another. */
export function Tables(props: TablesProps): React.ReactElement {
  const { surroundings, site, note, onOtherSite } = props;
  const tables = useTables(site.work, surroundings.watch);
  const showing = useTask();
  const [pulling, setPulling] = React.useState(false);
  const [pulled, setPulled] = React.useState<PulledTable>();
  const { isSending, onSending } = useSendingTables();
  const { read, chosen } = tables;
  const opened = useOpened(read.kind === 'read' ? read.tables : [], chosen);
  const first = read.kind === 'read' && chosen === undefined;
  const { keep: keepOfTable } = tables;
  const keep = React.useCallback(
    (pullId: RecordId, more: TableInHand) => {
      keepOfTable(pullId, more);
      // What was pulled is old news once something else was done.
      if (more.sent !== undefined || more.refreshed !== undefined) setPulled(undefined);
    },
    [keepOfTable]
  );
  return (
    <>
      {note !== undefined && (
        <MessageBar messageBarType={MessageBarType.warning}>{note}</MessageBar>
      )}
      {read.kind === 'reading' && (
        <p role="status" className={styles.opening}>
          {EXCEL_PANE.readingWorkbook}
        </p>
      )}
      {read.kind === 'failed' && (
        <PaneFailed error={read.error} onTryAgain={() => tables.readAgain()} />
      )}
      {read.kind === 'read' && (pulling || first) && (
        <PullView
          site={site}
          workbook={surroundings.workbook}
          arrived={pulling}
          onBack={first ? undefined : () => setPulling(false)}
          onPulled={(table) => {
            setPulled(table);
            setPulling(false);
            tables.readAgain(table.memory.pullId);
          }}
        />
      )}
      {chosen !== undefined && !pulling && read.kind === 'read' && (
        <>
          {pulled?.memory.pullId === chosen.memory.pullId && (
            <PulledNotice sentence={EXCEL_PULL.done(pulled.memory.rows.size, pulled.sheetName)} />
          )}
          <div className={styles.head}>
            <TableChoice
              tables={read.tables}
              chosen={chosen}
              onChoose={(table) => {
                const { pullId } = table.memory;
                tables.choose(pullId);
                // What the pane speaks of and what is in view are the same.
                if (table.sheetId === undefined || table.damage !== undefined) return;
                showing.run(
                  () => surroundings.workbook.show(pullId),
                  () => undefined
                );
              }}
            />
            <DefaultButton
              text={EXCEL_PANE.pullMore}
              onClick={() => {
                setPulled(undefined);
                setPulling(true);
              }}
            />
          </div>
          <TaskNotice task={showing} doing={EXCEL_PANE.progress['reading the sheet']} />
        </>
      )}
      {opened.map((table) => (
        <TableWork
          key={table.memory.pullId}
          surroundings={surroundings}
          site={site}
          table={table}
          inHand={tables.inHand(table.memory.pullId)}
          isShown={table === chosen && !pulling}
          changesOf={tables.changesOf}
          onDone={keep}
          onSending={onSending}
          onReadAgain={() => tables.readAgain()}
          onTurn={tables.lookAgain}
          onOtherSite={onOtherSite}
        />
      ))}
      <PaneFooter site={site} isSending={isSending} onOtherSite={onOtherSite} />
    </>
  );
}
