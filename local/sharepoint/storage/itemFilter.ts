import { cannotComplete, invalidExpression, unreadableLiteral } from '../errors';
import { parseInstant } from '../dates';
import { bareGuid } from '../guid';
import {
  isLiteral,
  type Comparison,
  type Filter,
  type Literal,
  type Operand
} from '../odata/syntax';
import type { SqlValue } from './database';
import type { SqlColumn } from './itemColumns';
import { likeText } from './like';
import type { SqlManyColumn } from './manyColumns';

export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** Finds the columns that a filter names. */
export interface FilterColumns {
  readonly one: (path: string) => SqlColumn;
  readonly many: (name: string) => SqlManyColumn;
}
type FindColumn = FilterColumns['one'];

const OPERATORS: Readonly<Record<Comparison, string>> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>='
};
const REVERSED: Readonly<Record<Comparison, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  lt: 'gt',
  le: 'ge',
  gt: 'lt',
  ge: 'le'
};
/** Bytes of a pattern without its percent signs: SQLite takes 50,000 with them. */
const LONGEST_PATTERN = 49_998;
const DATE_PARTS = {
  day: '%d',
  month: '%m',
  year: '%Y',
  hour: '%H',
  minute: '%M',
  second: '%S'
} as const;

/** Translates a $filter into SQL with parameters; no text of the client enters the SQL. */
export function filterToSql(filter: Filter, columns: FilterColumns): SqlCondition {
  const findColumn = columns.one;
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const left = filterToSql(filter.left, columns);
      const right = filterToSql(filter.right, columns);
      return {
        sql: `(${left.sql} ${filter.kind.toUpperCase()} ${right.sql})`,
        values: [...left.values, ...right.values]
      };
    }
    case 'startswith':
    case 'substringof':
      return textCondition(filter.kind, filter.column, filter.text, findColumn);
    case 'compare':
      return comparison(filter.operator, filter.left, filter.right, findColumn);
    case 'includes':
      return negatedIf(filter.negated, columns.many(filter.column).includes(filter.value));
    case 'empty':
      return negatedIf(filter.negated, columns.many(filter.column).empty);
  }
}

const negatedIf = (negated: boolean, { sql, values }: SqlCondition): SqlCondition => ({
  sql: negated ? `NOT ${sql}` : sql,
  values
});

function comparison(
  operator: Comparison,
  left: Operand,
  right: Operand,
  findColumn: FindColumn
): SqlCondition {
  if (isLiteral(left)) {
    if (isLiteral(right)) throw invalidExpression(`${operator} between two literals`);
    return comparison(REVERSED[operator], right, left, findColumn);
  }
  if (!isLiteral(right)) throw invalidExpression(`${operator} between two columns`);
  if (left.kind === 'datepart') {
    const { sql } = findColumn(left.column);
    return {
      sql: `CAST(strftime('${DATE_PARTS[left.part]}', ${sql}) AS INTEGER) ${OPERATORS[operator]} ?`,
      values: [sqlValue(right, 'number')]
    };
  }
  const column = findColumn(left.column);
  if (right.kind === 'null' || (right.kind === 'string' && right.value === '')) {
    // An empty text is kept as nothing.
    if (operator === 'eq') return { sql: `${column.sql} IS NULL`, values: [] };
    if (operator === 'ne') return { sql: `${column.sql} IS NOT NULL`, values: [] };
    throw invalidExpression(`${left.column} ${operator} null`);
  }
  const value = sqlValue(right, column.kind);
  if (operator === 'ne') {
    // CAML's Neq finds rows without a value too.
    return { sql: `(${column.sql} <> ? OR ${column.sql} IS NULL)`, values: [value] };
  }
  if (column.kind === 'boolean' && operator === 'eq' && value === 0) {
    return { sql: `(${column.sql} = 0 OR ${column.sql} IS NULL)`, values: [] };
  }
  return { sql: `${column.sql} ${OPERATORS[operator]} ?`, values: [value] };
}

function textCondition(
  kind: 'startswith' | 'substringof',
  column: Operand,
  text: Operand,
  findColumn: FindColumn
): SqlCondition {
  if (column.kind !== 'column' || text.kind !== 'string') throw invalidExpression(kind);
  const escaped = likeText(text.value);
  if (Buffer.byteLength(escaped) > LONGEST_PATTERN) throw cannotComplete();
  return {
    sql: `${findColumn(column.column).sql} LIKE ? ESCAPE '\\'`,
    values: [kind === 'startswith' ? `${escaped}%` : `%${escaped}%`]
  };
}

function sqlValue(literal: Literal, kind: SqlColumn['kind']): SqlValue {
  if (literal.kind === 'null') return null;
  switch (kind) {
    case 'number': {
      const number = Number(literal.value);
      if (Number.isNaN(number)) throw unreadableLiteral(String(literal.value), 'Edm.Double');
      return number;
    }
    case 'boolean':
      return /^(1|true)$/i.test(String(literal.value)) ? 1 : 0;
    case 'date': {
      const instant = parseInstant(String(literal.value));
      if (!instant) throw unreadableLiteral(String(literal.value), 'Edm.DateTime');
      return instant;
    }
    case 'guid':
      return bareGuid(String(literal.value));
    default:
      return String(literal.value);
  }
}
