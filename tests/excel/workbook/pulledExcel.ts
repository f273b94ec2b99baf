import type { SheetFields } from '../../../src/domain/sheet/sheetColumn';
import { openExcel } from './excelInNode';
import type { ExcelInNode } from './excelInNode';
import { personAt } from './person';
import type { PersonAtSheet } from './person';
import { pull, THREE } from './pulled';

/** Excel with a pull on the sheet Open, and the person at it. */
export interface PulledExcel extends ExcelInNode {
  readonly person: PersonAtSheet;
}

export async function pulledExcel(rows: readonly SheetFields[] = THREE): Promise<PulledExcel> {
  const excel = openExcel();
  await excel.workbook.write(pull(rows));
  return { ...excel, person: personAt(excel) };
}
