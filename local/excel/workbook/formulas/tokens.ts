import { invalidArgument } from '../refusal';

export type TokenKind =
  'number' | 'text' | 'boolean' | 'error' | 'reference' | 'structured' | 'name' | 'call' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Where it stands in the formula, `=` counted. */
  readonly at: number;
}

const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\d_.]*)!";
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}';
const PLACE = `(?:${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})`;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['reference', new RegExp(`(?:${SHEET})?${PLACE}(?![\\p{L}\\d_.(\\[])`, 'uy')],
  ['structured', /(?:[\p{L}_\\][\p{L}\d_.]*)?\[(?:[^[\]]|'.|\[(?:[^[\]']|'.)*\])*\]/uy],
  ['error', /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|CALC!)/uy],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['call', /(?:_xlfn\.)?[\p{L}_][\p{L}\d_.]*\(/uy],
  ['boolean', /(?:TRUE|FALSE)(?![\p{L}\d_.])/iuy],
  ['name', /[\p{L}_\\][\p{L}\d_.\\]*/uy],
  ['sign', /<>|<=|>=|[-+*/^&=<>(),%;{}:@]/uy]
];

/** A formula's tokens; refused where something stands in it that is none. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  while (at < formula.length) {
    const blank = /\s/u.test(formula[at] ?? '');
    if (blank) {
      at += 1;
      continue;
    }
    const token = tokenAt(formula, at);
    if (token === undefined) throw invalidArgument('There is a problem with this formula.');
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) return { kind, text: found[0], at };
  }
  return undefined;
}

/** The formula with its cell references written anew; what stands between stays as typed. */
export function withReferences(formula: string, rewrite: (reference: string) => string): string {
  let written = '';
  let end = 0;
  for (const token of tokensOf(formula)) {
    if (token.kind !== 'reference') continue;
    written += formula.slice(end, token.at) + rewrite(token.text);
    end = token.at + token.text.length;
  }
  return written + formula.slice(end);
}
