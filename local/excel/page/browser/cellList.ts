/** The list from which a cell may be filled: its data validation's drop-down. */
import { parseAddress } from '../../workbook/address';
import { textAt } from '../../workbook/cellText';
import { holdsCell } from '../../workbook/rect';
import { activeSheet, findSheet } from '../../workbook/sheets';
import type { WorkbookModel } from '../../workbook/types';
import { strings } from '../strings';
import { doing } from './doing';
import { part } from './pageElements';

function fromRange(model: WorkbookModel, source: string): readonly string[] {
  const address = parseAddress(source.slice(1));
  const sheet = findSheet(model, address?.sheetName ?? activeSheet(model).name);
  if (address === undefined || sheet === undefined) return [];
  const { top, bottom, left } = address.rect;
  const texts: string[] = [];
  for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row += 1) {
    texts.push(textAt(sheet, row, left));
  }
  return texts.filter((text) => text !== '');
}

/** What the selected cell may be filled with; undefined where it has no drop-down. */
export function listOfCell(model: WorkbookModel): readonly string[] | undefined {
  const sheet = activeSheet(model);
  const { top, left } = sheet.selection;
  const rule = sheet.validations.find(
    ({ type, ranges, inCellDropDown }) =>
      type === 'List' &&
      inCellDropDown !== false &&
      ranges.some((range) => holdsCell(range, top, left))
  );
  if (rule?.formula1 === undefined) return undefined;
  const source = String(rule.formula1);
  return source.startsWith('=')
    ? fromRange(model, source)
    : source.split(',').map((text) => text.trim());
}

/** The choice beside the formula bar, shown where the selected cell has a list. */
export function startCellList(
  model: () => WorkbookModel,
  type: (row: number, column: number, text: string) => void
): { readonly draw: () => void } {
  const select = part('cell-list', HTMLSelectElement);
  select.addEventListener('change', () => {
    const { top, left } = activeSheet(model()).selection;
    const { value } = select;
    if (value !== '') doing(() => type(top, left, value));
  });
  return {
    draw: () => {
      const list = listOfCell(model());
      select.hidden = list === undefined;
      const { top, left } = activeSheet(model()).selection;
      const text = textAt(activeSheet(model()), top, left);
      const first = new Option(strings.chooseFromList, '');
      select.replaceChildren(first, ...(list ?? []).map((each) => new Option(each, each)));
      select.value = list?.includes(text) === true ? text : '';
    }
  };
}
