import type { Mutant } from '../mutant';

const operator = (name: string, find: string, replace: string): Mutant => ({
  name: `$filter: ${name}`,
  file: 'storage/itemFilter.ts',
  find,
  replace,
  tests: ['itemQueries'],
  named: '$filter'
});

/** $filter, $orderby, paging and CAML on items. */
export const queries: readonly Mutant[] = [
  operator('eq finds what is less too', "  eq: '=',", "  eq: '<=',"),
  operator('lt finds what is equal too', "  lt: '<',", "  lt: '<=',"),
  operator('le does not find what is equal', "  le: '<=',", "  le: '<',"),
  operator('gt finds what is equal too', "  gt: '>',", "  gt: '>=',"),
  operator('ge does not find what is equal', "  ge: '>='", "  ge: '>'"),
  operator(
    'ne does not find what is empty',
    '(${column.sql} <> ? OR ${column.sql} IS NULL)',
    '(${column.sql} <> ?)'
  ),
  operator(
    'ne finds what is equal',
    '(${column.sql} <> ? OR ${column.sql} IS NULL)',
    '(${column.sql} = ? OR ${column.sql} IS NULL)'
  ),
  operator(
    'eq null finds nothing',
    "if (operator === 'eq') return { sql: `${column.sql} IS NULL`, values: [] };",
    "if (operator === 'eq') return { sql: `0`, values: [] };"
  ),
  operator(
    'ne null finds everything',
    "if (operator === 'ne') return { sql: `${column.sql} IS NOT NULL`, values: [] };",
    "if (operator === 'ne') return { sql: `1`, values: [] };"
  ),
  operator(
    'and is taken for or',
    'sql: `(${left.sql} ${filter.kind.toUpperCase()} ${right.sql})`',
    'sql: `(${left.sql} OR ${right.sql})`'
  ),
  operator(
    'or is taken for and',
    'sql: `(${left.sql} ${filter.kind.toUpperCase()} ${right.sql})`',
    'sql: `(${left.sql} AND ${right.sql})`'
  ),
  {
    name: '$filter: startswith finds it in the middle',
    file: 'storage/itemFilter.ts',
    find: "kind === 'startswith' ? `${escaped}%` : `%${escaped}%`",
    replace: '`%${escaped}%`',
    tests: ['contract/camlWords']
  },
  operator(
    'substringof finds it at the beginning only',
    "kind === 'startswith' ? `${escaped}%` : `%${escaped}%`",
    '`${escaped}%`'
  ),
  operator('% and _ stand for anything', 'likeText(text.value)', 'text.value'),
  operator(
    'a literal before the column turns nothing round',
    'return comparison(REVERSED[operator], right, left, findColumn);',
    'return comparison(operator, right, left, findColumn);'
  ),
  operator('day() gives the month', "  day: '%d',", "  day: '%m',"),
  operator('month() gives the day', "  month: '%m',", "  month: '%d',"),
  operator('year() gives the month', "  year: '%Y',", "  year: '%m',"),
  operator('hour() gives the minute', "  hour: '%H',", "  hour: '%M',"),
  operator('minute() gives the hour', "  minute: '%M',", "  minute: '%H',"),
  operator('second() gives the minute', "  second: '%S'", "  second: '%M'"),
  operator(
    'an empty Yes/No is not No',
    "if (column.kind === 'boolean' && operator === 'eq' && value === 0) {",
    'if (false as boolean) {'
  ),
  {
    name: 'a page holds more than 100 items without $top',
    file: 'items/items.ts',
    find: 'const DEFAULT_PAGE = 100;',
    replace: 'const DEFAULT_PAGE = 1000;',
    tests: ['itemQueries']
  },
  {
    name: '$skip leaves items out',
    file: 'items/items.ts',
    find: 'const entities = items.map(',
    replace: 'const entities = items.slice(query.skip ?? 0).map(',
    tests: ['itemQueries']
  },
  {
    name: 'a $top above 5,000 is taken',
    file: 'items/items.ts',
    find: 'if (top > limits.page) {',
    replace: 'if (top > limits.page * 10) {',
    tests: ['threshold']
  },
  {
    name: 'the last page has a nextLink',
    file: 'storage/itemPages.ts',
    find: 'const more = rows.length > query.top;',
    replace: 'const more = rows.length > 0;',
    tests: ['itemQueries']
  },
  {
    name: 'a nextLink leads back to the same page',
    file: 'storage/itemPages.ts',
    find: 'if (query.token) conditions.push(afterToken(query.token, orders));',
    replace: '',
    tests: ['itemQueries'],
    timeoutKills: true
  },
  {
    name: 'a nextLink forgets $top and $filter',
    file: 'http/nextLink.ts',
    find: "if (name.toLowerCase() !== '$skiptoken' && name.toLowerCase() !== '$skip') {",
    replace: "if (name === 'nothing') {",
    tests: ['itemQueries']
  },
  {
    name: 'a nextLink is escaped in upper case',
    file: 'http/nextLink.ts',
    find: '(code) => code.toLowerCase()',
    replace: '(code) => code',
    tests: ['itemQueries']
  },
  {
    name: 'a sorted list loses empty values between pages',
    file: 'storage/itemPaging.ts',
    find: "conditions.push(descending ? '0' : `${order.column.sql} IS NOT NULL`);",
    replace: "conditions.push('0');",
    tests: ['itemQueries']
  },
  {
    name: '$orderby sorts upwards only',
    file: 'storage/itemPages.ts',
    find: "${descending !== backwards ? 'DESC' : 'ASC'}",
    replace: 'ASC',
    tests: ['itemQueries']
  },
  {
    name: 'items that one may not see are in pages',
    file: 'items/items.ts',
    find: ".filter((scope) => rights.may(scope, 'viewListItems'));",
    replace: ';',
    tests: ['permissions']
  },
  {
    name: 'CAML: Eq is taken for Neq',
    file: 'caml/conditions.ts',
    find: "  ['Eq', 'eq'],",
    replace: "  ['Eq', 'ne'],",
    tests: ['caml']
  },
  {
    name: 'CAML: Neq is taken for Eq',
    file: 'caml/conditions.ts',
    find: "  ['Neq', 'ne'],",
    replace: "  ['Neq', 'eq'],",
    tests: ['caml']
  },
  {
    name: 'CAML: Lt finds what is equal too',
    file: 'caml/conditions.ts',
    find: "  ['Lt', 'lt'],",
    replace: "  ['Lt', 'le'],",
    tests: ['caml']
  },
  {
    name: 'CAML: Leq does not find what is equal',
    file: 'caml/conditions.ts',
    find: "  ['Leq', 'le'],",
    replace: "  ['Leq', 'lt'],",
    tests: ['caml']
  },
  {
    name: 'CAML: Gt finds what is equal too',
    file: 'caml/conditions.ts',
    find: "  ['Gt', 'gt'],",
    replace: "  ['Gt', 'ge'],",
    tests: ['caml']
  },
  {
    name: 'CAML: Geq does not find what is equal',
    file: 'caml/conditions.ts',
    find: "  ['Geq', 'ge'],",
    replace: "  ['Geq', 'gt'],",
    tests: ['caml']
  },
  {
    name: 'CAML: And is taken for Or',
    file: 'caml/conditions.ts',
    find: "name === 'And' ? 'and' : 'or',",
    replace: "'or',",
    tests: ['contract/camlWords']
  },
  {
    name: 'CAML: IsNull is taken for IsNotNull',
    file: 'caml/conditions.ts',
    find: "return isEmpty(field, name === 'IsNull');",
    replace: "return isEmpty(field, name !== 'IsNull');",
    tests: ['caml']
  },
  {
    name: 'CAML: BeginsWith finds it in the middle',
    file: 'caml/conditions.ts',
    find: "name === 'BeginsWith' ? 'startswith' : 'substringof'",
    replace: "'substringof'",
    tests: ['contract/camlWords']
  },
  {
    name: 'CAML: In finds the first of its values only',
    file: 'caml/conditions.ts',
    find: "return others.reduce<Filter>((left, right) => joined('or', left, right), first);",
    replace: 'return first;',
    tests: ['caml']
  }
];
