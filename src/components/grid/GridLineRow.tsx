import * as React from 'react';
import type { GridLine } from './gridLine';
import styles from './WindowedGrid.module.scss';

export interface GridLineRowProps<Group, Row> {
  readonly line: GridLine<Group, Row>;
  readonly id: string;
  readonly index: number;
  /** Pixels from the top of the grid's body. */
  readonly top: number;
  /** Pixels; undefined where the content decides. */
  readonly height?: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly tree: boolean;
  readonly className?: string;
  readonly measure?: (node: HTMLDivElement | null) => void;
  readonly renderLine: (line: GridLine<Group, Row>) => React.ReactNode;
}

/** One line of a grid, at its place. Clicks and keys are heard by the grid's body. */
function GridLineRowOf<Group, Row>(props: GridLineRowProps<Group, Row>): React.ReactElement {
  const { line, index, active, selected, tree } = props;
  const isGroup = line.kind === 'group';
  const classes = [styles.line, isGroup ? styles.group : styles.row];
  if (selected) {
    classes.push(styles.selected);
  }
  return (
    <div
      role="row"
      id={props.id}
      ref={props.measure}
      data-index={index}
      data-line={line.key}
      className={classes.join(' ')}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
      tabIndex={active ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={tree ? (isGroup ? 1 : 2) : undefined}
      aria-posinset={tree ? line.place : undefined}
      aria-setsize={tree ? line.of : undefined}
      aria-expanded={isGroup ? line.open : undefined}
      aria-selected={isGroup ? undefined : selected}
    >
      {props.renderLine(line)}
    </div>
  );
}

export const GridLineRow = React.memo(GridLineRowOf) as typeof GridLineRowOf;
