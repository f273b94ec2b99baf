import { leadsOn } from '../recognise/functionWords';
import { comparable } from './similarText';

/** Titles that share this much of the shorter one's words may name one report. */
const ALIKE = 0.75;

/** A single word ("PEEL") says too little to be recognised by. */
const FEWEST_WORDS = 2;

/** The words that a title is known by: no years, and none that only leads on. */
function tellingWords(title: string): ReadonlySet<string> {
  const words = comparable(title).split(' ');
  return new Set(words.filter((word) => word !== '' && !/^\d+$/.test(word) && !leadsOn(word)));
}

/**
 * Whether two titles may name the same report: nearly all telling words of the shorter stand in the
 * longer, as where one has a subtitle and the other has not. For a person to say (`architecture.md`,
 * sources are many).
 */
export function mayNameTheSame(one: string, other: string): boolean {
  const [shorter, longer] = [tellingWords(one), tellingWords(other)].sort(
    (a, b) => a.size - b.size
  );
  if (shorter === undefined || longer === undefined || shorter.size < FEWEST_WORDS) return false;
  const shared = Array.from(shorter).filter((word) => longer.has(word)).length;
  return shared >= ALIKE * shorter.size;
}
