import * as React from 'react';
import type { PartialDate } from '../../../domain/dates/partialDate';

interface DateRow {
  readonly key: number;
  /** Undefined while nothing is typed in the row. */
  readonly date?: PartialDate;
  /** Added by the person just now. */
  readonly isAdded?: boolean;
}

export interface DateRows {
  readonly values: readonly DateRow[];
  readonly add: () => void;
  readonly change: (key: number, date: PartialDate | undefined) => void;
  readonly remove: (key: number) => void;
}

/** Dates as rows to type in; an empty row is no date. There is always one row to begin with. */
export function useDateRows(
  dates: readonly PartialDate[],
  onChange: (dates: readonly PartialDate[]) => void
): DateRows {
  const [values, setValues] = React.useState<readonly DateRow[]>(() =>
    dates.length === 0 ? [{ key: 0 }] : dates.map((date, key) => ({ key, date }))
  );
  const nextKey = React.useRef(Math.max(1, dates.length));
  const show = (rows: readonly DateRow[]): void => {
    setValues(rows);
    onChange(rows.flatMap(({ date }) => (date === undefined ? [] : [date])));
  };
  return {
    values,
    add: () => setValues([...values, { key: nextKey.current++, isAdded: true }]),
    change: (key, date) => show(values.map((row) => (row.key === key ? { ...row, date } : row))),
    remove: (key) => show(values.filter((row) => row.key !== key))
  };
}
