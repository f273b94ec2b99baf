/** The workbook of the Excel host. Data in `types`, a function per thing that can be done to it. */
export * from './types';
export { createWorkbookModel, type WorkbookOptions } from './workbook';
export { WorkbookRefusal, type RefusalCode } from './refusal';
export { a1, columnLetters, parseAddress, rectAt } from './address';
export { rectOf } from './rect';
export { cellAt, putCell, usedRange, valueAt } from './cells';
export { shownText, textAt } from './cellText';
export { styleAt, styleOf } from './styles';
export { activeSheet, addSheet, emptySheet, findSheet, sheetOf } from './sheets';
export { bodyOf, findTable } from './tableParts';
export { dayOfSerial, serialOf } from './typed/serial';
export { watch } from './watch';
