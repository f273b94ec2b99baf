/** The address of what is selected, and the contents of its first cell. */
import { a1, parseAddress } from '../../workbook/address';
import { cellAt } from '../../workbook/cells';
import { textAt } from '../../workbook/cellText';
import { activeSheet, activateSheet, findSheet } from '../../workbook/sheets';
import type { Rect, WorkbookModel } from '../../workbook/types';
import { doing } from './doing';
import { part } from './pageElements';

/** What stands in a cell as one would type it: its formula, or its text. */
function contents(model: WorkbookModel): string {
  const sheet = activeSheet(model);
  const { top, left } = sheet.selection;
  const cell = cellAt(sheet, top, left);
  if (cell?.formula !== undefined) return cell.formula;
  return typeof cell?.value === 'string' ? cell.value : textAt(sheet, top, left);
}

export interface FormulaBarHands {
  readonly type: (row: number, column: number, text: string) => void;
  readonly select: (range: Rect) => void;
  readonly backToGrid: () => void;
}

export function startFormulaBar(
  model: () => WorkbookModel,
  hands: FormulaBarHands
): { readonly draw: () => void } {
  const nameBox = part('name-box', HTMLInputElement);
  const formula = part('formula', HTMLTextAreaElement);

  const draw = (): void => {
    if (document.activeElement !== nameBox) nameBox.value = a1(activeSheet(model()).selection);
    if (document.activeElement !== formula) formula.value = contents(model());
  };
  const leave = (field: HTMLElement): void => {
    field.blur();
    draw();
    hands.backToGrid();
  };
  nameBox.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave(nameBox);
    if (key !== 'Enter') return;
    const address = parseAddress(nameBox.value);
    const sheet = findSheet(model(), address?.sheetName ?? activeSheet(model()).name);
    if (address !== undefined && sheet !== undefined) {
      doing(() => {
        if (sheet.id !== model().activeSheetId) activateSheet(model(), sheet);
        hands.select(address.rect);
      });
    }
    leave(nameBox);
  });
  nameBox.addEventListener('blur', draw);
  formula.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave(formula);
    if (event.key !== 'Enter' || event.altKey) return;
    event.preventDefault();
    const { top, left } = activeSheet(model()).selection;
    const { value } = formula;
    // Its blur draws what stands in the cell, so what was typed is taken first.
    doing(() => hands.type(top, left, value));
    leave(formula);
  });
  formula.addEventListener('blur', draw);
  return { draw };
}
