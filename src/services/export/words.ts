/** The words of an exported workbook. The import finds its way by them, so they are not translated. */
export const SHEETS = {
  about: 'About',
  columns: 'Columns',
  files: 'Files not included'
} as const;

export const PRODUCT = 'Recommendations Tracker';

/** Raised when an older import could not read the workbook. */
export const FORMAT_VERSION = 1;

/** What stands in column A of the sheet About; the value stands in column B. */
export const ABOUT = {
  heading: 'Recommendations Tracker: a whole site',
  product: 'Product',
  format: 'Format',
  schemaVersion: 'Schema version',
  siteAddress: 'Site address',
  siteTitle: 'Site',
  exported: 'Exported (UTC)',
  exportedBy: 'Exported by',
  list: 'List',
  rows: 'Rows',
  notes: [
    'Times are in UTC. Dates are days.',
    'People stand by the name they sign in with.',
    'A text longer than a cell can hold goes on in further columns: Text (2), Text (3).',
    'Not included: the files themselves, earlier versions of rows, and who is in which group.',
    'Row 1 of every list is hidden and holds the names of the columns; the import needs it.'
  ]
} as const;

export const COLUMN_HEADINGS = ['List', 'Column', 'Heading', 'Holds', 'Meaning'] as const;

export const FILE_HEADINGS = ['Library', 'File', 'Bytes', 'Record ID', 'Modified (UTC)'] as const;

/** Columns that every list of SharePoint keeps by itself. */
export const OWN_COLUMNS = {
  Created: { title: 'Created (UTC)', description: 'When the row was made.' },
  Author: { title: 'Created by', description: 'Who made the row.' },
  Modified: { title: 'Modified (UTC)', description: 'When the row was last changed.' },
  Editor: { title: 'Modified by', description: 'Who last changed the row.' }
} as const;

export const FILE_COLUMN = { title: 'File', description: 'Where the file stands on the site.' };

export const linkWords = (title: string): string => `${title}: words shown`;
export const linkWordsMeaning = 'The words that the link shows.';

/** The name and the heading of a column in which a long text goes on: the second is 2. */
export const furtherName = (name: string, part: number): string => `${name}#${part}`;
export const furtherTitle = (title: string, part: number): string => `${title} (${part})`;

/** What an export or import says it is doing. */
export const STEPS = {
  reading: (list: string) => `Reading ${list}`,
  workbook: 'Writing the workbook',
  settingUp: 'Setting the site up',
  comparing: 'Looking at what is on the site',
  people: 'Looking people up',
  adding: (list: string) => `Adding to ${list}`,
  stamping: (list: string) => `Restoring who wrote ${list} and when`,
  choices: 'Offering the words of the settings as choices'
} as const;
