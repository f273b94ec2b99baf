import * as React from 'react';
import type { PartialDate } from '../../../domain/dates/partialDate';
import { sameContent } from '../../../domain/merge/mergeFields';

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

/**
 * Dates as rows to type in; an empty row is no date. There is always one row to begin with. Dates that
 * are set from outside, as by a draft, take the place of the rows.
 */
export function useDateRows(
  dates: readonly PartialDate[],
  onChange: (dates: readonly PartialDate[]) => void
): DateRows {
  const nextKey = React.useRef(0);
  const rowsOf = (given: readonly PartialDate[]): readonly DateRow[] =>
    given.length === 0
      ? [{ key: nextKey.current++ }]
      : given.map((date) => ({ key: nextKey.current++, date }));
  const [values, setValues] = React.useState(() => rowsOf(dates));
  if (!sameContent(datesOf(values), dates)) setValues(rowsOf(dates));
  const show = (rows: readonly DateRow[]): void => {
    setValues(rows);
    onChange(datesOf(rows));
  };
  return {
    values,
    add: () => setValues([...values, { key: nextKey.current++, isAdded: true }]),
    change: (key, date) => show(values.map((row) => (row.key === key ? { ...row, date } : row))),
    remove: (key) => show(values.filter((row) => row.key !== key))
  };
}

function datesOf(rows: readonly DateRow[]): readonly PartialDate[] {
  return rows.flatMap(({ date }) => (date === undefined ? [] : [date]));
}
