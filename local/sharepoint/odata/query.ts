import { invalidExpression } from '../errors';
import type { Query } from '../resource';
import { parseFilter, parseOrderBy, parsePaths } from './syntax';

/** Reads the query options. Names are matched without regard to case, unknown ones are ignored. */
export function readQuery(parameters: URLSearchParams): Query {
  const options = new Map<string, string>();
  parameters.forEach((value, name) => {
    if (name.startsWith('$') && value !== '') options.set(name.toLowerCase(), value);
  });
  const select = options.get('$select');
  const expand = options.get('$expand');
  const filter = options.get('$filter');
  const orderBy = options.get('$orderby');
  return {
    select: select === undefined ? [] : parsePaths(select),
    expand: expand === undefined ? [] : parsePaths(expand),
    filter: filter === undefined ? undefined : parseFilter(filter),
    orderBy: orderBy === undefined ? [] : parseOrderBy(orderBy),
    top: count(options.get('$top'), '$top'),
    skip: count(options.get('$skip'), '$skip'),
    skipToken: options.get('$skiptoken')
  };
}

function count(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw invalidExpression(`${name}=${text}`);
  return number;
}

/** Nothing asked for: what a POST answers with, and an expanded collection is read by. */
export const NO_QUERY: Query = {
  select: [],
  expand: [],
  filter: undefined,
  orderBy: [],
  top: undefined,
  skip: undefined,
  skipToken: undefined
};
