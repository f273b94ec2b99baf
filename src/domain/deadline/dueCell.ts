import { PRINTED_DATE, parsePrintedDate } from '../dates/printedDate';
import { PRINTED_MONTH_NAME } from '../dates/monthNames';
import { comparePartialDates } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';
import { latinLookAlikes } from './lookAlikes';

/** The dates that a due cell states, apart from what its words say. */
export interface DatesInCell {
  readonly original: readonly PartialDate[];
  /** Earliest first, each once. */
  readonly revised: readonly PartialDate[];
}

const REVISED =
  '(?:now\\s+due|revised|new\\s+(?:due\\s+)?(?:date|deadline)|extended\\s+to|moved\\s+to)';
const ORIGINAL = 'original(?:ly)?';

// A bracket with no closing half runs to the end of its line (`domain.md` 7).
const BRACKET = '[\\[(][^\\])]*(?:[\\])]|$)';

/** What may stand before a date and leave it a deadline; any other word makes it part of a remark. */
const LEAD_IN =
  'internal|deadlines?|due|dates?|by|before|for|end|of|the|target|completed?|completion|complete|and|' +
  'no|later|than|set|hmic|hmicfrs|force|is|in|on|to|be|then|again|further|now|first';

const TOKEN = new RegExp(
  [
    `(?<date>${PRINTED_DATE})`,
    // "January and June 2018": the year stands once, at the end.
    `(?<month>\\b${PRINTED_MONTH_NAME}(?=(?:\\s*(?:,|&|and)\\s*${PRINTED_MONTH_NAME})+[\\s,]*(?<year>(?:19|20)\\d{2})))`,
    `(?<revised>\\b${REVISED}\\b)`,
    `(?<original>\\b${ORIGINAL}\\b)`,
    `(?<leadIn>\\b(?:${LEAD_IN})\\b)`,
    "(?<word>[\\p{L}\\d][\\p{L}\\d\u2019'-]*)"
  ].join('|'),
  'giu'
);

const LABEL = new RegExp(`(?<date>${PRINTED_DATE})\\s*(?<label>${BRACKET})`, 'giu');

/**
 * Finds the original and the revised dates of a due cell. Dates that follow "Now due" are revised,
 * a bracket behind a date says which it is, and a date inside a remark is no deadline.
 */
export function datesInCell(lines: readonly string[]): DatesInCell {
  const original: PartialDate[] = [];
  const revised: PartialDate[] = [];
  let into = original;
  for (const line of lines) {
    let remark = false;
    for (const { groups = {} } of labelsBeforeDates(readableLine(line)).matchAll(TOKEN)) {
      if (groups.revised !== undefined) {
        into = revised;
        remark = false;
      } else if (groups.original !== undefined) {
        into = original;
        remark = false;
      } else if (groups.date !== undefined || groups.month !== undefined) {
        const date = parsePrintedDate(groups.date ?? `${groups.month} ${groups.year}`);
        if (date !== undefined && !remark) into.push(date);
      } else if (groups.word !== undefined) {
        remark = true;
      }
    }
  }
  return { original: eachOnce(original), revised: eachOnce(revised) };
}

/** A line as it is read: look-alikes as Latin letters, tags and runs of space as one space. */
export function readableLine(line: string): string {
  return latinLookAlikes(line)
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Sept 17 [original deadline]" -> "original deadline Sept 17", so that a label comes first. */
function labelsBeforeDates(line: string): string {
  return line.replace(LABEL, (whole: string, ...rest: unknown[]) => {
    const { date, label } = rest[rest.length - 1] as { date: string; label: string };
    const says = new RegExp(`${ORIGINAL}|${REVISED}`, 'i').exec(label);
    const statesDate = new RegExp(PRINTED_DATE, 'i').test(label);
    return says && !statesDate ? `${says[0]} ${date} ` : statesDate ? whole : `${date} `;
  });
}

function eachOnce(dates: readonly PartialDate[]): readonly PartialDate[] {
  return Array.from(new Set(dates)).sort(comparePartialDates);
}
