/** What a person does in the grid, done to the workbook. */
import { a1, activeSheet, columnLetters, type Rect } from '../../workbook';
import { holdsCell, isEntireColumn } from '../../workbook/rect';
import { strings } from '../strings';
import { doing } from './doing';
import { heightOf, ROW_HEIGHT } from './grid/drawnSheet';
import type { Hands } from './grid/hands';
import { say } from './pageElements';
import type { WorkbookInHand } from './workbookInHand';

/** Of Excel, in points. */
const COLUMN_WIDTH = 48;

const points = (pixels: number): number => (pixels * 72) / 96;

const cell = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export function gridHands({ model, person }: WorkbookInHand): Hands {
  const selected = (): Rect => activeSheet(model()).selection;
  /** The first cell of what is selected: where something is pasted. */
  const here = (): string => cell(selected().top, selected().left);
  return {
    type: (row, column, text) => doing(() => person().type(cell(row, column), text)),
    clear: (range) => doing(() => person().clear(a1(range))),
    pasteText: (text) => doing(() => person().pasteText(here(), text)),
    pasteCells: (from, wasCut) =>
      doing(() => (wasCut ? person().cutPaste : person().copyPaste)(a1(from), here())),
    fill: (from, over) => {
      const isDown = over.left === from.left && over.right === from.right && over.top === from.top;
      if (isDown) doing(() => person().dragDown(a1(from), a1(over)));
      else say(strings.notHere(strings.fillSideways));
    },
    move: (from, to) => doing(() => person().cutPaste(a1(from), a1(to))),
    undo: () => doing(() => void person().undo()),
    redo: () => doing(() => void person().redo()),
    select: (range) => person().select(a1(range)),
    editing: (isOpen) => {
      model().cellBeingEdited = isOpen;
    },
    widen: (column, by) => {
      const { columnSettings, selection } = activeSheet(model());
      const width = Math.max(0, (columnSettings[column]?.width ?? COLUMN_WIDTH) + points(by));
      // Of several whole columns that are selected, the border of one is that of all.
      const isWhole = isEntireColumn(selection) && holdsCell(selection, 0, column);
      const { left, right } = isWhole ? selection : { left: column, right: column };
      doing(() => {
        for (let each = left; each <= right; each += 1) {
          person().columnWidth(columnLetters(each), width);
        }
      });
    },
    heighten: (row, by) => {
      const height = heightOf(activeSheet(model()), row) ?? ROW_HEIGHT;
      doing(() => person().rowHeight(row + 1, row + 1, Math.max(0, points(height + by))));
    },
    notHere: (what) => say(strings.notHere(what))
  };
}
