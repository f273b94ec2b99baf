import { columnLetters } from '../../../../local/excel/workbook/address';
import type { Person } from '../../../../local/excel/workbook/person';
import { sheetHeading } from '../../../../src/domain/words/sheetHeadings';
import type { SeenTable } from '../../scenarios/seenWorkbook';
import type { Deed } from '../model/commands';

const heading = (key: Parameters<typeof sheetHeading>[1]): string =>
  sheetHeading('recommendations', key);

/** What a person does at the grid; Excel throws where it refuses. */
export function doDeed(
  person: Person,
  { name, sheet, top, left, headings, rows }: SeenTable,
  deed: Deed,
  place: number
): void {
  const first = top + 2;
  const last = top + 1 + rows.length;
  const row = first + (place % Math.max(1, rows.length));
  const end = columnLetters(left + headings.length - 1);
  const start = columnLetters(left);
  const letters = (key: Parameters<typeof sheetHeading>[1]): string =>
    columnLetters(left + headings.indexOf(heading(key)));
  person.goTo(sheet);
  switch (deed) {
    case 'sort':
      return person.sort(name, heading(place === 0 ? 'position' : 'ref'), place !== 2);
    case 'filter':
      return person.filter(name, heading('status'), ['Amber', 'Red']);
    case 'clear filters':
      return person.clearFilters(name);
    case 'insert row':
      return person.insertRows(row);
    case 'move row':
      return person.moveRows(row, row, first);
    case 'delete row':
      return person.deleteRows(row);
    case 'copy row':
      return person.copyPaste(`${start}${row}:${end}${row}`, `${start}${last + 1}`);
    case 'insert column':
      return person.insertTableColumn(name, heading('waitingFor'));
    case 'move column':
      return person.moveTableColumn(name, heading('position'), heading('status'));
    case 'delete column':
      return person.deleteTableColumn(name, heading('reason'));
    case 'fill down':
      return person.fillDown(`${letters('position')}${row}:${letters('position')}${last}`);
    case 'undo':
      return void person.undo();
    case 'rename sheet':
      return person.renameSheet(sheet, `${sheet.slice(0, 20)} ${place}x`);
    case 'copy sheet': {
      person.copySheet(sheet);
      return person.goTo(sheet);
    }
    case 'note beside':
      return person.type(`${columnLetters(left + headings.length + 1)}${row}`, `Note ${place}`);
  }
}
