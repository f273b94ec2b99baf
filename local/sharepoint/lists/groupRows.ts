import type { Aggregation, Grouping } from '../caml/viewQuery';
import type { Row, RowValue } from './rowValues';

/**
 * Rows with the marks of their groups, as recorded from SharePoint Online: "Status.groupindex",
 * "Status.COUNT.group", "Status.newgroup" on the first row of each; of the second column with a 2.
 * Collapsed groups are one row each, of the grouped columns alone.
 * @param rows in the order of the groups
 */
export function groupRows(
  rows: readonly Row[],
  { columns }: Pick<Grouping, 'columns'>,
  collapse: boolean
): readonly Row[] {
  const [outer, inner] = columns.map(({ name }) => name);
  if (outer === undefined) return rows;
  const groups = inParts(rows, outer);
  return groups.flatMap((group, index) => {
    const within = inner === undefined ? [group] : inParts(group, inner);
    let isFirst = true;
    return within.flatMap((part, position) =>
      (collapse ? part.slice(0, 1) : part).map((row, place) => {
        const marks = {
          ...marksOf(row, [outer], group.length, isFirst, index + 1, ''),
          ...(inner !== undefined &&
            marksOf(row, [outer, inner], part.length, place === 0, position + 1, '2'))
        };
        isFirst = false;
        return { ...(collapse ? only(row, columns) : row), ...marks };
      })
    );
  });
}

function marksOf(
  row: Row,
  path: readonly string[],
  count: number,
  isNew: boolean,
  index: number,
  level: '' | '2'
): Row {
  const name = path[path.length - 1] ?? '';
  const values = path.map((column) => plain(row[`${column}.`] ?? row[column]));
  return {
    [`${name}.urlencoded`]: encoded(`;#${values.join(';#')};#`),
    [`${name}.COUNT.group${level}`]: String(count),
    [`${name}.newgroup`]: isNew ? '1' : '',
    [`${name}.groupindex${level}`]: `${index}_`
  };
}

/** Runs of rows that show the same in a column. */
function inParts(rows: readonly Row[], column: string): readonly (readonly Row[])[] {
  const parts: Row[][] = [];
  let shown: string | undefined;
  for (const row of rows) {
    const value = plain(row[column]).toLowerCase();
    if (value !== shown) parts.push([]);
    shown = value;
    parts[parts.length - 1]?.push(row);
  }
  return parts;
}

const only = (row: Row, columns: Grouping['columns']): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) =>
      columns.some(({ name: column }) => name === column || name === `${column}.`)
    )
  );

/** The text of a value; of people and lookups what they show. */
function plain(value: RowValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return value
    .map((one) =>
      typeof one === 'string' ? one : String(one.title ?? one.lookupValue ?? one.Label ?? '')
    )
    .join('; ');
}

/** Everything but letters and digits, in upper-case hexadecimal. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-_.!~*'()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );

/** Totals of the whole view, on every row. Not recorded: the name "Amount.SUM.agg" and the form. */
export function totalsOf(rows: readonly Row[], aggregations: readonly Aggregation[]): Row {
  return Object.fromEntries(
    aggregations.map(({ name, type }) => [`${name}.${type}.agg`, total(rows, name, type)])
  );
}

function total(rows: readonly Row[], name: string, type: string): string {
  const filled = rows.filter((row) => plain(row[name]) !== '');
  if (type === 'COUNT') return String(filled.length);
  const values = filled.map((row) => row[`${name}.`] ?? '').map(String);
  const numbers = values.map(Number).filter((value) => !Number.isNaN(value));
  const shown = (value: number): string => value.toLocaleString('en-GB');
  if (values.length === 0) return '';
  switch (type) {
    case 'SUM':
      return shown(sum(numbers));
    case 'AVG':
      return shown(sum(numbers) / numbers.length);
    case 'MIN':
    case 'MAX': {
      const sorted = [...filled].sort((a, b) => compare(a[`${name}.`], b[`${name}.`]));
      return plain((type === 'MIN' ? sorted[0] : sorted[sorted.length - 1])?.[name]);
    }
    default:
      return '';
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Numbers by their size; dates, which are ISO here, by their text. */
function compare(left: RowValue | undefined, right: RowValue | undefined): number {
  const [a, b] = [plain(left), plain(right)];
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? (a < b ? -1 : 1) : difference;
}
