import { plural } from './plural';

/** "53 recommendations and AFIs", "1 recommendation or AFI"; with a total "17 of 53 recommendations and AFIs". */
export function countSentence(count: number, total?: number): string {
  const noun = (total ?? count) === 1 ? 'recommendation or AFI' : 'recommendations and AFIs';
  return total === undefined || total === count
    ? `${count} ${noun}`
    : `${count} of ${total} ${noun}`;
}

/** "17 status lines": the unit of a paper's tables (`screens.md`, "Units"). */
export function statusLineSentence(count: number): string {
  return plural(count, 'status line', 'status lines');
}
