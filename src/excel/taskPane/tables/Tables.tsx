import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import { EXCEL_PULL } from '../../../components/loc/excelPull';
import type { ConnectedSite, PaneSurroundings } from '../paneSurroundings';
import { PullView } from '../pull/PullView';
import { PaneFailed } from '../task/PaneFailed';
import { PaneFooter } from './PaneFooter';
import { PulledNotice } from './PulledNotice';
import { TableChoice } from './TableChoice';
import { TableWork } from './TableWork';
import styles from './Tables.module.scss';
import type { TableInHand } from './useTables';
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
  const tables = useTables(site.work);
  const [pulling, setPulling] = React.useState(false);
  const [pulled, setPulled] = React.useState<string>();
  const { read, chosen } = tables;
  const first = read.kind === 'read' && chosen === undefined;
  const { keep: keepOfTable } = tables;
  const keep = React.useCallback(
    (more: TableInHand) => {
      keepOfTable(more);
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
            setPulled(EXCEL_PULL.done(table.memory.rows.size, table.sheetName));
            setPulling(false);
            tables.readAgain(table.memory.pullId);
          }}
        />
      )}
      {chosen !== undefined && !pulling && read.kind === 'read' && (
        <>
          {pulled !== undefined && <PulledNotice sentence={pulled} />}
          <div className={styles.head}>
            <TableChoice tables={read.tables} chosen={chosen} onChoose={tables.choose} />
            <DefaultButton
              text={EXCEL_PANE.pullMore}
              onClick={() => {
                setPulled(undefined);
                setPulling(true);
              }}
            />
          </div>
          <TableWork
            key={chosen.memory.pullId}
            surroundings={surroundings}
            site={site}
            table={chosen}
            inHand={tables.inHand}
            onDone={keep}
            onReadAgain={() => tables.readAgain()}
            onTurn={tables.lookAgain}
            onOtherSite={onOtherSite}
          />
        </>
      )}
      <PaneFooter site={site} onOtherSite={onOtherSite} />
    </>
  );
}
