import { cellAt, isError, putCell } from './cells';
import { movedFormula } from './formulas/shiftFormulas';
import { overlaps } from './rect';
import { invalidOperation } from './refusal';
import type { Cell, CellValue, Note, Rect, Sheet, SortField, WorkbookModel } from './types';
import { tell } from './watch';
import { checkUnlocked } from './writing';

const rank = (value: CellValue): number => {
  if (value === undefined) return 4;
  if (isError(value)) return 3;
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
};

const letters = new Intl.Collator('en-GB', { sensitivity: 'accent', numeric: false });

/** Excel's order: numbers, text, FALSE, TRUE, errors; empty cells last whichever way. */
function compareValues(one: CellValue, other: CellValue, ascending: boolean): number {
  const [first, second] = [rank(one), rank(other)];
  if (first === 4 || second === 4) return first - second;
  const way = ascending ? 1 : -1;
  if (first !== second) return (first - second) * way;
  if (typeof one === 'string' && typeof other === 'string')
    return letters.compare(one, other) * way;
  return (Number(one) - Number(other)) * way || 0;
}

/** Sorts the rows of a range (no heading among them). Hidden rows stay where they are. */
export function sortRange(
  model: WorkbookModel,
  sheet: Sheet,
  range: Rect,
  fields: readonly SortField[]
): void {
  if (sheet.merged.some((rect) => overlaps(rect, range))) {
    throw invalidOperation('To do this, all the merged cells need to be the same size.');
  }
  checkUnlocked(sheet, range);
  const rows: number[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const setting = sheet.rowSettings[row];
    if (setting?.hidden !== true && setting?.filtered !== true) rows.push(row);
  }
  const sorted = rows
    .map((row) => ({ row, cells: rowCells(sheet, row, range) }))
    .sort((one, other) => {
      for (const { key, ascending } of fields) {
        const order = compareValues(one.cells[key]?.value, other.cells[key]?.value, ascending);
        if (order !== 0) return order;
      }
      return one.row - other.row;
    });
  const newRow = new Map<number, number>();
  sorted.forEach(({ row, cells }, place) => {
    const target = rows[place];
    if (target === undefined) return;
    newRow.set(row, target);
    cells.forEach((cell, column) =>
      putCell(sheet, target, range.left + column, carried(cell, target - row))
    );
  });
  sheet.notes = sheet.notes.map((note): Note => {
    const within = note.column >= range.left && note.column <= range.right;
    const row = within ? newRow.get(note.row) : undefined;
    return row === undefined ? note : { ...note, row };
  });
  tell(model, { kind: 'cells', sheetId: sheet.id, range, type: 'RangeEdited' });
  tell(model, { kind: 'sorted', sheetId: sheet.id, range });
}

const carried = (cell: Cell | undefined, rows: number): Cell | undefined =>
  cell?.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, rows, 0) };

function rowCells(sheet: Sheet, row: number, range: Rect): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    cells.push(cellAt(sheet, row, column));
  }
  return cells;
}
