import * as React from 'react';
import { REGISTER } from '../../../../components/loc/register';
import { StatusCounts } from '../../../../components/status/StatusCounts';
import { countStatusLines } from '../../../../domain/register/counts';
import type { RegisterEntry } from '../../../../domain/register/entry';
import styles from './StatusSummary.module.scss';

export interface StatusSummaryProps {
  /** The entries that search and filters leave. */
  readonly entries: readonly RegisterEntry[];
}

/**
 * How many of the recommendations shown stand at each status, and how many lines a paper's table
 * would have: two units, so each is named (`screens.md`, "Units").
 */
export function StatusSummary({ entries }: StatusSummaryProps): React.ReactElement {
  const { total, changed } = React.useMemo(() => countStatusLines(entries), [entries]);
  return (
    <p className={styles.summary}>
      <StatusCounts entries={entries} />
      <span>{REGISTER.statusLines(total, changed)}</span>
    </p>
  );
}
