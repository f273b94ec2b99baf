import { bodyOf, columnOf, findTable, headerOf, tableAt } from '../tableParts';
import type { CellError, Rect, Sheet, Table } from '../types';
import { fault, type FormulaPlace } from './evaluate';

interface Found {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

const unescaped = (name: string): string => name.replace(/'([[\]#'@])/g, '$1');

/** The parts within the brackets: `#This Row`, `Status`. */
function partsOf(inside: string): readonly string[] {
  const nested = [...inside.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map((found) => found[1] ?? '');
  return nested.length > 0 ? nested : [inside];
}

function tableOf(name: string, place: FormulaPlace): { sheet: Sheet; table: Table } | undefined {
  if (name !== '') return findTable(place.model, name);
  const table = tableAt(place.sheet, place.row, place.column);
  return table && { sheet: place.sheet, table };
}

/** Where a reference such as `Table1[Status]` or `[@Status]` looks. */
export function structuredPlace(text: string, place: FormulaPlace): Found | CellError {
  const open = text.indexOf('[');
  const found = tableOf(text.slice(0, open), place);
  if (found === undefined) return fault('#REF!');
  const { sheet, table } = found;
  const inside = text.slice(open + 1, -1).trim();
  const atRow = inside.startsWith('@');
  const parts = partsOf(atRow ? inside.slice(1) : inside).filter((part) => part !== '');
  const thisRow = atRow || parts.includes('#This Row');
  const names = parts.filter((part) => !part.startsWith('#')).map(unescaped);
  let rect = parts.includes('#All')
    ? table.range
    : parts.includes('#Headers')
      ? headerOf(table)
      : bodyOf(table);
  if (thisRow) {
    const body = bodyOf(table);
    if (place.row < body.top || place.row > body.bottom) return fault('#VALUE!');
    rect = { ...body, top: place.row, bottom: place.row };
  }
  const [first, last = first] = names;
  if (first === undefined || last === undefined) return { sheet, rect };
  const at = (name: string): number =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  if (at(first) < 0 || at(last) < 0) return fault('#REF!');
  return { sheet, rect: { ...columnOf(rect, at(first)), right: rect.left + at(last) } };
}
