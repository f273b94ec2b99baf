/**
 * A line of a grid: the head of a group, or a row. Groups and rows are laid out in one flat array so
 * that a window over it costs the same whether the grid is grouped or not (`performance.md`, Grid).
 */
export type GridLine<Group, Row> =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: Group;
      readonly open: boolean;
      /** Place among the groups, from 1, and how many groups there are. */
      readonly place: number;
      readonly of: number;
    }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly row: Row;
      /** Index of the group's line; undefined in a flat grid. */
      readonly groupIndex?: number;
      /** Place within its group (or the grid), from 1, and how many rows that has. */
      readonly place: number;
      readonly of: number;
    };

/** A group with its rows, before it is laid out in lines. */
export interface GridGroup<Group, Row> {
  readonly key: string;
  readonly group: Group;
  readonly rows: readonly Row[];
}

/** Group heads and rows in their order; the rows of closed groups are left out. */
export function groupedLines<Group, Row>(
  groups: readonly GridGroup<Group, Row>[],
  keyOf: (row: Row) => string,
  closed: ReadonlySet<string>
): readonly GridLine<Group, Row>[] {
  const lines: GridLine<Group, Row>[] = [];
  groups.forEach(({ key, group, rows }, index) => {
    const open = !closed.has(key);
    const groupIndex = lines.length;
    lines.push({ kind: 'group', key, group, open, place: index + 1, of: groups.length });
    if (open) {
      rows.forEach((row, place) =>
        lines.push({
          kind: 'row',
          key: keyOf(row),
          row,
          groupIndex,
          place: place + 1,
          of: rows.length
        })
      );
    }
  });
  return lines;
}

/** One line for each row. */
export function flatLines<Group, Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string
): readonly GridLine<Group, Row>[] {
  return rows.map((row, place) => ({
    kind: 'row',
    key: keyOf(row),
    row,
    place: place + 1,
    of: rows.length
  }));
}
