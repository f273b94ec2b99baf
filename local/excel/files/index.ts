/** Saves the Excel host's workbook as .xlsx and opens such files. The README says what is kept. */
export { readXlsx } from './readXlsx';
export { writeXlsx } from './writeXlsx';
export { WorkbookFileError, type WorkbookFileProblem } from './workbookFileError';
