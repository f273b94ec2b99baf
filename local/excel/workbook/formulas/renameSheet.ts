import { quotedSheetName } from '../address';
import type { WorkbookModel } from '../types';
import { withReferences } from './tokens';

/** Formulas and names follow a sheet to its new name. */
export function renameSheetInFormulas(model: WorkbookModel, from: string, to: string): void {
  const rename = (formula: string): string =>
    withReferences(formula, (reference) => {
      const mark = reference.lastIndexOf('!');
      if (mark < 0) return reference;
      const name = reference.slice(0, mark).replace(/^'|'$/g, '').replace(/''/g, "'");
      return name.toLowerCase() === from.toLowerCase()
        ? quotedSheetName(to) + reference.slice(mark)
        : reference;
    });
  for (const sheet of model.sheets) {
    if (!sheet.hasFormulas) continue;
    for (const row of sheet.rows) {
      row?.forEach((cell, column) => {
        if (cell?.formula !== undefined) row[column] = { ...cell, formula: rename(cell.formula) };
      });
    }
  }
  model.names = model.names.map((name) => ({ ...name, formula: rename(name.formula) }));
}
