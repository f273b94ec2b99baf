import { WorkbookRefusal } from '../refusal';
import type { CellValue, Sheet, WorkbookModel } from '../types';
import { evaluate, fault, single } from './evaluate';
import { parseFormula } from './parse';

/** Works out every formula anew. A circle of formulas comes to nought, as in Excel. */
export function recalculate(model: WorkbookModel): void {
  if (!model.sheets.some((sheet) => sheet.hasFormulas)) return;
  const done = new Map<Sheet, Map<string, CellValue>>();
  const begun = new Set<string>();

  function valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.rows[row]?.[column];
    if (cell?.formula === undefined) return cell?.value;
    const key = `${row} ${column}`;
    const known = done.get(sheet) ?? new Map<string, CellValue>();
    done.set(sheet, known);
    if (known.has(key)) return known.get(key);
    const circle = `${sheet.id} ${key}`;
    if (begun.has(circle)) return 0;
    begun.add(circle);
    const value = worked(cell.formula, sheet, row, column) ?? 0;
    known.set(key, value);
    return value;
  }

  function worked(formula: string, sheet: Sheet, row: number, column: number): CellValue {
    try {
      return single(evaluate(parseFormula(formula), { model, sheet, row, column, valueAt }));
    } catch (thrown) {
      // A formula of an opened file that this host cannot read keeps what it came to last.
      if (!(thrown instanceof WorkbookRefusal)) throw thrown;
      return sheet.rows[row]?.[column]?.value ?? fault('#NAME?');
    }
  }

  for (const sheet of model.sheets) {
    if (!sheet.hasFormulas) continue;
    sheet.rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const value = valueAt(sheet, row, column);
        if (value !== cell.value) cells[column] = { ...cell, value };
      })
    );
  }
}
