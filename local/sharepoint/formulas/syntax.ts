import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generate } from 'peggy';
import { formulaUnreadable } from '../fields/errors';
import { isKnownFunction } from './functions';

export type Operator = '<>' | '<=' | '>=' | '=' | '<' | '>' | '&' | '+' | '-' | '*' | '/' | '^';
export type Formula =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  /** By title or internal name; "Today" stands for today. */
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'minus' | 'percent'; readonly of: Formula }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    };

// Compiled once, when the server starts.
const parser = generate(readFileSync(resolve(__dirname, 'formula.peggy'), 'utf8'));

const read = new Map<string, Formula>();

/** Characters of a formula: Excel's bound. SharePoint's is not recorded. */
const LONGEST = 8192;

/** Reads a formula. Throws SharePoint's 500 for one that cannot be read or calls what is unknown. */
export function parseFormula(text: string): Formula {
  const known = read.get(text);
  if (known) return known;
  if (text.length > LONGEST) throw formulaUnreadable();
  const formula = parsed(text);
  for (const part of partsOf(formula)) {
    if (part.kind === 'call' && !isKnownFunction(part.name)) throw formulaUnreadable();
  }
  // Formulas are few; what clients send is not.
  if (read.size >= 500) read.clear();
  read.set(text, formula);
  return formula;
}

function parsed(text: string): Formula {
  try {
    return parser.parse(text) as Formula;
  } catch (cause) {
    throw formulaUnreadable(cause);
  }
}

function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'literal':
    case 'column':
      return [formula];
    case 'call':
      return [formula, ...formula.args.flatMap(partsOf)];
    case 'minus':
    case 'percent':
      return [formula, ...partsOf(formula.of)];
    case 'binary':
      return [formula, ...partsOf(formula.left), ...partsOf(formula.right)];
  }
}

/** The names of the columns that a formula reads. */
export const columnsIn = (formula: Formula): readonly string[] =>
  partsOf(formula).flatMap((part) => (part.kind === 'column' ? [part.name] : []));
