import { columnLetters } from '../address';
import { clearRange } from '../clearing';
import { copyRange } from '../copying';
import { copySheet } from '../copySheet';
import { clearFilters, filterColumn, reapplyFilters } from '../filtering';
import { recalculate } from '../formulas/recalculate';
import { setHidden } from '../hiding';
import { deleteCells, insertCells } from '../insertDelete';
import { mergeCells, unmergeCells } from '../merging';
import { columnsOf, LAST_COLUMN, LAST_ROW, rectOf } from '../rect';
import { invalidArgument } from '../refusal';
import { selectRange } from '../selecting';
import {
  activateSheet,
  activeSheet,
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  sheetOf
} from '../sheets';
import { setRowHeight, setWidth } from '../sizes';
import { changeStyle } from '../styles';
import { insertTableColumn } from '../tableColumns';
import { addTableRows, deleteTableRow } from '../tableRows';
import { bodyOf, columnOf, headerOf } from '../tableParts';
import { sortTable } from '../tableSorting';
import { convertToRange } from '../tables';
import { tell } from '../watch';
import type { Rect, Sheet, WorkbookModel } from '../types';
import { deskAt } from './desk';
import { dragDown, fillDown } from './filling';
import { cutPaste, moveRows, moveTableColumn } from './moving';
import { clear, note, pasteCells, pasteText, type } from './typing';
import type { Desk, Person } from './types';
import { undoList, type UndoOptions } from './undo';

const wholeRows = (first: number, last: number): Rect => ({
  top: first - 1,
  bottom: last - 1,
  left: 0,
  right: LAST_COLUMN
});

const wholeColumns = (desk: Desk, first: string, last: string): { sheet: Sheet; rect: Rect } => {
  const { sheet, rect } = desk.at(`${first}:${last}`);
  return { sheet, rect: { ...rect, top: 0, bottom: LAST_ROW } };
};

export function createPerson(model: WorkbookModel, options: UndoOptions = {}): Person {
  const desk = deskAt(model);
  const list = undoList(model, options);
  const active = (): Sheet => activeSheet(model);

  /** A thing that can be undone. */
  const undoable =
    <A extends readonly unknown[], R>(work: (...args: A) => R) =>
    (...args: A): R =>
      list.doing(() => {
        const result = work(...args);
        recalculate(model);
        return result;
      });
  const onDesk = <A extends readonly unknown[]>(
    work: (desk: Desk, ...args: A) => void
  ): ((...args: A) => void) => undoable((...args: A) => work(desk, ...args));

  return {
    goTo: (sheet) => activateSheet(model, sheetOf(model, sheet)),
    select: (address) => {
      const { sheet, rect } = desk.at(address);
      selectRange(model, sheet, rect);
    },
    type: onDesk(type),
    clear: onDesk(clear),
    clearFormats: undoable((address) => {
      const { sheet, rect } = desk.at(address);
      clearRange(model, sheet, rect, 'Formats');
    }),
    note: onDesk(note),
    format: undoable((address, style) => {
      const { sheet, rect } = desk.at(address);
      changeStyle(sheet, rect, (before) => ({ ...before, ...style }));
      tell(model, { kind: 'format', sheetId: sheet.id, range: rect });
    }),
    pasteText: onDesk(pasteText),
    pasteCells: onDesk(pasteCells),
    copyPaste: undoable((from, to, what = 'All') => {
      copyRange(model, desk.at(from), desk.at(to), what);
    }),
    cutPaste: onDesk(cutPaste),
    fillDown: onDesk(fillDown),
    dragDown: onDesk(dragDown),
    insertRows: undoable((before, count = 1) => {
      insertCells(model, active(), wholeRows(before, before + count - 1), 'Down');
    }),
    deleteRows: undoable((first, last = first) =>
      deleteCells(model, active(), wholeRows(first, last), 'Up')
    ),
    moveRows: onDesk(moveRows),
    insertColumns: undoable((before, count = 1) => {
      const { sheet, rect } = wholeColumns(desk, before, before);
      insertCells(model, sheet, { ...rect, right: rect.left + count - 1 }, 'Right');
    }),
    deleteColumns: undoable((first, last = first) => {
      const { sheet, rect } = wholeColumns(desk, first, last);
      deleteCells(model, sheet, rect, 'Left');
    }),
    hideRows: undoable((first, last = first) =>
      setHidden(model, active(), wholeRows(first, last), 'rows', true)
    ),
    hideColumns: undoable((first, last = first) => {
      const { sheet, rect } = wholeColumns(desk, first, last);
      setHidden(model, sheet, rect, 'columns', true);
    }),
    columnWidth: undoable((column, width) => {
      const { sheet, rect } = wholeColumns(desk, column, column);
      setWidth(model, sheet, rect, width);
    }),
    rowHeight: undoable((first, last, height) =>
      setRowHeight(model, active(), wholeRows(first, last), height)
    ),
    merge: undoable((address) => {
      const { sheet, rect } = desk.at(address);
      mergeCells(model, sheet, rect, false);
    }),
    unmerge: undoable((address) => {
      const { sheet, rect } = desk.at(address);
      unmergeCells(model, sheet, rect);
    }),
    sort: undoable((name, heading, ascending = true) => {
      const { sheet, table } = desk.table(name);
      sortTable(model, sheet, table, [{ key: desk.place(table, heading), ascending }]);
    }),
    filter: undoable((name, heading, values) => {
      const { sheet, table } = desk.table(name);
      filterColumn(model, sheet, table, desk.place(table, heading), { filterOn: 'Values', values });
    }),
    reapplyFilters: undoable((name) => {
      const { sheet, table } = desk.table(name);
      reapplyFilters(model, sheet, table);
    }),
    clearFilters: undoable((name) => {
      const { sheet, table } = desk.table(name);
      clearFilters(model, sheet, table);
    }),
    insertTableRows: undoable((name, place, count = 1) => {
      const { sheet, table } = desk.table(name);
      addTableRows(model, sheet, table, place, count);
    }),
    deleteTableRows: undoable((name, place, count = 1) => {
      const { sheet, table } = desk.table(name);
      const body = bodyOf(table);
      const rect = rectOf(body.top + place, body.left, count, columnsOf(body));
      if (place < 0 || rect.bottom > body.bottom) throw invalidArgument();
      deleteTableRow(model, sheet, table, rect);
    }),
    insertTableColumn: undoable((name, beforeHeading) => {
      const { sheet, table } = desk.table(name);
      insertTableColumn(model, sheet, table, desk.place(table, beforeHeading));
    }),
    deleteTableColumn: undoable((name, heading) => {
      const { sheet, table } = desk.table(name);
      deleteCells(model, sheet, columnOf(table.range, desk.place(table, heading)), 'Left');
    }),
    moveTableColumn: onDesk(moveTableColumn),
    renameHeading: undoable((name, heading, next) => {
      const { sheet, table } = desk.table(name);
      const { top, left } = columnOf(headerOf(table), desk.place(table, heading));
      type(desk, `'${sheet.name.replace(/'/g, "''")}'!${columnLetters(left)}${top + 1}`, next);
    }),
    convertToRange: undoable((name) => {
      const { sheet, table } = desk.table(name);
      convertToRange(model, sheet, table);
    }),
    addSheet: undoable((name) => {
      const sheet = addSheet(model, name);
      activateSheet(model, sheet);
      return sheet.name;
    }),
    renameSheet: undoable((sheet, name) => renameSheet(model, sheetOf(model, sheet), name)),
    copySheet: undoable((name) => {
      const sheet = sheetOf(model, name);
      const copy = copySheet(model, sheet, model.sheets.indexOf(sheet));
      activateSheet(model, copy);
      return copy.name;
    }),
    moveSheet: undoable((sheet, position) => moveSheet(model, sheetOf(model, sheet), position)),
    deleteSheet: undoable((sheet) => deleteSheet(model, sheetOf(model, sheet))),
    undo: list.undo,
    redo: list.redo,
    leave: list.close
  };
}
