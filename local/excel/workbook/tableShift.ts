import { contains, LAST_COLUMN, overlaps } from './rect';
import { WorkbookRefusal } from './refusal';
import { bandOf, isTorn, shiftRect, shiftStretch, type Shift } from './shift';
import { freeColumnName } from './tableParts';
import { cellAt, putCell } from './cells';
import type { Sheet, Table, TableColumn } from './types';

const conflict = (): WorkbookRefusal =>
  new WorkbookRefusal(
    'InsertDeleteConflict',
    'This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.'
  );

/** Excel does not tear a table, nor take its heading row away from its rows. */
export function checkTablesBear(sheet: Sheet, shift: Shift): void {
  for (const table of sheet.tables) {
    if (isTorn(table.range, shift)) throw conflict();
    const within = contains(bandOf(shift), table.range);
    const after = shiftRect(table.range, shift);
    if (!within || after === undefined || shift.axis !== 'rows' || shift.count >= 0) continue;
    const gone = { ...table.range, top: shift.at, bottom: shift.at - shift.count - 1 };
    const header = { ...table.range, bottom: table.range.top };
    if (table.showHeaders && overlaps(gone, header)) throw conflict();
  }
}

/** Tables grow, shrink and move with what is put in and taken out. Call after cells moved. */
export function shiftTables(sheet: Sheet, shift: Shift): void {
  const left: Table[] = [];
  for (const table of sheet.tables) {
    const before = table.range;
    const after = shiftRect(before, shift);
    if (after === undefined) continue;
    left.push(table);
    if (!contains(bandOf(shift), before)) continue;
    table.range = after;
    if (shift.axis === 'columns') shiftTableColumns(sheet, table, before.left, shift);
  }
  sheet.tables = left;
}

function shiftTableColumns(sheet: Sheet, table: Table, left: number, shift: Shift): void {
  if (shift.count < 0) {
    table.columns = table.columns.filter(
      (_column, place) => shiftStretch(left + place, left + place, shift, LAST_COLUMN) !== undefined
    );
    return;
  }
  const place = shift.at - left;
  if (place <= 0 || place >= table.columns.length) return;
  const fresh: TableColumn[] = [];
  for (let number = 0; number < shift.count; number += 1) {
    const name = freeColumnName([...table.columns, ...fresh], 'Column1');
    fresh.push({ id: table.nextColumnId, name });
    table.nextColumnId += 1;
    if (!table.showHeaders) continue;
    const column = shift.at + number;
    const style = cellAt(sheet, table.range.top, shift.at - 1)?.style;
    putCell(sheet, table.range.top, column, { value: name, ...(style ? { style } : {}) });
  }
  table.columns = [...table.columns.slice(0, place), ...fresh, ...table.columns.slice(place)];
}
