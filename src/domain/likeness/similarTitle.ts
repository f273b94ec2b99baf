import { leadsOn } from '../printed/functionWords';
import { comparable } from './similarText';

/** Titles that share this much of the shorter one's words may name one report. */
const ALIKE = 0.75;

/** A single word ("PEEL") says too little to be recognised by. */
const FEWEST_WORDS = 2;

/** The words that a title is known by: no years, and none that only leads on. */
export function tellingWords(title: string): ReadonlySet<string> {
  const words = comparable(title).split(' ');
  return new Set(words.filter((word) => word !== '' && !/^\d+$/.test(word) && !leadsOn(word)));
}

/**
 * Whether two titles may name the same report, by their telling words: nearly all of the shorter stand
 * in the longer, as where one has a subtitle and the other has not. For a person to say
 * (`architecture.md`, sources are many).
 */
export function mayNameTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size < FEWEST_WORDS) return false;
  const mayLack = shorter.size * (1 - ALIKE);
  let lacking = 0;
  for (const word of Array.from(shorter)) {
    if (!longer.has(word)) lacking += 1;
    if (lacking > mayLack) return false;
  }
  return true;
}
