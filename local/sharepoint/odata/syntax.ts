import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generate } from 'peggy';
import { filterTooDeep, invalidExpression, resourceNotFound } from '../errors';
import { nestsTooDeeply } from './filterDepth';

/** A literal of a resource path or of a $filter. `datetime` is kept as written. */
export type Literal =
  | { readonly kind: 'string' | 'guid' | 'datetime'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' };
export type Alias = { readonly kind: 'alias'; readonly name: string };
export interface Argument {
  readonly name?: string;
  readonly value: Literal | Alias;
}
/** One step of a resource path; `args` is absent when there are no brackets. */
export interface Segment {
  readonly name: string;
  readonly args?: readonly Argument[];
}
export type Operand =
  | Literal
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'datepart'; readonly part: DatePart; readonly column: string };
type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';
export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: Operand;
      readonly right: Operand;
    }
  | {
      readonly kind: 'startswith' | 'substringof';
      readonly column: Operand;
      readonly text: Operand;
    }
  /** CAML only: a column of several values has this one among them, or has it not. */
  | {
      readonly kind: 'includes';
      readonly column: string;
      /** A text, or the number of a person or of a looked-up item. */
      readonly value: string | number;
      readonly negated: boolean;
    }
  /** CAML only: a column of several values has none, or has some. */
  | { readonly kind: 'empty'; readonly column: string; readonly negated: boolean };
/** A text as a path or query writes it: in quotes, those within doubled. */
export const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** Tells a literal from the name of a column, or a part of a date. */
export const isLiteral = (operand: Operand): operand is Literal =>
  operand.kind !== 'column' && operand.kind !== 'datepart';
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

type Rule = 'Path' | 'Filter' | 'OrderBy' | 'Paths' | 'Literal';

// Compiled once, when the server starts.
const parser = generate(readFileSync(resolve(__dirname, 'odata.peggy'), 'utf8'), {
  allowedStartRules: ['Path', 'Filter', 'OrderBy', 'Paths', 'Literal'],
  cache: true
});

function parse<T>(rule: Rule, text: string): T {
  return parser.parse(text, { startRule: rule }) as T;
}

/** Reads a decoded resource path ("web/lists('x')/items(5)"). Throws 404 when it is no path. */
export function parsePath(path: string): readonly Segment[] {
  try {
    return parse<Segment[]>('Path', path);
  } catch (cause) {
    throw resourceNotFound(path, cause);
  }
}

function parseQuery<T>(rule: Rule, text: string): T {
  try {
    return parse<T>(rule, text);
  } catch (cause) {
    throw invalidExpression(text, cause);
  }
}

/**
 * Reads $filter. Throws SharePoint's 400 "The expression "…" is not valid.", and another for one of
 * more conditions than it takes.
 */
export function parseFilter(text: string): Filter {
  const filter = parseQuery<Filter>('Filter', text);
  if (nestsTooDeeply(filter)) throw filterTooDeep();
  return filter;
}
/** Reads $orderby. */
export const parseOrderBy = (text: string): readonly Order[] => parseQuery('OrderBy', text);
/** Reads $select or $expand: "Title,Author/Title". */
export const parsePaths = (text: string): readonly string[] => parseQuery('Paths', text);
/** Reads one literal: the value of a parameter alias such as @user='i:0#.f|membership|a@b'. */
export const parseLiteral = (text: string): Literal => parseQuery('Literal', text.trim());
