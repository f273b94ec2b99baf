import * as React from 'react';
import type { RegisterEntry } from '../../domain/register/entry';
import type { RecordedStatus } from '../../domain/status';
import { countRecommendations, countsInOrder } from '../../domain/register/counts';
import { statusName } from '../../domain/words/statusWord';
import { StatusShape } from './StatusShape';
import styles from './StatusCounts.module.scss';

export interface StatusCountsProps {
  readonly entries: readonly RegisterEntry[];
}

/** How many recommendations stand at each status: a shape and a number, with the word for listeners. */
export function StatusCounts({ entries }: StatusCountsProps): React.ReactElement {
  const counts = React.useMemo(() => countsInOrder(countRecommendations(entries)), [entries]);
  return (
    <span className={styles.counts}>
      {counts.map(({ status, count }) => (
        <span key={status} className={styles.count} title={`${count} ${statusName(status)}`}>
          <StatusShape status={status} size={12} pending={allPending(entries, status)} />
          <span aria-hidden="true">{count}</span>
          <span className={styles.hidden}>{`${count} ${statusName(status)},`}</span>
        </span>
      ))}
    </span>
  );
}

/** Drawn as not verified only where that is true of every one of them. */
function allPending(entries: readonly RegisterEntry[], status: RecordedStatus): boolean {
  return entries.every(({ shown }) => shown.status !== status || shown.pendingReview);
}
