import * as React from 'react';
import type { RecordedStatus } from '../../domain/status';
import styles from './StatusShape.module.scss';

export interface StatusShapeProps {
  readonly status: RecordedStatus;
  /** Proposed and not verified by a review: drawn dashed. */
  readonly pending?: boolean;
  /** Pixels; 14 beside a word, 12 in legends and counts. */
  readonly size?: number;
}

const TICK = 'M3.9 7.2l2.2 2.2 4-4.4';

const COLOURS: Readonly<Record<RecordedStatus, string>> = {
  RED: styles.red,
  AMBER: styles.amber,
  WHITE: styles.white,
  GREEN: styles.green,
  CLOSED: styles.closed
};

/** The small shape of a status, in its colour. Decoration: a word or a hidden text stands beside it. */
export function StatusShape({ status, pending, size = 14 }: StatusShapeProps): React.ReactElement {
  return (
    <svg
      className={`${styles.shape} ${COLOURS[status]}`}
      viewBox="0 0 14 14"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {pending ? <PendingShape /> : SHAPES[status]}
    </svg>
  );
}

/** The class that gives text the colour of a status. */
export function statusColourClass(status: RecordedStatus): string {
  return COLOURS[status];
}

function PendingShape(): React.ReactElement {
  return (
    <>
      <circle className={styles.line} cx="7" cy="7" r="6.2" strokeDasharray="2.6 1.3" />
      <path className={styles.line} d={TICK} />
    </>
  );
}

const SHAPES: Readonly<Record<RecordedStatus, React.ReactElement>> = {
  RED: <path className={styles.fill} d="M7 .2L13.8 7 7 13.8.2 7z" />,
  AMBER: (
    <>
      <circle className={styles.line} cx="7" cy="7" r="6.1" />
      <path className={styles.fill} d="M7 .9a6.1 6.1 0 0 0 0 12.2z" />
    </>
  ),
  WHITE: <circle className={styles.line} cx="7" cy="7" r="6.1" />,
  GREEN: (
    <>
      <circle className={styles.fill} cx="7" cy="7" r="6.8" />
      <path className={styles.tick} d={TICK} />
    </>
  ),
  CLOSED: (
    <>
      <rect className={styles.line} x="1" y="1" width="12" height="12" />
      <path className={styles.line} d="M4 7h6" />
    </>
  )
};
