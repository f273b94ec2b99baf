import { columnLetters, parseAddress, quotedSheetName } from '../address';
import { isEntireColumn, isEntireRow } from '../rect';
import { isTorn, shiftRect, type Shift } from '../shift';
import type { Rect, Sheet, WorkbookModel } from '../types';
import { withReferences } from './tokens';

/** `$` signs of a reference, kept when it is written anew. */
interface Anchors {
  readonly column1: boolean;
  readonly row1: boolean;
  readonly column2: boolean;
  readonly row2: boolean;
}

function anchorsOf(place: string): Anchors {
  const [first = '', second = first] = place.split(':');
  const row = /\$\d/;
  const column = /^\$[A-Za-z]/;
  return {
    column1: column.test(first),
    row1: row.test(first),
    column2: column.test(second),
    row2: row.test(second)
  };
}

function written(rect: Rect, anchors: Anchors, single: boolean): string {
  const column1 = (anchors.column1 ? '$' : '') + columnLetters(rect.left);
  const column2 = (anchors.column2 ? '$' : '') + columnLetters(rect.right);
  const row1 = (anchors.row1 ? '$' : '') + String(rect.top + 1);
  const row2 = (anchors.row2 ? '$' : '') + String(rect.bottom + 1);
  if (isEntireColumn(rect)) return `${column1}:${column2}`;
  if (isEntireRow(rect)) return `${row1}:${row2}`;
  return single ? column1 + row1 : `${column1}${row1}:${column2}${row2}`;
}

/** One reference, changed; `undefined` from the change means that its cells are gone. */
export function changedReference(
  reference: string,
  change: (rect: Rect, anchors: Anchors) => Rect | undefined
): string {
  const address = parseAddress(reference);
  if (address === undefined) return reference;
  const place = reference.slice(reference.lastIndexOf('!') + 1);
  const anchors = anchorsOf(place);
  const before = address.sheetName === undefined ? '' : `${quotedSheetName(address.sheetName)}!`;
  const rect = change(address.rect, anchors);
  if (rect === undefined) return '#REF!';
  return before + written(rect, anchors, !place.includes(':'));
}

const looksAt = (reference: string, own: string, target: string): boolean => {
  const name = parseAddress(reference)?.sheetName ?? own;
  return name.toLowerCase() === target.toLowerCase();
};

/** Every formula that looks at the sheet, after cells of it moved. */
export function shiftFormulas(model: WorkbookModel, moved: Sheet, shift: Shift): void {
  const rewrite = (formula: string, own: string): string =>
    withReferences(formula, (reference) =>
      looksAt(reference, own, moved.name)
        ? changedReference(reference, (rect) =>
            isTorn(rect, shift) ? rect : shiftRect(rect, shift)
          )
        : reference
    );
  for (const sheet of model.sheets) {
    if (!sheet.hasFormulas) continue;
    for (const row of sheet.rows) {
      row?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const formula = rewrite(cell.formula, sheet.name);
        if (formula !== cell.formula) row[column] = { ...cell, formula };
      });
    }
  }
  model.names = model.names.map((name) => ({ ...name, formula: rewrite(name.formula, '') }));
}

/** A formula as it is where it was filled or copied to: references without `$` go along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return withReferences(formula, (reference) =>
    changedReference(reference, (rect, anchors) => {
      const whole = { rows: isEntireColumn(rect), columns: isEntireRow(rect) };
      const next = {
        top: rect.top + (anchors.row1 || whole.rows ? 0 : rows),
        bottom: rect.bottom + (anchors.row2 || whole.rows ? 0 : rows),
        left: rect.left + (anchors.column1 || whole.columns ? 0 : columns),
        right: rect.right + (anchors.column2 || whole.columns ? 0 : columns)
      };
      return next.top < 0 || next.left < 0 ? undefined : next;
    })
  );
}
