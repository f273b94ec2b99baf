/**
 * The workbook of the Excel host: plain data, changed only by the functions beside it. It knows
 * no page, no Node and no network, so that the browser and the tests hold the same one.
 */

import type { CellStyle } from './looks';
import type { ConditionalFormat, DataValidation } from './rules';

export * from './looks';
export * from './rules';

/** What a formula comes to that has no value. */
export const CELL_ERRORS = [
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#CALC!'
] as const;

/** What a formula, or a cell pasted from one, shows when it cannot be worked out. */
export interface CellError {
  readonly error: (typeof CELL_ERRORS)[number];
}

/** A cell's value. A date is a serial number; `undefined` is an empty cell. */
export type CellValue = string | number | boolean | CellError | undefined;

/** A cell is never changed, only replaced. */
export interface Cell {
  readonly value?: CellValue;
  /** With its leading `=`; the value beside it is what it came to last. */
  readonly formula?: string;
  readonly style?: CellStyle;
}

/** Rows and columns from 0, both ends within. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type SheetRow = (Cell | undefined)[];

export interface ColumnSetting {
  /** In points. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

export interface RowSetting {
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** Hidden by a filter, not by hand. */
  readonly filtered?: boolean;
  readonly style?: CellStyle;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** As Office.js says it: `{ filterOn: 'Values', values: [...] }`, `{ filterOn: 'Custom', ... }`. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly color?: string;
  readonly dynamicCriteria?: string;
}

export interface TableColumn {
  /** Unique within the table and never given again while it lives. */
  readonly id: number;
  readonly name: string;
  readonly filter?: FilterCriteria;
}

export interface SortField {
  /** Place of the column within what is sorted, from 0. */
  readonly key: number;
  readonly ascending: boolean;
}

export interface Table {
  /** `{GUID}`; a renamed table keeps it, a copied one gets its own. */
  readonly id: string;
  name: string;
  /** Heading row, rows and total row. */
  range: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  columns: readonly TableColumn[];
  nextColumnId: number;
  sort: readonly SortField[];
}

export interface SheetProtection {
  readonly protected: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Sheet {
  /** `{GUID}`. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** `#RRGGBB`, or empty. */
  tabColour: string;
  showGridlines: boolean;
  frozen: { readonly rows: number; readonly columns: number };
  /** Sparse: a row that nobody wrote is not there. */
  rows: (SheetRow | undefined)[];
  columnSettings: (ColumnSetting | undefined)[];
  rowSettings: (RowSetting | undefined)[];
  merged: readonly Rect[];
  notes: readonly Note[];
  validations: readonly DataValidation[];
  conditionalFormats: readonly ConditionalFormat[];
  tables: Table[];
  protection: SheetProtection;
  selection: Rect;
  /** False as long as no formula was ever written: then nothing is worked out anew. */
  hasFormulas: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  /** The sheet that it belongs to; `undefined` for the workbook's own. */
  readonly sheetId?: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface CustomXmlPart {
  /** `{GUID}`. */
  readonly id: string;
  /** Of its root element. */
  readonly namespace: string;
  readonly xml: string;
}

/** A range that somebody holds: it moves with what is inserted and deleted. */
export interface TrackedRange {
  readonly sheetId: string;
  /** `undefined` once its cells were deleted. */
  rect: Rect | undefined;
}

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** What happened, told to those who watch (the grid; the client's event handlers). */
export type WorkbookChange =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly range: Rect;
      readonly type: ChangeType;
      /** Only where one cell was edited. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly kind: 'format'; readonly sheetId: string; readonly range: Rect }
  | { readonly kind: 'sorted'; readonly sheetId: string; readonly range: Rect }
  /** Tables, validation, conditional formats, widths, merges, notes, frozen panes of one sheet. */
  | { readonly kind: 'layout'; readonly sheetId: string }
  | { readonly kind: 'sheetAdded'; readonly sheetId: string }
  | { readonly kind: 'sheetDeleted'; readonly sheetId: string }
  | { readonly kind: 'sheetActivated'; readonly sheetId: string }
  | { readonly kind: 'sheetList' }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly range: Rect }
  /** Custom XML, settings, names. */
  | { readonly kind: 'parts' }
  /** Everything may be different: an undo. */
  | { readonly kind: 'restored' };

export interface WorkbookModel {
  name: string;
  sheets: Sheet[];
  activeSheetId: string;
  names: readonly DefinedName[];
  customXmlParts: readonly CustomXmlPart[];
  /** The add-in's document settings: name and value as JSON text, as the file keeps them. */
  settings: Map<string, string>;
  properties: Record<string, unknown>;
  /** A person is typing into a cell: the add-in is told to wait. */
  cellBeingEdited: boolean;
  /** How Excel reads what is typed. */
  locale: string;
  /** Whether a leading apostrophe is text in a text cell (`@`), or its mark as elsewhere. */
  apostropheInTextCells: 'kept' | 'taken';
  readonly tracked: Set<TrackedRange>;
  readonly watchers: Set<(change: WorkbookChange) => void>;
  readonly newId: () => string;
  /** Today for formulas, as a serial number. */
  readonly now: () => number;
}
