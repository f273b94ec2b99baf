import * as React from 'react';
import { STATUS } from '../loc/status';
import styles from './StatusMark.module.scss';

/** The quiet marker of a status that changed since the last issued paper. */
export function ChangedBadge(): React.ReactElement {
  return <span className={styles.changed}>{STATUS.changed}</span>;
}
