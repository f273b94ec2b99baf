/** What Univer says it did, and what a person therefore did. */
import { LAST_COLUMN, LAST_ROW } from '../../../workbook/rect';
import type { Rect } from '../../../workbook/types';
import type { Hands } from './hands';
import type { UniverApi, UniverCell, UniverCommand, UniverRange } from './univer';

interface Heard {
  readonly selections?: readonly { readonly range: UniverRange }[];
  readonly visible?: boolean;
  /** The command that writes; Univer's formulas, which we have no use for, write without one. */
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, UniverCell | null>> | null>>;
  readonly sourceRange?: UniverRange;
  readonly targetRange?: UniverRange;
  readonly fromRange?: UniverRange;
  readonly toRange?: UniverRange;
  /** Pixels by which a border was dragged, and whose. */
  readonly deltaX?: number;
  readonly anchorCol?: number;
  readonly deltaY?: number;
  readonly anchorRow?: number;
}

export interface Listening {
  /** Whether what Univer does now is the page's own drawing. */
  readonly isDrawing: () => boolean;
  /** Draws cells anew from the model: Univer showed something of its own there. */
  readonly redraw: (range: Rect) => void;
  readonly redrawSheet: () => void;
  readonly selection: () => Rect;
  /** What a range would be as text of the clipboard. */
  readonly textOf: (range: Rect) => string;
}

interface Copied {
  readonly range: Rect;
  readonly wasCut: boolean;
  readonly text: string;
}

function copiedNow(listening: Listening, wasCut: boolean): Copied {
  const range = listening.selection();
  return { range, wasCut, text: listening.textOf(range) };
}

/** RANGE_TYPE of Univer; whole rows and columns end where the grid does, and the sheet goes on. */
const rangeType = { row: 1, column: 2, all: 3 } as const;

function rectOfUniver(range: UniverRange): Rect {
  const { row, column, all } = rangeType;
  const isRows = range.rangeType === row || range.rangeType === all;
  const isColumns = range.rangeType === column || range.rangeType === all;
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: isColumns ? LAST_ROW : range.endRow,
    right: isRows ? LAST_COLUMN : range.endColumn
  };
}

/** Univer ends a paragraph with CR, and the last one too. */
const plain = (text: string): string => text.replace(/\r\n?|\n/g, '\n').replace(/\n$/, '');

function textOf(cell: UniverCell): string {
  if (typeof cell.f === 'string') return cell.f;
  if (cell.v !== null && cell.v !== undefined) return String(cell.v);
  return plain(cell.p?.body?.dataStream?.replace(/\r\n$/, '') ?? '');
}

const isContent = (cell: UniverCell | null): boolean =>
  cell === null || 'v' in cell || 'f' in cell || 'p' in cell;

/** What Univer calls it: the last part of a command's id. */
const nameOf = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** Changes that are drawing only: heights that follow from wrapped text. */
const quiet: readonly string[] = [
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height'
];

/** Hears what Univer does, and tells it as what a person did. */
export function hear(univer: UniverApi, hands: Hands, listening: Listening): void {
  let typed: { readonly row: number; readonly column: number; readonly text: string } | undefined;
  let copied: Copied | undefined;
  let isEditing = false;

  const written = ({ cellValue = {}, trigger }: Heard): void => {
    // What is dragged down is filled by Excel's rules, not by Univer's: the command says from where.
    const isPersons = trigger !== undefined && trigger !== 'sheet.command.auto-fill';
    for (const [rowKey, rowCells] of Object.entries(cellValue)) {
      for (const [columnKey, cell] of Object.entries(rowCells ?? {})) {
        const row = Number(rowKey);
        const column = Number(columnKey);
        const place = { top: row, left: column, bottom: row, right: column };
        listening.redraw(place);
        if (!isPersons || !isContent(cell)) continue;
        const isTyped = typed?.row === row && typed.column === column;
        const text = isTyped ? (typed?.text ?? '') : cell === null ? '' : textOf(cell);
        if (text === '') hands.clear(place);
        else hands.type(row, column, text);
      }
    }
    const cells = Object.values(cellValue).flatMap((row) => Object.values(row ?? {}));
    if (isPersons && !cells.some(isContent)) hands.notHere(nameOf(trigger));
    if (isPersons) typed = undefined;
  };

  univer.addEvent('BeforeSheetEditEnd', ({ row, column, value, isConfirm }) => {
    typed = isConfirm ? { row, column, text: plain(value.toPlainText()) } : undefined;
  });
  univer.addEvent('BeforeCommandExecute', (command) => {
    const { deltaX, anchorCol, deltaY, anchorRow } = (command.params ?? {}) as Heard;
    const isWidth = command.id === 'sheet.command.delta-column-width';
    if (!isWidth && command.id !== 'sheet.command.delta-row-height') return;
    // Univer would go on measuring the rows of a sheet that is painted anew meanwhile.
    command.cancel = true;
    if (isWidth) hands.widen(anchorCol ?? 0, deltaX ?? 0);
    else hands.heighten(anchorRow ?? 0, deltaY ?? 0);
  });
  univer.addEvent('BeforeClipboardPaste', (paste) => {
    if (isEditing) return;
    paste.cancel = true;
    const text = plain(paste.text ?? '');
    // A browser that keeps its clipboard from the page gives no text: then it is what was copied last.
    const isOurs = copied !== undefined && (text === '' || text === copied.text);
    if (copied !== undefined && isOurs) hands.pasteCells(copied.range, copied.wasCut);
    else if (text !== '') hands.pasteText(text);
    if (copied?.wasCut === true) copied = undefined;
  });
  univer.addEvent('CommandExecuted', ({ id, params }: UniverCommand) => {
    if (listening.isDrawing()) return;
    const heard = (params ?? {}) as Heard;
    switch (id) {
      case 'sheet.operation.set-selections': {
        const range = heard.selections?.at(-1)?.range;
        if (range !== undefined) hands.select(rectOfUniver(range));
        return;
      }
      case 'sheet.operation.set-cell-edit-visible':
        isEditing = heard.visible === true;
        hands.editing(isEditing);
        return;
      case 'univer.command.copy':
      case 'univer.command.cut':
        copied = copiedNow(listening, id === 'univer.command.cut');
        return;
      case 'sheet.mutation.set-range-values':
        if (heard.trigger === 'sheet.command.clear-selection-content') {
          hands.clear(listening.selection());
          listening.redraw(listening.selection());
        } else written(heard);
        return;
      case 'sheet.command.auto-fill':
        if (heard.sourceRange !== undefined && heard.targetRange !== undefined) {
          hands.fill(rectOfUniver(heard.sourceRange), rectOfUniver(heard.targetRange));
        }
        return;
      case 'sheet.command.move-range':
        if (heard.fromRange !== undefined && heard.toRange !== undefined) {
          hands.move(rectOfUniver(heard.fromRange), rectOfUniver(heard.toRange));
        }
        return;
      case 'sheet.mutation.move-range':
        listening.redrawSheet();
        return;
    }
    if (!id.startsWith('sheet.mutation.') || quiet.includes(id)) return;
    // The grid shows the model and nothing else: what the model has not is taken back.
    hands.notHere(nameOf(id));
    listening.redrawSheet();
  });
}
