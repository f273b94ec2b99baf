import type * as ExcelJs from 'exceljs';

/** The library that reads and writes Excel files; loaded when it is needed, because it is large. */
export async function loadExcelJs(): Promise<typeof ExcelJs> {
  const loaded: unknown = await import(/* webpackChunkName: 'read-excel' */ 'exceljs');
  return (loaded as { default?: typeof ExcelJs }).default ?? (loaded as typeof ExcelJs);
}
