import { latinLookAlikes } from '../../../../domain/deadline/lookAlikes';
import { parsePrintedDeadline } from '../../../../domain/deadline/parsePrintedDeadline';
import { closedMark } from './closedMarks';

const TIER = /\btier\s*([1-9])\b/i;
const LEVEL = /\blevel\s*([1-9])\b/i;
const NUMBER_ALONE = /^([1-9])\.?$/;

/** The tier that a cell states: "Tier 2.", or "2" alone. */
export function tierIn(words: string): number | undefined {
  const text = latinLookAlikes(words);
  const printed = TIER.exec(text)?.[1] ?? NUMBER_ALONE.exec(text.trim())?.[1];
  return printed === undefined ? undefined : Number(printed);
}

/** The level that a cell states: "Level 2", or "2" alone. */
export function levelIn(words: string): number | undefined {
  const text = latinLookAlikes(words);
  const printed = LEVEL.exec(text)?.[1] ?? NUMBER_ALONE.exec(text.trim())?.[1];
  return printed === undefined ? undefined : Number(printed);
}

export function isProgress(words: string): boolean {
  return tierIn(words) !== undefined || closedMark(words, 'cell') !== undefined;
}

export function isLevel(words: string): boolean {
  return levelIn(words) !== undefined;
}

/** Whether a cell states when a plan is complete: a date, that there is none yet, or that it is. */
export function isCompletion(words: string): boolean {
  if (closedMark(words, 'cell') !== undefined) return true;
  const { original, revised, form } = parsePrintedDeadline([words]);
  const dated = original !== undefined || revised.length > 0;
  return dated || form === 'to be confirmed' || form === 'none' || form === 'immediate';
}

/** Words of a cell and which of its plan's rows they stand on; undefined: another reading of them. */
export interface CellWords {
  readonly words: string;
  readonly row?: number;
}

/** A cell put together from the words of several rows. */
export interface CellRead {
  /** As printed; empty for a blank cell. */
  readonly printed: string;
  /** Words that repeat it. */
  readonly repeated: readonly CellWords[];
  /** Words that mean nothing in their place, or that another reading of the cell gave. */
  readonly noise: readonly CellWords[];
}

/**
 * Puts a cell together that stands on several rows ("September", "2023"): as many of its words as make
 * sense of it, the further ones being repeats or noise. Where they make none and the line was read
 * twice, the other reading may.
 */
export function readCell(
  cells: readonly string[],
  otherReading: string,
  isLegible: (words: string) => boolean
): CellRead {
  const filled = cells.map((words, row) => ({ words, row })).filter(({ words }) => words !== '');
  const other = otherReading === '' ? [] : [{ words: otherReading }];
  for (let count = 1; count <= filled.length; count += 1) {
    const printed = joined(filled.slice(0, count));
    if (!isLegible(printed)) continue;
    const repeats = ({ words }: CellWords): boolean =>
      printed.toLowerCase().includes(words.toLowerCase());
    const rest: readonly CellWords[] = [...filled.slice(count), ...other];
    return {
      printed,
      repeated: rest.filter((each) => each.row !== undefined && repeats(each)),
      noise: rest.filter((each) => !repeats(each))
    };
  }
  return isLegible(otherReading)
    ? { printed: otherReading, repeated: [], noise: filled }
    : { printed: joined(filled), repeated: [], noise: other };
}

function joined(cells: readonly CellWords[]): string {
  return cells.map(({ words }) => words).join(' ');
}
