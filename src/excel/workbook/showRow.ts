import type { TablePlace } from './table/tablePlace';

/** Shows a table's sheet, taken out of hiding where it was hidden; and selects a row of it. */
export async function showRow(
  context: Excel.RequestContext,
  { sheet, left, width }: TablePlace,
  rowNumber?: number
): Promise<void> {
  sheet.visibility = 'Visible';
  sheet.activate();
  if (rowNumber !== undefined) sheet.getRangeByIndexes(rowNumber - 1, left, 1, width).select();
  await context.sync();
}
