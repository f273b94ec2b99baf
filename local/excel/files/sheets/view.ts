import { columnLetters } from '../../workbook/address';
import { rectOf } from '../../workbook/rect';
import type { Rect, Sheet } from '../../workbook/types';
import { element } from '../xml/element';
import type { XmlNode } from '../xml/readXml';
import { childOf, childrenOf, flagAttribute, numberAttribute, textAttribute } from '../xml/readXml';
import { rangesOf, sqref } from './ranges';

/** Gridlines, frozen panes and what is selected (ECMA-376 part 1, 18.3.1.88 sheetViews). */
export function viewXml(sheet: Sheet, isActive: boolean): string {
  const { rows, columns } = sheet.frozen;
  const pane = paneOf(rows, columns);
  const selection = element('selection', {
    pane,
    activeCell: cellAddress(sheet.selection.top, sheet.selection.left),
    sqref: sqref([sheet.selection])
  });
  const frozen =
    pane === undefined
      ? ''
      : element('pane', {
          xSplit: columns === 0 ? undefined : columns,
          ySplit: rows === 0 ? undefined : rows,
          topLeftCell: cellAddress(rows, columns),
          activePane: pane,
          state: 'frozen'
        });
  const view = element(
    'sheetView',
    {
      showGridLines: sheet.showGridlines ? undefined : false,
      tabSelected: isActive ? true : undefined,
      workbookViewId: 0
    },
    frozen + selection
  );
  return element('sheetViews', {}, view);
}

function paneOf(rows: number, columns: number): string | undefined {
  if (rows > 0) return columns > 0 ? 'bottomRight' : 'bottomLeft';
  return columns > 0 ? 'topRight' : undefined;
}

const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** What a view says of a sheet. */
export type SheetView = Pick<Sheet, 'showGridlines' | 'frozen' | 'selection'>;

export function readView(root: XmlNode): SheetView {
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  const pane = childOf(view, 'pane');
  const isFrozen = textAttribute(pane, 'state')?.startsWith('frozen') ?? false;
  const split = (name: string): number => (isFrozen ? (numberAttribute(pane, name) ?? 0) : 0);
  return {
    showGridlines: flagAttribute(view, 'showGridLines') ?? true,
    frozen: { rows: split('ySplit'), columns: split('xSplit') },
    selection: selectionOf(view)
  };
}

function selectionOf(view: XmlNode | undefined): Rect {
  const selected = childrenOf(view, 'selection').at(-1);
  return rangesOf(textAttribute(selected, 'sqref'))[0] ?? rectOf(0, 0, 1, 1);
}
