import * as React from 'react';
import styles from './SkeletonRows.module.scss';

export interface SkeletonRowsProps {
  /** The true height of a row, in pixels. */
  readonly rowHeight: number;
  readonly rows?: number;
  /** What is heard in their place. */
  readonly label: string;
}

/** Nothing is drawn for what takes less, in milliseconds: a flicker would be worse than a pause. */
const PAUSE = 200;

/** Rows that stand for those that are being read. They hold their place and do not move. */
export function SkeletonRows(props: SkeletonRowsProps): React.ReactElement {
  const { rowHeight, rows = 8, label } = props;
  const [paused, setPaused] = React.useState(true);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setPaused(false), PAUSE);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className={styles.rows} style={{ minHeight: rows * rowHeight }} aria-busy="true">
      <span role="status" className={styles.heardOnly}>
        {paused ? '' : label}
      </span>
      {!paused &&
        Array.from({ length: rows }, (_row, index) => (
          <div key={index} className={styles.row} style={{ height: rowHeight }}>
            <span className={styles.status} />
            <span className={index % 2 === 0 ? styles.words : styles.fewerWords} />
            <span className={styles.date} />
          </div>
        ))}
    </div>
  );
}
