import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import type { WorkProgress } from '../../work/sheetWork';
import { PaneFailed } from './PaneFailed';
import type { Task } from './useTask';
import styles from './TaskNotice.module.scss';

export interface TaskNoticeProps {
  readonly task: Task;
  /** What is said before the work says what it does: "Reading the sheet". */
  readonly doing: string;
  /** What is kept where it failed: "Nothing was pulled." */
  readonly kept?: string;
}

/** How far what was asked for has got, with Cancel; or why it could not be done, and a way on. */
export function TaskNotice({ task, doing, kept }: TaskNoticeProps): React.ReactElement | null {
  const { state, cancel } = task;
  // What counts is read out as it begins and not at every row.
  const heard = state.kind === 'running' ? saidOnce(state.progress, doing) : '';
  return (
    <>
      <span role="status" className={styles.heardOnly}>
        {heard}
      </span>
      {state.kind === 'running' && (
        <div className={styles.running}>
          <ProgressIndicator
            className={styles.bar}
            label={said(state.progress) ?? doing}
            percentComplete={share(state.progress)}
          />
          <DefaultButton
            text={state.stopping ? EXCEL_PANE.stopping : EXCEL_PANE.cancel}
            disabled={state.stopping}
            onClick={cancel}
          />
        </div>
      )}
      {state.kind === 'failed' && (
        <PaneFailed error={state.error} kept={kept} onTryAgain={state.tryAgain} />
      )}
      {state.kind === 'cancelled' && <p role="status">{kept ?? EXCEL_PANE.cancelled}</p>}
    </>
  );
}

/** What the work says it does; undefined before it says anything. */
function said(progress: WorkProgress | undefined): string | undefined {
  if (progress === undefined) return undefined;
  switch (progress.kind) {
    case 'reading the site':
      return EXCEL_PANE.progress[progress.kind](progress.records);
    case 'reading the sheet':
      return EXCEL_PANE.progress[progress.kind];
    default:
      return EXCEL_PANE.progress[progress.kind](progress.rows, progress.of);
  }
}

/** The same without what counts up. */
function saidOnce(progress: WorkProgress | undefined, doing: string): string {
  if (progress === undefined) return doing;
  switch (progress.kind) {
    case 'reading the site':
      return EXCEL_PANE.progress[progress.kind](0);
    case 'reading the sheet':
      return EXCEL_PANE.progress[progress.kind];
    default:
      return EXCEL_PANE.progress[progress.kind](0, progress.of);
  }
}

/** From 0 to 1; undefined where it is not known how much there is. */
function share(progress: WorkProgress | undefined): number | undefined {
  return progress !== undefined && 'of' in progress && progress.of > 0
    ? progress.rows / progress.of
    : undefined;
}
