import { invalidArgument, type WorkbookRefusal } from '../refusal';
import type { CellError, CellValue } from '../types';
import { tokensOf, type Token } from './tokens';

export type FormulaNode =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'reference'; readonly text: string }
  /** `Table1[Status]`, `[@Status]`. */
  | { readonly kind: 'structured'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'minus' | 'plus' | 'percent'; readonly of: FormulaNode }
  | {
      readonly kind: 'binary';
      readonly sign: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

/** From the loosest to the tightest. */
const BINDING: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^']
];

const problem = (): WorkbookRefusal =>
  invalidArgument(
    "There's a problem with this formula. Not trying to type a formula? Type an apostrophe (') first."
  );

/** A formula as a tree; refused, as Excel does, where it is none. */
export function parseFormula(formula: string): FormulaNode {
  const tokens = tokensOf(formula);
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const isSign = (text: string): boolean => peek()?.kind === 'sign' && peek()?.text === text;
  const take = (): Token => {
    const token = tokens[at];
    if (token === undefined) throw problem();
    at += 1;
    return token;
  };
  const expect = (text: string): void => {
    if (!isSign(text)) throw problem();
    at += 1;
  };

  function binary(level: number): FormulaNode {
    const signs = BINDING[level];
    if (signs === undefined) return prefixed();
    let left = binary(level + 1);
    for (;;) {
      const token = peek();
      if (token?.kind !== 'sign' || !signs.includes(token.text)) return left;
      at += 1;
      left = { kind: 'binary', sign: token.text, left, right: binary(level + 1) };
    }
  }

  // A sign before a number binds tighter than a power in Excel: -2^2 is 4.
  function prefixed(): FormulaNode {
    for (const [sign, kind] of [
      ['-', 'minus'],
      ['+', 'plus']
    ] as const) {
      if (isSign(sign)) {
        at += 1;
        return { kind, of: prefixed() };
      }
    }
    if (isSign('@')) {
      at += 1;
      return prefixed();
    }
    let node = primary();
    while (isSign('%')) {
      at += 1;
      node = { kind: 'percent', of: node };
    }
    return node;
  }

  function args(): readonly FormulaNode[] {
    const given: FormulaNode[] = [];
    if (isSign(')')) {
      at += 1;
      return given;
    }
    for (;;) {
      const left = isSign(',') || isSign(')');
      given.push(left ? { kind: 'value', value: undefined } : binary(0));
      if (isSign(')')) break;
      expect(',');
    }
    at += 1;
    return given;
  }

  function primary(): FormulaNode {
    const token = take();
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'boolean':
        return { kind: 'value', value: token.text.toUpperCase() === 'TRUE' };
      case 'error':
        return { kind: 'value', value: { error: token.text.toUpperCase() } as CellError };
      case 'reference':
        return { kind: 'reference', text: token.text };
      case 'structured':
        return { kind: 'structured', text: token.text };
      case 'name':
        return { kind: 'name', name: token.text };
      case 'call':
        return {
          kind: 'call',
          name: token.text
            .slice(0, -1)
            .replace(/^_xlfn\./i, '')
            .toUpperCase(),
          args: args()
        };
      case 'sign': {
        if (token.text !== '(') throw problem();
        const inner = binary(0);
        expect(')');
        return inner;
      }
    }
  }

  const tree = binary(0);
  if (at < tokens.length) throw problem();
  return tree;
}
