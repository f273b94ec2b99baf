import type { CellStyle, CellValue, Rect, Sheet, Table, WorkbookModel } from '../types';

/** Who sits before the workbook, and on which sheet. */
export interface Desk {
  readonly model: WorkbookModel;
  /** The range of an address on the active sheet, or on the one it names. */
  readonly at: (address: string) => { readonly sheet: Sheet; readonly rect: Rect };
  /** A table by its name. */
  readonly table: (name: string) => { readonly sheet: Sheet; readonly table: Table };
  /** The place of a column by its heading, from 0. */
  readonly place: (table: Table, heading: string) => number;
}

/** A cell copied from another workbook, with its look. */
export interface ForeignCell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly style?: CellStyle;
}

/**
 * What a person does at Excel. Addresses are of the active sheet, or name theirs (`Sheet1!B2`);
 * rows count from 1. What Excel refuses throws a WorkbookRefusal and changes nothing.
 */
export interface Person {
  readonly goTo: (sheet: string) => void;
  readonly select: (address: string) => void;
  readonly type: (address: string, text: string) => void;
  /** The Delete key. */
  readonly clear: (address: string) => void;
  readonly clearFormats: (address: string) => void;
  readonly note: (address: string, text: string, author?: string) => void;
  readonly format: (address: string, style: Partial<CellStyle>) => void;
  readonly pasteText: (address: string, text: string) => void;
  readonly pasteCells: (
    address: string,
    cells: readonly (readonly ForeignCell[])[],
    what?: 'All' | 'Values'
  ) => void;
  readonly copyPaste: (
    from: string,
    to: string,
    what?: 'All' | 'Values' | 'Formulas' | 'Formats'
  ) => void;
  readonly cutPaste: (from: string, to: string) => void;
  readonly fillDown: (address: string) => void;
  readonly dragDown: (from: string, to: string) => void;
  readonly insertRows: (before: number, count?: number) => void;
  readonly deleteRows: (first: number, last?: number) => void;
  readonly moveRows: (first: number, last: number, before: number) => void;
  readonly insertColumns: (before: string, count?: number) => void;
  readonly deleteColumns: (first: string, last?: string) => void;
  readonly hideRows: (first: number, last?: number) => void;
  readonly hideColumns: (first: string, last?: string) => void;
  /** In points. */
  readonly columnWidth: (column: string, width: number) => void;
  /** In points, by hand. */
  readonly rowHeight: (first: number, last: number, height: number) => void;
  readonly merge: (address: string) => void;
  readonly unmerge: (address: string) => void;
  readonly sort: (table: string, heading: string, ascending?: boolean) => void;
  readonly filter: (table: string, heading: string, values: readonly string[]) => void;
  readonly reapplyFilters: (table: string) => void;
  readonly clearFilters: (table: string) => void;
  /** Place from 0 among the table's rows; as many as there are: at the end. */
  readonly insertTableRows: (table: string, place: number, count?: number) => void;
  readonly deleteTableRows: (table: string, place: number, count?: number) => void;
  readonly insertTableColumn: (table: string, beforeHeading: string) => void;
  readonly deleteTableColumn: (table: string, heading: string) => void;
  readonly moveTableColumn: (table: string, heading: string, beforeHeading?: string) => void;
  readonly renameHeading: (table: string, heading: string, name: string) => void;
  readonly convertToRange: (table: string) => void;
  readonly addSheet: (name?: string) => string;
  readonly renameSheet: (sheet: string, name: string) => void;
  /** Answers the copy's name. */
  readonly copySheet: (sheet: string) => string;
  readonly moveSheet: (sheet: string, position: number) => void;
  readonly deleteSheet: (sheet: string) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** Ends the person's watching of the workbook. */
  readonly leave: () => void;
}
