import type { Action } from '../records';
import { clauseOf } from './explainReason';

const ENOUGH_TO_RECOGNISE = 48;

/**
 * What a part is called in a sentence: "sub-action IV", "sub-action “Within six months”", "task “Check
 * the plans”" where it has no label. "an unnamed task" where it has no words either.
 */
export function partName({ kind, label, text }: Pick<Action, 'kind' | 'label' | 'text'>): string {
  const mark = clauseOf(label);
  if (mark !== undefined) return / /.test(mark) ? `${kind} “${mark}”` : `${kind} ${mark}`;
  const words = (text ?? '').replace(/\s+/g, ' ').trim();
  return words === '' ? `an unnamed ${kind}` : `${kind} “${firstWords(words)}”`;
}

/** The first words of a text, cut at the end of a word. */
export function firstWords(text: string, most: number = ENOUGH_TO_RECOGNISE): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= most) return words;
  const start = words.slice(0, most);
  const lastSpace = start.lastIndexOf(' ');
  const cut = lastSpace > most / 2 ? start.slice(0, lastSpace) : start;
  // Half a character outside the basic plane is no character.
  return `${cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
