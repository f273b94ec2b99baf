import { plural } from '../../domain/words/plural';

/** What is said of bringing a pulled table up to date. */
export const EXCEL_REFRESH = {
  what: 'Brings in what others changed since. What you typed and did not send stays, and so do your sorting, filters, columns and notes.',
  button: 'Refresh the sheet',
  upToDate: 'The sheet is up to date.',
  changed: (rows: number) => `${plural(rows, 'row was', 'rows were')} brought up to date.`,
  added: (rows: number) => `${plural(rows, 'row was', 'rows were')} added at the end.`,
  kept: (cells: number) =>
    cells === 1
      ? 'One cell that you had changed was changed by others too. Yours was kept; Send asks which is right.'
      : `${cells} cells that you had changed were changed by others too. Yours were kept; Send asks which are right.`,
  left: (rows: number) =>
    rows === 1
      ? 'One row does not belong to this pull any more and was left in the sheet:'
      : `${rows} rows do not belong to this pull any more and were left in the sheet:`,
  at: (time: string) => `Refreshed at ${time}`
} as const;
