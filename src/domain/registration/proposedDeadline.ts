import { isDay, isKeptDate } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';
import type { Deadline, DeadlineSetBy } from '../deadline/deadline';
import { parsePrintedDeadline } from '../deadline/parsePrintedDeadline';
import { parsePrintedDate } from '../dates/printedDate';

/** What an owner enters of a deadline; what is left undefined is as the words say. */
export interface EnteredDeadline {
  /** The due cell as printed; undefined where none is printed. */
  readonly duePrinted?: string;
  /** A date that the owner set; the empty text for "no date", what is no date as it was typed. */
  readonly dueOriginal?: PartialDate;
  readonly setBy?: DeadlineSetBy;
}

/** What a deadline is understood from. */
export interface DeadlineSource {
  readonly wording: string;
  readonly published?: PartialDate;
  readonly publishers: readonly string[];
}

/** How the date that stands beside a recommendation was found; `words/` says it. */
export type DeadlineFound =
  | { readonly kind: 'relative'; readonly words: string; readonly published?: PartialDate }
  | { readonly kind: 'immediate'; readonly words: string }
  | { readonly kind: 'printed'; readonly words: string }
  | { readonly kind: 'in the words'; readonly words: string }
  | { readonly kind: 'none set' }
  | { readonly kind: 'to be confirmed' }
  | { readonly kind: 'not understood'; readonly words: string }
  | { readonly kind: 'nothing said' };

/** The deadline that the words set, with how it was found. */
export interface ProposedDeadline {
  readonly deadline: Deadline;
  readonly found: DeadlineFound;
}

/** "By 31 December 2023, …", "By April 2018 the force …" */
const BY_DATE = /\bby (?:the end of )?((?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8} \d{4})\b/;

/**
 * Reads what the words say about a date (`domain.md` 2.10, rules 8 and 9). "Immediately" has no date:
 * the owner sets one, internally.
 */
export function proposedDeadline(
  duePrinted: string | undefined,
  source: DeadlineSource
): ProposedDeadline {
  const { wording, published, publishers } = source;
  const printed = (duePrinted ?? '').split('\n').filter((line) => line.trim() !== '');
  const read = parsePrintedDeadline(printed, {
    wording,
    published,
    publisher: publishers.join(' and ')
  });
  const stated = printed.length === 0 && read.original === undefined && statedDate(wording);
  if (stated) {
    const deadline: Deadline = {
      ...read,
      form: isDay(stated.date) ? 'day' : 'month',
      original: stated.date,
      setBy: 'inspectorate',
      revised: []
    };
    return { deadline, found: { kind: 'in the words', words: stated.words } };
  }
  return { deadline: read, found: foundFrom(read, published) };
}

/** The deadline as it is registered: what the words say, with what the owner set instead. */
export function enteredDeadline(entered: EnteredDeadline, source: DeadlineSource): Deadline {
  const { deadline } = proposedDeadline(entered.duePrinted, source);
  const { original, ...rest } = deadline;
  const typed = entered.dueOriginal;
  const date = typed === undefined ? original : typed === '' ? undefined : typed;
  const wasSet = date !== undefined && date !== original;
  const keepsForm = rest.printed.length > 0 || rest.relative !== undefined;
  return {
    ...rest,
    ...(wasSet && !keepsForm && { form: isDay(date) ? ('day' as const) : ('month' as const) }),
    ...(date !== undefined && { original: date }),
    // What the inspectorate did not say, the force has set (`domain.md` rule 9).
    setBy: entered.setBy ?? (wasSet ? 'internal' : deadline.setBy)
  };
}

/** Whether what was entered as a date is one that can be kept, or says that there is none. */
export function isEnteredDate(typed: PartialDate | undefined): boolean {
  return typed === undefined || typed === '' || isKeptDate(typed);
}

function statedDate(wording: string): { date: PartialDate; words: string } | undefined {
  const match = BY_DATE.exec(wording.replace(/\bBy\b/g, 'by'));
  const date = match === null ? undefined : parsePrintedDate(match[1]);
  return match === null || date === undefined ? undefined : { date, words: `By ${match[1]}` };
}

function foundFrom(deadline: Deadline, published: PartialDate | undefined): DeadlineFound {
  const { form, relative, printed } = deadline;
  const words = printed.join(' / ');
  switch (form) {
    case 'relative':
      return {
        kind: 'relative',
        words: relative ?? words,
        ...(published !== undefined && { published })
      };
    case 'immediate':
      return { kind: 'immediate', words: relative ?? words };
    case 'none':
      return { kind: 'none set' };
    case 'to be confirmed':
      return { kind: 'to be confirmed' };
    case 'month':
    case 'day':
      return { kind: 'printed', words };
    case 'words':
      return { kind: 'not understood', words };
    case 'blank':
      return relative === undefined
        ? { kind: 'nothing said' }
        : { kind: 'immediate', words: relative };
  }
}
