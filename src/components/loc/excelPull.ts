import { plural } from '../../domain/words/plural';

/** What is said where a person chooses what to pull into a sheet. */
export const EXCEL_PULL = {
  title: 'Pull',
  reading: 'Reading what there is to choose from',
  which: 'Which recommendations',
  scope: {
    mine: 'Mine',
    open: 'Everything open',
    report: 'A report',
    directorate: 'A directorate',
    view: 'A view of the register'
  },
  withCount: (name: string, count: number) => `${name} (${count.toLocaleString('en-GB')})`,
  report: 'Report',
  directorate: 'Directorate',
  view: 'View',
  byLink: 'By its link',
  link: 'Link of the view',
  linkHint: 'In the register choose Copy link, then paste it here.',
  linkName: 'View of the register',
  choose: 'Choose…',

  what: 'Rows of the table',
  kind: {
    recommendations: 'Recommendations and AFIs',
    parts: 'Their sub-actions',
    tasks: 'Their tasks',
    updates: 'Their updates (read-only)'
  },
  columns: 'Columns',
  columnsShown: (shown: number, of: number) => `${shown} of ${of}`,
  usual: 'The usual columns',
  alwaysThere: (heading: string) => `${heading} (always there)`,

  pull: 'Pull',
  back: 'Back to the tables',
  missing: {
    report: 'Choose a report.',
    directorate: 'Choose a directorate.',
    view: 'Choose a view, or paste its link.',
    link: 'This is no link of the register.'
  },
  nothingMine: 'Nothing is allocated to you today, so the table would be empty.',
  nothing: {
    mine: 'Nothing is allocated to you today, so no sheet was made. Choose Everything open, a report or a directorate.',
    recommendations:
      'There are no recommendations here today, so no sheet was made. Choose other recommendations, such as Everything open.',
    parts:
      'None of these recommendations has sub-actions, so no sheet was made. Choose other recommendations, or other rows.',
    tasks:
      'None of these recommendations has tasks, so no sheet was made. Choose other recommendations, or other rows.',
    updates:
      'None of these recommendations has updates yet, so no sheet was made. Choose other recommendations, or other rows.'
  },
  readOnly:
    'You may read the recommendations of this site and not change them: every column will look read-only.',
  done: (rows: number, sheet: string) => `${plural(rows, 'row', 'rows')} pulled to “${sheet}”.`,
  notDone: 'Nothing was pulled.'
} as const;
