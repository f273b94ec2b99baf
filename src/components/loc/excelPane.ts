import { plural } from '../../domain/words/plural';

const number = (count: number): string => count.toLocaleString('en-GB');

/** What the frame of Excel's task pane says, and what it says while something takes long. */
export const EXCEL_PANE = {
  title: 'Recommendations Tracker',
  notInExcel: {
    title: 'This page belongs into Excel',
    ask: 'Open a workbook in Excel, then choose Tracker, Task pane.'
  },
  noLibrary: {
    title: 'Excel could not be reached from here',
    ask: 'The script by which add-ins speak to Excel did not load. Look at your connection, then close the task pane and open it again.'
  },
  tooOld: {
    title: 'This Excel is too old for the Tracker',
    ask: 'Excel 2021, Microsoft 365 or Excel on the web is needed.'
  },
  readingWorkbook: 'Looking for tables in this workbook',

  table: 'Table',
  pulled: (at: string) => `pulled ${at}`,
  refreshed: (at: string) => `refreshed ${at}`,
  pullMore: 'Pull a table',
  tabs: 'What to do with the table',
  refresh: 'Refresh',
  check: 'Check changes',
  send: 'Send',

  signedInAs: (name: string) => `Signed in as ${name}`,
  site: (address: string) => `Site: ${address}`,
  otherSite: 'Use another site',
  otherSiteAfterSending: 'Another site can be chosen once the rows are sent.',

  copies: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `“${sheets[0]}” holds a copy of this table. Nothing is sent from a copy, and none is refreshed.`
      : `${sheets.map((each) => `“${each}”`).join(', ')} hold copies of this table. Nothing is sent from a copy, and none is refreshed.`,
  fromOtherSite: (address: string) =>
    `This table was pulled from ${address}. Use that site to refresh or send it.`,
  gone: 'This table is not in the workbook any more. What was typed there and not sent is not on the site.',
  forget: 'Take it off the list',
  showRow: (row: string) => `Show row ${row}`,
  row: (row: number) => `row ${row}`,

  cancel: 'Cancel',
  stopping: 'Stopping…',
  cancelled: 'Stopped. Nothing more was done.',
  progress: {
    'reading the site': (records: number) =>
      records === 0
        ? 'Reading the site'
        : `Reading the site: ${number(records)} ${records === 1 ? 'record' : 'records'}`,
    'reading the sheet': 'Reading the sheet',
    'writing the sheet': (rows: number, of: number) =>
      `Writing the sheet: ${number(rows)} of ${plural(of, 'row', 'rows')}`,
    sending: (rows: number, of: number) =>
      `Sending: ${number(rows)} of ${plural(of, 'row', 'rows')}`
  },
  empty: 'empty'
} as const;
