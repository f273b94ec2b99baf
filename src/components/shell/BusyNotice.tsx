import * as React from 'react';
import { Layer } from '@fluentui/react/lib/Layer';
import type { SiteQueue } from '../../services/sync/siteQueue';
import { SHELL } from '../loc/shell';
import { Themed } from '../theme/Themed';
import styles from './BusyNotice.module.scss';
import { useWaiting } from './useWaiting';

export interface BusyNoticeProps {
  /** Of the connection: `connectToSite(url, { queue })`. */
  readonly queue: SiteQueue;
}

/** Above what else lies over the page: panels and dialogs are where people wait for a save. */
const ABOVE_ALL = { root: { zIndex: 1_000_001, pointerEvents: 'none' as const } };

/** Says that SharePoint is busy and for how long it is waited, and goes away by itself. */
export function BusyNotice({ queue }: BusyNoticeProps): React.ReactElement {
  const waiting = useWaiting(queue);
  return (
    <Layer styles={ABOVE_ALL}>
      <Themed className={styles.place}>
        <span role="status" className={styles.heardOnly}>
          {waiting === undefined ? '' : SHELL.busy(waiting.said)}
        </span>
        {waiting !== undefined && (
          <span aria-hidden className={styles.notice}>
            {SHELL.busy(waiting.left)}
          </span>
        )}
      </Themed>
    </Layer>
  );
}
