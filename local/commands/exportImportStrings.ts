import type { ImportReport } from '../../src/services/export/importSite';

const rowsInWords = (rows: number): string => `${rows} ${rows === 1 ? 'row' : 'rows'}`;
const filesInWords = (files: number): string => `${files} ${files === 1 ? 'file' : 'files'}`;

/** What the export and the import command say. */
export const strings = {
  exportUsage:
    'Usage: npm run export -- --out FILE.xlsx [--site URL] [--as PERSON] [--data FOLDER] [--force]',
  importUsage: 'Usage: npm run import -- FILE.xlsx [--site URL] [--as PERSON] [--data FOLDER]',
  noOut: 'No file was named to write to.',
  noFile: 'No file was named.',
  extraWord: (word: string): string => `"${word}" is one word too many.`,
  noSuchSite: (site: string): string => `There is no SharePoint site at ${site}.`,
  notXlsx: (file: string): string => `"${file}" has to end in .xlsx.`,
  folderMissing: (folder: string): string => `There is no folder "${folder}".`,
  outIsFolder: (file: string): string => `"${file}" is a folder; name a file in it.`,
  exists: (file: string): string => `"${file}" is there already; add --force to write over it.`,
  mayNotBeWritten: (file: string): string => `"${file}" may not be written.`,
  diskFull: (file: string): string => `There is no room left to write "${file}".`,
  step: (done: number, total: number, what: string): string => `[${done}/${total}] ${what}`,
  listed: (list: string, rows: number): string => `  ${list}: ${rowsInWords(rows)}`,
  exported: (site: string, file: string, rows: number): string =>
    `Exported ${site} to ${file}: ${rowsInWords(rows)}.`,
  filesListed: (files: number): string =>
    files === 0
      ? 'Files of evidence and papers are not included; the site has none.'
      : `${filesInWords(files)} of evidence and papers listed, not included.`,
  reading: (file: string): string => `Checking ${file}`,
  nothingWritten: 'No record was written.',
  imported: (file: string, site: string): string => `Imported ${file} to ${site}.`,
  nothingToDo: (file: string, site: string): string =>
    `Everything in ${file} is on ${site} already, so nothing was written.`,
  added: (list: string, added: number, already: number): string =>
    `  ${list}: ${rowsInWords(added)} added${already === 0 ? '' : `, ${already} there already`}`,
  settingsChanged: (names: readonly string[]): string =>
    `Settings that now say what the file says: ${names.join(', ')}.`,
  unknownPerson: ({ login, cells }: ImportReport['unknownPeople'][number]): string =>
    `  ${login} is not in the directory: left empty in ${cells} ${cells === 1 ? 'cell' : 'cells'}`,
  unknownPeople: 'People whom this site does not know:',
  keptOtherwise: ({ list, record, columns }: ImportReport['keptOtherwise'][number]): string =>
    `  ${list} ${record}: the site keeps another ${columns.join(', ')} than the file says`,
  unstamped: (rows: number, because: string | undefined): string =>
    `Who wrote ${rowsInWords(rows)} and when could not be restored${because === undefined || because === '' ? '' : ` (${because})`}.`,
  notRestored:
    'Not restored, because no export holds it: pages, earlier versions of rows, and who is in which group.',
  filesNotIncluded: (files: number): string =>
    `${filesInWords(files)} of evidence and papers: listed in the sheet "Files not included", not restored.`,
  failed: (cause: string): string => `This could not be done: ${cause}`
} as const;
