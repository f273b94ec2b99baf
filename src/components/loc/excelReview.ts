import { plural } from '../../domain/words/plural';

/** What is said of the changes in a sheet before they are sent. */
export const EXCEL_REVIEW = {
  none: 'You changed nothing since the pull.',
  changed: (rows: number) => `You changed ${plural(rows, 'row', 'rows')}`,
  wrong: (rows: number) =>
    rows === 1
      ? 'One row has something to put right first.'
      : `${rows} rows have something to put right first.`,
  allRight: 'Everything can be sent.',
  again: 'Check again',
  checkedAt: (at: string) => `Checked at ${at}.`,
  changedSince: 'The sheet has changed since. Check again.',
  warned: (rows: number) =>
    rows === 1
      ? 'One row has something to look at; it is sent as it is.'
      : `${rows} rows have something to look at; they are sent as they are.`,
  newRow: 'new row',
  cleared: 'cleared',
  formula: 'A formula stands in this cell; its value is sent.',
  missing: (headings: readonly string[]) =>
    headings.length === 1
      ? `The column “${headings[0]}” is not in the table any more, so nothing of it is sent. If you changed its heading, undo that.`
      : `The columns ${headings.map((each) => `“${each}”`).join(', ')} are not in the table any more, so nothing of them is sent. If you changed their headings, undo that.`,
  removed: (rows: number) =>
    rows === 1
      ? 'One row was taken out of the table. Its record stays on the site as it is.'
      : `${rows} rows were taken out of the table. Their records stay on the site as they are.`,
  showAll: 'Show all',
  showLess: 'Show less',
  ofField: (words: string, heading: string) => `${words}, ${heading}`,
  blocksRow: 'This row is not sent until it is put right.',
  blocksCell: 'The rest of the row is sent without it.',
  blocksNothing: 'The row is sent all the same.'
} as const;
