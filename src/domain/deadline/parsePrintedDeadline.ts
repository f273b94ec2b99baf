import { isDay } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';
import { parsePrintedDate } from '../dates/printedDate';
import type { Deadline, DeadlineForm, DeadlineSetBy } from './deadline';
import { datesInCell, readableLine } from './dueCell';
import { dueFromPublication, relativeDeadline, wordsThatSet } from './relativeDeadline';

/** What stands around a printed deadline and helps to understand it. */
export interface DeadlineContext {
  /** When the report was published. */
  readonly published?: PartialDate;
  /** The words of the recommendation, or the label of the sub-action ("Within 6 months"). */
  readonly wording?: string;
  /** As printed: "HMCPSi and HMICFRS". */
  readonly publisher?: string;
}

/** More characters than a due cell has; what is longer is kept as words and not searched for dates. */
const LONGEST_CELL = 2000;

const TO_BE_CONFIRMED =
  /\bT\.?B\.?[CAD]\b|\bto be (?:confirmed|agreed|announced|determined|set)\b/i;
const NONE_SET = /\bno (?:deadline|due date|date|timescale)s?\b|\bnone set\b/i;
const AT_ONCE = /^immediate(?:ly)?\b/i;
const INTERNAL = /\binternal\b/i;

/**
 * Reads the due cell of a paper, given line by line (`domain.md` 2.10). Never throws: a cell that is
 * not understood becomes form "words" and keeps what was printed.
 */
export function parsePrintedDeadline(
  printed: readonly string[],
  context: DeadlineContext = {}
): Deadline {
  if (printed.reduce((sum, { length }) => sum + length, 0) > LONGEST_CELL) {
    const lines = printed.map((line) => line.trim()).filter((line) => line !== '');
    return { printed: lines, form: 'words', setBy: 'not said', revised: [] };
  }
  const kept = printed.map((line) => line.trim()).filter((line) => readableLine(line) !== '');
  const lines = kept.map(readableLine);
  const { original, revised } = datesInCell(lines);
  // Two dates of equal standing are two deadlines of two parts (R9/1): neither is the original.
  if (original.length > 1) return { printed: kept, form: 'words', setBy: 'not said', revised };
  if (original.length + revised.length > 0) {
    return datedDeadline(kept, lines, original[0], revised, context);
  }
  return undatedDeadline(kept, lines.join(' '), context);
}

function datedDeadline(
  printed: readonly string[],
  lines: readonly string[],
  original: PartialDate | undefined,
  revised: readonly PartialDate[],
  context: DeadlineContext
): Deadline {
  const wording = context.wording ?? '';
  const atOnce = relativeDeadline(wording);
  const setting = original && wordsThatSet(wording, context.published, original);
  const relative = setting ?? (atOnce && 'immediate' in atOnce ? atOnce.printed : undefined);
  return {
    printed,
    form: isDay(original ?? revised[0]) ? 'day' : 'month',
    ...(original !== undefined && { original }),
    setBy: whoSet(lines.join(' '), original, setting, context),
    revised,
    ...(relative !== undefined && { relative })
  };
}

/**
 * Who set a date (`domain.md` rule 9): the force where the cell says so; the inspectorate where its
 * own words lead to the date, or the cell names it; otherwise it is not said, and not guessed.
 */
function whoSet(
  text: string,
  original: PartialDate | undefined,
  setting: string | undefined,
  context: DeadlineContext
): DeadlineSetBy {
  if (INTERNAL.test(text)) return 'internal';
  if (setting !== undefined || namesPublisher(text, context.publisher)) return 'inspectorate';
  return original !== undefined && statesDate(context.wording ?? '', original)
    ? 'inspectorate'
    : 'not said';
}

function namesPublisher(text: string, publisher: string | undefined): boolean {
  const names = (publisher ?? '').split(/\s*(?:,|&|\band\b)\s*/i).filter((name) => name !== '');
  return names.some((name) => text.toLowerCase().includes(`set by ${name.toLowerCase()}`));
}

/** Whether the wording says "By April 2018" of the very date. */
function statesDate(wording: string, date: PartialDate): boolean {
  for (const match of wording.matchAll(/\bby (?:the end of )?((?:\S+ )?\S+ \d{4})\b/gi)) {
    const words = match[1].split(' ');
    const endings = [match[1], words.slice(-2).join(' ')];
    if (endings.some((ending) => parsePrintedDate(ending) === date)) return true;
  }
  return false;
}

function undatedDeadline(
  printed: readonly string[],
  text: string,
  { published, wording = '' }: DeadlineContext
): Deadline {
  const undated = (form: DeadlineForm, setBy: DeadlineSetBy, relative?: string): Deadline => ({
    printed,
    form,
    setBy,
    revised: [],
    ...(relative !== undefined && { relative })
  });
  if (AT_ONCE.test(text)) {
    const said = /\bimmediate(?:ly)?\b/i.test(wording);
    return undated('immediate', said ? 'inspectorate' : 'not said', text);
  }
  if (NONE_SET.test(text)) return undated('none', 'none set');
  if (TO_BE_CONFIRMED.test(text)) return undated('to be confirmed', 'not said');
  // The words of a blank cell's recommendation may set the date themselves (`domain.md` rule 8).
  const relative = relativeDeadline(text === '' ? wording : text);
  if (relative && 'months' in relative) {
    const dated = published !== undefined && {
      original: dueFromPublication(published, relative.months)
    };
    return { ...undated('relative', 'inspectorate', relative.printed), ...dated };
  }
  return undated(text === '' ? 'blank' : 'words', 'not said', relative?.printed);
}
