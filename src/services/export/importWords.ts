import type { ColumnKind } from './sheetColumn';

/** What cells of each kind hold, in a sentence. */
const NEEDED: Readonly<Record<ColumnKind, string>> = {
  text: 'text',
  longText: 'text',
  choice: 'text',
  person: 'the name a person signs in with',
  url: 'an address as text',
  linkWords: 'text',
  recordId: 'a record ID as text',
  number: 'a number',
  yesNo: 'TRUE or FALSE',
  date: 'a date',
  dateTime: 'a date with a time'
};

/** What is said of a file that is to be imported, and of the site that is to take it. */
export const importWords = {
  more: (count: number) => `And ${count} more of the kind.`,
  notExcel: (file: string) => `${file} is not an Excel workbook (.xlsx).`,
  protectedFile: (file: string) =>
    `${file} is protected by a password or in an old format: save it as an ordinary .xlsx file.`,
  damaged: (file: string) => `${file} is damaged or was cut short, so it cannot be imported.`,
  notExport: (file: string) =>
    `${file} is an Excel workbook, but not the export of a site: its sheet About does not say so.`,
  newerFormat: (file: string) =>
    `${file} was written by a newer Tracker than this one: import it with the newer one.`,
  newerSchema: (file: string, schema: number, own: number) =>
    `${file} comes from a site with schema ${schema}, and this Tracker knows ${own}: import it with a newer one.`,
  aboutLacks: (label: string) => `Sheet About: nothing stands beside “${label}”.`,
  aboutCount: (row: number, list: string) =>
    `Sheet About, row ${row}: the number of rows of ${list} is no whole number.`,
  unknownList: (row: number, list: string) =>
    `Sheet About, row ${row}: the Tracker has no list called “${list}”.`,
  listTwice: (row: number, list: string) => `Sheet About, row ${row}: ${list} is named twice.`,
  listNotNamed: (list: string) => `Sheet About does not name the list ${list}.`,
  sheetMissing: (sheet: string) => `The sheet ${sheet} is missing.`,
  rowCount: (sheet: string, stated: number, found: number) =>
    `Sheet ${sheet}: ${found} rows stand there, and the sheet About says ${stated}.`,
  namesMissing: (sheet: string) =>
    `Sheet ${sheet}, row 1: the hidden row with the names of the columns is not there.`,
  nameMissing: (sheet: string, column: string) =>
    `Sheet ${sheet}, row 1, column ${column}: no name says what the column holds.`,
  nameUnknown: (sheet: string, column: string, name: string) =>
    `Sheet ${sheet}, row 1, column ${column}: “${name}” is no column of this list.`,
  nameTwice: (sheet: string, column: string, name: string) =>
    `Sheet ${sheet}, row 1, column ${column}: “${name}” stands there for the second time.`,
  headingChanged: (sheet: string, column: string, found: string, wanted: string) =>
    `Sheet ${sheet}, row 2, column ${column}: the heading is “${found}” and was “${wanted}”.`,
  columnMissing: (sheet: string, title: string) =>
    `Sheet ${sheet}: the column “${title}” is missing.`,
  columnGone: (sheet: string, title: string) =>
    `Sheet ${sheet}: the Tracker has no column “${title}” any more.`,
  columnNotNamed: (sheet: string, title: string) =>
    `Sheet Columns does not name the column “${title}” of ${sheet}.`,
  wrongKind: (place: string, kind: ColumnKind, found: string) =>
    `${place}: ${NEEDED[kind]} is needed, and ${found} stands there.`,
  tooLong: (place: string, length: number) =>
    `${place}: ${length} characters stand there, and SharePoint takes 255.`,
  notFirstPart: (place: string) => `${place}: the text goes on here and does not begin before.`,
  duplicate: (place: string, value: string, firstRow: number) =>
    `${place}: “${value}” stands in row ${firstRow} already.`,
  place: (sheet: string, row: number, column: string, title: string) =>
    `Sheet ${sheet}, row ${row}, column ${column} (${title})`,
  found: {
    text: (text: string) => `the text “${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`,
    number: (value: number) => `the number ${value}`,
    yesNo: (value: boolean) => String(value).toUpperCase(),
    date: 'a date',
    formula: 'a formula',
    merged: 'a cell that was merged with another',
    error: 'an error value'
  },
  notEmpty: (list: string, rows: number) =>
    `The list ${list} holds ${rows === 1 ? 'a row that is' : `${rows} rows that are`} not in the file: only an empty site can be restored to.`,
  differs: (list: string, key: string, columns: string) =>
    `The list ${list} holds ${key} with another ${columns} than the file: only an empty site can be restored to.`,
  notArrived: (list: string, rows: number) =>
    `${rows} rows of ${list} did not arrive: run the import again, and it goes on from there.`,
  noAccess: 'You are in none of this site’s groups: only an owner of the site can import.',
  mayNotSetUp:
    'This site is not set up for the Tracker, and only an owner of the site can do that.',
  newerSite: (schema: number) =>
    `This site was set up by a newer Tracker (schema ${schema}): import with the newer one.`,
  mayNotWrite: (list: string) =>
    `You may not write the list ${list}: only an owner of the site can import.`
} as const;
