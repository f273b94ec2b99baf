import { valueAt } from './cells';
import { textAt } from './cellText';
import { localeNamed } from './typed/locale';
import { typedDate } from './typed/typedDate';
import { dayOfSerial } from './typed/serial';
import { invalidArgument, WorkbookRefusal } from './refusal';
import { bodyOf } from './tableParts';
import type { FilterCriteria, Sheet, Table, WorkbookModel } from './types';
import { tell } from './watch';

/** Filters a table by one column (its place from 0), or takes that filter off. */
export function filterColumn(
  model: WorkbookModel,
  sheet: Sheet,
  table: Table,
  place: number,
  criteria: FilterCriteria | undefined
): void {
  const column = table.columns[place];
  if (column === undefined) throw invalidArgument();
  const { id, name } = column;
  const next = criteria === undefined ? { id, name } : { id, name, filter: criteria };
  table.columns = table.columns.map((one, index) => (index === place ? next : one));
  reapplyFilters(model, sheet, table);
}

export function clearFilters(model: WorkbookModel, sheet: Sheet, table: Table): void {
  table.columns = table.columns.map(({ id, name }) => ({ id, name }));
  reapplyFilters(model, sheet, table);
}

/** Hides the rows that the filters leave out. Rows typed later stay in sight until it is done again. */
export function reapplyFilters(model: WorkbookModel, sheet: Sheet, table: Table): void {
  const body = bodyOf(table);
  const active = table.columns.flatMap((column, place) =>
    column.filter ? [{ column: body.left + place, matches: matcher(model, column.filter) }] : []
  );
  for (let row = body.top; row <= body.bottom; row += 1) {
    const shown = active.every(({ column, matches }) => matches(sheet, row, column));
    const setting = sheet.rowSettings[row];
    if (!shown || setting?.filtered) sheet.rowSettings[row] = { ...setting, filtered: !shown };
  }
  tell(model, { kind: 'layout', sheetId: sheet.id });
}

type Matches = (sheet: Sheet, row: number, column: number) => boolean;

function matcher(model: WorkbookModel, criteria: FilterCriteria): Matches {
  switch (criteria.filterOn) {
    case 'Values': {
      const texts = new Set((criteria.values ?? []).map((value) => String(value).toLowerCase()));
      return (sheet, row, column) => texts.has(textAt(sheet, row, column).toLowerCase());
    }
    case 'Custom': {
      const first = custom(model, criteria.criterion1 ?? '');
      const second = criteria.criterion2 ? custom(model, criteria.criterion2) : undefined;
      if (second === undefined) return first;
      return criteria.operator === 'Or'
        ? (...where) => first(...where) || second(...where)
        : (...where) => first(...where) && second(...where);
    }
    default:
      throw new WorkbookRefusal(
        'ApiNotFound',
        `ApiNotFound: filters on ${criteria.filterOn} are not part of this Excel host.`
      );
  }
}

/** `=Red`, `<>`, `>=43000`, `=*text*`. */
function custom(model: WorkbookModel, criterion: string): Matches {
  const [, sign = '=', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const date = typedDate(operand, localeNamed(model.locale), () => dayOfSerial(model.now()).year);
  const number = operand.trim() === '' ? undefined : (date?.value ?? Number(operand));
  if (sign === '=' || sign === '<>') {
    const pattern = wildcard(operand);
    return (sheet, row, column) => {
      const value = valueAt(sheet, row, column);
      const same =
        typeof value === 'number' && number !== undefined && !Number.isNaN(number)
          ? value === number
          : pattern.test(textAt(sheet, row, column));
      return same === (sign === '=');
    };
  }
  return (sheet, row, column) => {
    const value = valueAt(sheet, row, column);
    if (typeof value !== 'number' || number === undefined) return false;
    if (sign === '<') return value < number;
    if (sign === '<=') return value <= number;
    return sign === '>' ? value > number : value >= number;
  };
}

const wildcard = (text: string): RegExp =>
  new RegExp(
    `^${text
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'is'
  );
