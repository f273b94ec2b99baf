import * as React from 'react';
import { SortDownIcon, SortUpIcon } from '@fluentui/react-icons-mdl2';
import type { GridColumn, GridSort } from './gridColumn';
import styles from './WindowedGrid.module.scss';

export interface GridHeadingsProps<Key extends string> {
  readonly columns: readonly GridColumn<Key>[];
  readonly sort?: GridSort<Key>;
  readonly onSort: (by: Key) => void;
  /** Said of the sorted column: "sorted within each report". */
  readonly sortNote?: string;
  readonly onDown: () => void;
  readonly focusRef: React.RefObject<HTMLButtonElement>;
}

/** The headings of a grid. They are one stop of the Tab key; left and right move between them. */
export function GridHeadings<Key extends string>(
  props: GridHeadingsProps<Key>
): React.ReactElement {
  const { columns, sort, onSort, sortNote, onDown, focusRef } = props;
  const [stop, setStop] = React.useState(0);
  const current = Math.min(stop, columns.length - 1);
  const rowRef = React.useRef<HTMLDivElement>(null);

  function press(event: React.KeyboardEvent): void {
    const to = headingAfter(event.key, current, columns.length);
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    } else if (to !== undefined) {
      event.preventDefault();
      setStop(to);
      rowRef.current?.querySelectorAll('button')[to]?.focus();
    }
  }

  return (
    <div role="rowgroup" className={styles.headings}>
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus -- its headings take the focus */}
      <div
        role="row"
        aria-rowindex={1}
        className={styles.headingRow}
        ref={rowRef}
        onKeyDown={press}
      >
        {columns.map((column, index) => {
          const sorted = sort?.by === column.key ? sort.direction : undefined;
          return (
            <div
              key={column.key}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={column.sortable ? (sorted ?? 'none') : undefined}
              className={column.atEnd ? `${styles.heading} ${styles.atEnd}` : styles.heading}
            >
              <button
                type="button"
                className={styles.headingButton}
                tabIndex={index === current ? 0 : -1}
                ref={index === current ? focusRef : undefined}
                onFocus={() => setStop(index)}
                onClick={() => onSort(column.key)}
                title={sorted && sortNote}
              >
                {column.heading}
                {sorted === 'ascending' && <SortUpIcon className={styles.sortIcon} />}
                {sorted === 'descending' && <SortDownIcon className={styles.sortIcon} />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function headingAfter(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(count - 1, current + 1);
    case 'ArrowLeft':
      return Math.max(0, current - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
