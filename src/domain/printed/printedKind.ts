import type { Kind } from '../records';

interface KindWords {
  readonly kind: Kind;
  readonly words: RegExp;
}

/** The words that name a kind, in every variant the papers print (`domain.md` 2.4). */
const KIND_WORDS: readonly KindWords[] = [
  { kind: 'area for improvement', words: /areas?\s+for\s+improvements?|AFI['’]?s?/i },
  { kind: 'area for enhancement', words: /areas?\s+for\s+enhancements?/i },
  { kind: 'area for attention', words: /areas?\s+for\s+attention/i },
  { kind: 'cause of concern', words: /causes?\s+(?:of|for)\s+concern/i },
  { kind: 'recommendation', words: /recommendations?|recc?s/i }
];

/** The kinds that a heading or sentence names, each once. */
export function kindsNamedIn(text: string): readonly Kind[] {
  return KIND_WORDS.filter(({ words }) =>
    new RegExp(`\\b(?:${words.source})\\b`, 'i').test(text)
  ).map(({ kind }) => kind);
}

/** A label that stands before the text of a recommendation. */
export interface PrintedLabel {
  readonly kind: Kind;
  /** As printed: "Areas for improvement". */
  readonly printed: string;
  /** What follows it. */
  readonly rest: string;
  /** A colon follows: the rest of the line is its topic. */
  readonly colon: boolean;
}

/** A label ends in a colon or the end of its line, or a capital, number, quote or bullet follows. */
const AFTER_LABEL = /^(?:\s*(:)\s*|\s*[–-]\s+|\s+(?=[A-Z0-9"'“‘•(])|\s*$)/;

/** Reads the kind printed before a text ("Recommendation: …"); undefined where none is. */
export function printedLabel(line: string): PrintedLabel | undefined {
  for (const { kind, words } of KIND_WORDS) {
    const label = new RegExp(`^(?:${words.source})`, 'i').exec(line);
    if (label === null) continue;
    const after = AFTER_LABEL.exec(line.slice(label[0].length));
    if (after === null) continue;
    const rest = line.slice(label[0].length + after[0].length);
    return { kind, printed: label[0], rest, colon: after[1] === ':' };
  }
  return undefined;
}

/** A cause of concern whose text goes on with a recommendation is one finding of both. */
export function withItsRecommendation(kind: Kind, lines: readonly string[]): Kind {
  const recommends = lines.some(
    (line, index) => index > 0 && printedLabel(line)?.kind === 'recommendation'
  );
  return kind === 'cause of concern' && recommends ? 'cause of concern with recommendation' : kind;
}
