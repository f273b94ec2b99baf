/** What a person does in the grid, as the page hears of it; the model is changed behind this. */
import type { Rect } from '../../../workbook/types';

export interface Hands {
  /** Typed into a cell, or written over it some other way; empty text clears it. */
  readonly type: (row: number, column: number, text: string) => void;
  readonly clear: (range: Rect) => void;
  /** Text of the clipboard, into the sheet at what is selected. */
  readonly pasteText: (text: string) => void;
  /** What was copied or cut on this sheet before. */
  readonly pasteCells: (from: Rect, wasCut: boolean) => void;
  /** Dragged by the handle of the selection, from a range over a larger one. */
  readonly fill: (from: Rect, over: Rect) => void;
  /** Dragged by the border of the selection. */
  readonly move: (from: Rect, to: Rect) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly select: (range: Rect) => void;
  /** Whether a cell is open for typing. */
  readonly editing: (isOpen: boolean) => void;
  /** The border of a column was dragged so many pixels to the right, or to the left. */
  readonly widen: (column: number, pixels: number) => void;
  /** The border of a row was dragged so many pixels down, or up. */
  readonly heighten: (row: number, pixels: number) => void;
  /** Something else was tried, which this host has not: said in Univer's name for it. */
  readonly notHere: (what: string) => void;
}
