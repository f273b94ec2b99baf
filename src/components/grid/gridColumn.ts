/** A column of a grid: its heading and how wide it stands. */
export interface GridColumn<Key extends string> {
  readonly key: Key;
  readonly heading: string;
  /** A CSS grid track: "184px", "minmax(0, 1fr)". */
  readonly track: string;
  readonly sortable: boolean;
  /** Set at the end of the column, as dates at the right edge are. */
  readonly atEnd?: boolean;
}

export type SortDirection = 'ascending' | 'descending';

export interface GridSort<Key extends string> {
  readonly by: Key;
  readonly direction: SortDirection;
}
