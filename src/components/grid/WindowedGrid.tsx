import * as React from 'react';
import type { GridColumn, GridSort } from './gridColumn';
import { GridHeadings } from './GridHeadings';
import type { GridLine } from './gridLine';
import { GridLineRow } from './GridLineRow';
import { assignSlots } from './slots';
import { useActiveLine } from './useActiveLine';
import type { LineHeights } from './useGridWindow';
import { useGridWindow } from './useGridWindow';
import styles from './WindowedGrid.module.scss';

export const HEADING_HEIGHT = 36;

export interface WindowedGridProps<Group, Row, Key extends string> {
  /** The grid's accessible name. */
  readonly label: string;
  readonly idPrefix: string;
  readonly lines: readonly GridLine<Group, Row>[];
  readonly tree: boolean;
  readonly columns: readonly GridColumn<Key>[];
  /** "columns" with headings over them, or each row a small stack, as on a phone. */
  readonly layout: 'columns' | 'stacked';
  readonly heights: LineHeights;
  /** Pixels that the list may take when it scrolls by itself. */
  readonly maxHeight?: number;
  readonly sort?: GridSort<Key>;
  readonly onSort: (by: Key) => void;
  readonly sortNote?: string;
  /** The key of the row that is open. */
  readonly selectedKey?: string;
  readonly busy?: boolean;
  readonly renderLine: (line: GridLine<Group, Row>) => React.ReactNode;
  readonly onOpen: (key: string) => void;
  readonly onToggle: (key: string) => void;
}

export interface WindowedGridHandle {
  /** Scrolls a line into view and gives it the focus; the first line when it is not there any more. */
  readonly focusLine: (key: string) => void;
  readonly showLine: (key: string) => void;
}

/**
 * The product's own grid: a window over a flat array of group heads and rows, in an ARIA grid (a tree
 * grid where grouped) whose rows take the focus. Fluent's DetailsList fails at this (`performance.md`).
 */
function WindowedGridOf<Group, Row, Key extends string>(
  props: WindowedGridProps<Group, Row, Key>,
  ref: React.ForwardedRef<WindowedGridHandle>
): React.ReactElement {
  const { lines, columns, layout, tree, selectedKey } = props;
  const stacked = layout === 'stacked';
  const headingHeight = stacked ? 0 : HEADING_HEIGHT;
  const headingRef = React.useRef<HTMLButtonElement>(null);
  const bodyRef = React.useRef<HTMLDivElement>(null);
  const active = useActiveLine(lines, bodyRef, selectedKey);
  const { virtualizer, items, margin, listRef } = useGridWindow({
    lines,
    heights: props.heights,
    scrolls: stacked ? 'page' : 'list',
    headingHeight,
    activeIndex: active.index,
    bodyRef
  });
  const slots = useSlots(items.map((item) => String(item.key)));

  const goTo = (index: number): void => {
    if (index >= 0 && index < lines.length) {
      virtualizer.scrollToIndex(index, { align: 'auto' });
      active.focus(lines[index].key);
    }
  };
  React.useImperativeHandle(ref, () => ({
    focusLine: (key) => goTo(Math.max(0, active.indexOf(key))),
    showLine: (key) => {
      const index = active.indexOf(key);
      if (index >= 0) {
        virtualizer.scrollToIndex(index, { align: 'auto' });
        active.set(key);
      }
    }
  }));

  const pageLines = Math.max(
    1,
    Math.floor(((virtualizer.scrollRect?.height ?? 0) - headingHeight) / props.heights.row) - 1
  );

  // Rows and headings both are in the list: what happens in a heading is no line's.
  function press(event: React.KeyboardEvent): void {
    const command = lineIndexOf(event.target) < 0 ? undefined : active.command(event, pageLines);
    if (command === undefined) {
      return;
    }
    event.preventDefault();
    if (command.kind === 'go') {
      goTo(command.index);
    } else if (command.kind === 'to headings') {
      headingRef.current?.focus();
    } else if (command.kind === 'toggle') {
      props.onToggle(command.key);
    } else {
      props.onOpen(command.key);
    }
  }
  function click(event: React.MouseEvent): void {
    const line = lines[lineIndexOf(event.target)];
    if (line !== undefined) {
      active.focus(line.key);
      (line.kind === 'group' ? props.onToggle : props.onOpen)(line.key);
    }
  }

  const drawn = items.map((item) => {
    const line = lines[item.index];
    const slot = slots.get(line.key) ?? 0;
    return { item, line, slot, id: `${props.idPrefix}-line-${slot}` };
  });
  return (
    <div
      role={tree ? 'treegrid' : 'grid'}
      aria-label={props.label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      aria-busy={props.busy}
      className={stacked ? styles.stacked : styles.grid}
      style={{ '--columns': columns.map(({ track }) => track).join(' ') } as React.CSSProperties}
    >
      <div
        role="presentation"
        ref={listRef}
        className={styles.list}
        style={stacked ? undefined : { maxHeight: props.maxHeight }}
        onKeyDown={press}
        onClick={click}
        onFocus={(event) => active.set(lines[lineIndexOf(event.target)]?.key)}
      >
        {!stacked && (
          <GridHeadings
            columns={columns}
            sort={props.sort}
            onSort={props.onSort}
            sortNote={props.sortNote}
            onDown={() => goTo(active.index)}
            focusRef={headingRef}
          />
        )}
        {/* The lines stand in the page by slot, so their reading order is told. */}
        <div
          role="rowgroup"
          ref={bodyRef}
          className={styles.body}
          style={{ height: virtualizer.getTotalSize() }}
          aria-owns={drawn.map(({ id }) => id).join(' ')}
        >
          {[...drawn]
            .sort((one, other) => one.slot - other.slot)
            .map(({ item, line, slot, id }) => (
              <GridLineRow
                key={stacked ? line.key : slot}
                id={id}
                line={line}
                index={item.index}
                top={item.start - margin}
                height={stacked ? undefined : item.size}
                active={item.index === active.index}
                selected={line.key === selectedKey}
                tree={tree}
                measure={stacked ? virtualizer.measureElement : undefined}
                renderLine={props.renderLine}
              />
            ))}
        </div>
      </div>
    </div>
  );
}

export const WindowedGrid = React.forwardRef(WindowedGridOf) as <Group, Row, Key extends string>(
  props: WindowedGridProps<Group, Row, Key> & React.RefAttributes<WindowedGridHandle>
) => React.ReactElement;

function useSlots(keys: readonly string[]): ReadonlyMap<string, number> {
  const previous = React.useRef<ReadonlyMap<string, number>>(new Map());
  previous.current = assignSlots(previous.current, keys);
  return previous.current;
}

/** The line in which something happened; -1 for none. */
function lineIndexOf(target: EventTarget): number {
  const row = target instanceof Element ? target.closest('[data-index]') : null;
  return row === null ? -1 : Number(row.getAttribute('data-index'));
}
