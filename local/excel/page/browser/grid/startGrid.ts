/** The grid: paints the workbook's active sheet, and tells what a person does in it. */
import { bounding } from '../../../workbook/rect';
import { activeSheet } from '../../../workbook/sheets';
import type { WorkbookModel } from '../../../workbook/types';
import { watch } from '../../../workbook/watch';
import { clipboardText } from './clipboardText';
import { dirtyBy, type Dirty } from './dirty';
import type { Hands } from './hands';
import { hear } from './heard';
import { ownFocus } from './ownFocus';
import { ownUndo } from './ownUndo';
import { sheetPainter, type SheetPainter } from './sheetPainter';
import { turns } from './turns';
import { startUniver } from './univer';

export interface Grid {
  /** Shows another workbook from now on. */
  readonly show: (model: WorkbookModel) => void;
  /** Resolves when everything that changed so far is drawn, and the grid can hear keys. */
  readonly drawn: () => Promise<void>;
  /** Takes what is typed just now, where a cell is open, as Enter does. */
  readonly finishEditing: () => void;
  /** Gives it the keyboard. */
  readonly focus: () => void;
  /** The cells that are in sight of the person. */
  readonly inSight: SheetPainter['inSight'];
  /** What the grid shows in a cell, as text. */
  readonly shownAt: (row: number, column: number) => string;
}

export function startGrid(container: HTMLElement, model: WorkbookModel, hands: Hands): Grid {
  let current = model;
  ownUndo(container, () => current, hands);
  const focus = ownFocus(container);
  const univer = startUniver(container);
  const painter = sheetPainter(univer);
  let endWatching: () => void = () => undefined;
  let isDrawing = false;
  let dirty: Dirty | undefined;
  let isSelectionDue = false;

  const endEditing = async (isKept: boolean): Promise<void> => {
    await univer.getActiveWorkbook()?.endEditingAsync(isKept);
    hands.editing(false);
  };
  const draw = async (): Promise<void> => {
    // What is typed has no place any more where its sheet is replaced under it.
    const isLost = current.cellBeingEdited && painter.isWhole(activeSheet(current), dirty);
    if (isLost) await endEditing(false);
    const sheet = activeSheet(current);
    isDrawing = true;
    try {
      painter.paint(sheet, dirty);
      if (isSelectionDue) {
        painter.select(sheet);
        painter.showSelected(sheet);
      }
    } finally {
      dirty = undefined;
      isSelectionDue = false;
      isDrawing = false;
    }
  };
  const drawing = turns(draw);
  const mark = (what: Dirty): void => {
    if (dirty?.kind !== 'sheet') {
      dirty =
        what.kind === 'cells' && dirty?.kind === 'cells'
          ? { kind: 'cells', range: bounding(dirty.range, what.range) }
          : what;
    }
    drawing.request();
  };

  const show = (shown: WorkbookModel): void => {
    endWatching();
    current = shown;
    endWatching = watch(shown, (change) => {
      const what = dirtyBy(change, activeSheet(shown));
      if (what !== undefined) mark(what);
      if (change.kind === 'selection' && change.sheetId === shown.activeSheetId && !isHearing) {
        isSelectionDue = true;
        drawing.request();
      }
    });
    mark({ kind: 'sheet' });
  };

  /** While a person selects in the grid, the grid knows. */
  let isHearing = false;
  const heardHands: Hands = {
    ...hands,
    select: (range) => {
      isHearing = true;
      try {
        hands.select(range);
      } finally {
        isHearing = false;
      }
    }
  };
  hear(univer, heardHands, {
    isDrawing: () => isDrawing,
    redraw: (range) => mark({ kind: 'cells', range }),
    redrawSheet: () => mark({ kind: 'sheet' }),
    selection: () => activeSheet(current).selection,
    textOf: (range) => clipboardText(activeSheet(current), range)
  });
  show(model);
  return {
    show,
    drawn: () => focus.hears.then(drawing.done),
    finishEditing: () => {
      if (current.cellBeingEdited) void endEditing(true);
    },
    focus: focus.give,
    inSight: painter.inSight,
    shownAt: (row, column) =>
      univer.getActiveWorkbook()?.getActiveSheet().getRange(row, column).getDisplayValue() ?? ''
  };
}
