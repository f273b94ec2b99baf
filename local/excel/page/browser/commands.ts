/** What the buttons of the ribbon do to the workbook, at what is selected. */
import {
  a1,
  activeSheet,
  columnLetters,
  textAt,
  type Rect,
  type Sheet,
  type Table
} from '../../workbook';
import { holdsCell } from '../../workbook/rect';
import { WorkbookRefusal } from '../../workbook/refusal';
import { strings } from '../strings';
import { doing } from './doing';
import type { WorkbookInHand } from './workbookInHand';

interface Place {
  readonly sheet: Sheet;
  readonly selection: Rect;
}

/** The table in which the selection begins, and the heading of its column. */
function tableAt({ sheet, selection }: Place): { readonly table: Table; readonly heading: string } {
  const { top, left } = selection;
  const table = sheet.tables.find(({ range }) => holdsCell(range, top, left));
  const heading = table?.columns[left - table.range.left]?.name;
  if (table === undefined || heading === undefined) {
    throw new WorkbookRefusal('InvalidSelection', strings.selectInTable);
  }
  return { table, heading };
}

/** The commands of the tab Home, by the names in `ribbonHtml.ts`. */
export function homeCommands({
  model,
  person
}: WorkbookInHand): Readonly<Record<string, () => void>> {
  const place = (): Place => {
    const sheet = activeSheet(model());
    return { sheet, selection: sheet.selection };
  };
  const sort = (ascending: boolean): void => {
    const { table, heading } = tableAt(place());
    person().sort(table.name, heading, ascending);
  };
  const works: Readonly<Record<string, () => void>> = {
    undo: () => void person().undo(),
    redo: () => void person().redo(),
    sortUp: () => sort(true),
    sortDown: () => sort(false),
    filterByCell: () => {
      const { sheet, selection } = place();
      const { table, heading } = tableAt({ sheet, selection });
      person().filter(table.name, heading, [textAt(sheet, selection.top, selection.left)]);
    },
    clearFilters: () => person().clearFilters(tableAt(place()).table.name),
    insertRow: () => {
      const { top, bottom } = place().selection;
      person().insertRows(top + 1, bottom - top + 1);
    },
    deleteRow: () => {
      const { top, bottom } = place().selection;
      person().deleteRows(top + 1, bottom + 1);
    },
    insertColumn: () => {
      const { left, right } = place().selection;
      person().insertColumns(columnLetters(left), right - left + 1);
    },
    deleteColumn: () => {
      const { left, right } = place().selection;
      person().deleteColumns(columnLetters(left), columnLetters(right));
    },
    merge: () => person().merge(a1(place().selection)),
    copySheet: () => void person().copySheet(place().sheet.name),
    deleteSheet: () => person().deleteSheet(place().sheet.name)
  };
  return Object.fromEntries(Object.entries(works).map(([name, work]) => [name, () => doing(work)]));
}
