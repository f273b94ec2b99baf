/** What keeps the work with a sheet from being begun, as sentences for the person. */
export const WORK_SENTENCES = {
  'no such pull': () => 'This workbook no longer holds this table. Pull it again.',
  'other site': (siteUrl: string) =>
    `This table was pulled from another site, ${siteUrl}. Change the site of this workbook to that ` +
    'one, or pull again from this site.',
  'nothing to pull': () => 'There is nothing to pull here at the moment, so no sheet was made.'
} as const;

/** What sheets are called. */
export const PULL_TITLES = {
  recommendations: { mine: 'My recommendations', open: 'Open recommendations' },
  parts: { mine: 'My sub-actions', open: 'Open sub-actions' },
  tasks: { mine: 'My tasks', open: 'Open tasks' },
  updates: { mine: 'My updates', open: 'Open updates' }
} as const;

/** What tables are called that are not of recommendations: "Tasks, Effectiveness 2016". */
export const KIND_WORDS = {
  recommendations: '',
  parts: 'Sub-actions, ',
  tasks: 'Tasks, ',
  updates: 'Updates, '
} as const;

/** The sheet that receipts are written on. */
export const RECEIPT_SHEET = {
  title: 'Receipts',
  headings: ['When', 'Sent by', 'Table', 'Row', 'Record', 'What became of it', 'In full', 'Version']
} as const;

/** Of a new row that could not be told from others when its id was to be written into it. */
export const ROW_CHANGED =
  'This new row was moved or changed just now, so nothing of it was sent. Press Send again.';
