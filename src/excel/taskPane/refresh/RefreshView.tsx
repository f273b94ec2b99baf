import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import { EXCEL_REFRESH } from '../../../components/loc/excelRefresh';
import { formatMomentTime } from '../../../components/recommendation/formatMoment';
import type { RefreshReceipt } from '../../work/sheetWork';
import type { TableViewProps } from '../tables/tableViewProps';
import { TaskNotice } from '../task/TaskNotice';
import type { Task } from '../task/useTask';
import styles from './RefreshView.module.scss';

export interface RefreshViewProps extends TableViewProps {
  readonly refreshing: Task;
  /** The table's times have changed. */
  readonly onRefreshed: () => void;
}

/** Brings the sheet up to date, and says what changed and what was kept. */
export function RefreshView(props: RefreshViewProps): React.ReactElement {
  const { site, table, inHand, onDone, refreshing, onRefreshed } = props;
  const { pullId } = table.memory;
  const busy = refreshing.state.kind === 'running';
  const refreshed = busy ? undefined : inHand.refreshed;
  return (
    <section className={styles.view}>
      <p>{EXCEL_REFRESH.what}</p>
      <PrimaryButton
        text={EXCEL_REFRESH.button}
        disabled={busy}
        allowDisabledFocus
        onClick={() =>
          refreshing.run(
            (options) => site.work.refresh(pullId, options),
            // What was found before speaks of a sheet that has changed.
            (receipt) => {
              onDone({ refreshed: receipt, review: undefined });
              onRefreshed();
            }
          )
        }
      />
      <TaskNotice task={refreshing} doing={EXCEL_PANE.refresh} />
      <div role="status" className={styles.result}>
        {refreshed !== undefined && <Refreshed receipt={refreshed} />}
      </div>
    </section>
  );
}

function Refreshed({ receipt }: { readonly receipt: RefreshReceipt }): React.ReactElement {
  const { changed, added, kept, left, at } = receipt;
  const nothing = changed === 0 && added === 0 && kept === 0 && left.length === 0;
  return (
    <>
      <h3 className={styles.title}>{EXCEL_REFRESH.at(formatMomentTime(at))}</h3>
      {nothing && <p>{EXCEL_REFRESH.upToDate}</p>}
      {changed > 0 && <p>{EXCEL_REFRESH.changed(changed)}</p>}
      {added > 0 && <p>{EXCEL_REFRESH.added(added)}</p>}
      {kept > 0 && <p className={styles.kept}>{EXCEL_REFRESH.kept(kept)}</p>}
      {left.length > 0 && (
        <>
          <p>{EXCEL_REFRESH.left(left.length)}</p>
          <ul>
            {left.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
