/** What opening and saving a file says to the person. */
export const fileWords = {
  notAWorkbook: 'This file is not an Excel workbook (.xlsx), so it was not opened.',
  protectedOrOld:
    'This file has a password or is of Excel 97 to 2003, so it was not opened. Save it in Excel as ' +
    'an Excel workbook (.xlsx) without a password and open that.',
  damaged: 'This file is damaged, so it was not opened. Nothing was changed.',
  withoutSheets: 'This workbook has no sheet with cells, so it was not opened.'
} as const;
