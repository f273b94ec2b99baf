import { isKeptDate } from '../dates/partialDate';
import { enteredDeadline, isEnteredDate } from './proposedDeadline';
import type { DeadlineSource } from './proposedDeadline';
import type { NewReportFacts, NewRow } from './newRow';
import { publishersOf } from './newRow';

/** SharePoint's single lines of text hold 255 characters. */
export const LONGEST_LINE = 255;

/** What is wrong with a field of a report or a recommendation; `loc` says it in a sentence. */
export type RegistrationProblem =
  | { readonly kind: 'no title' }
  | { readonly kind: 'no words' }
  | { readonly kind: 'no body' }
  | { readonly kind: 'no such date'; readonly typed: string }
  | { readonly kind: 'number twice'; readonly ref: string }
  | { readonly kind: 'too long'; readonly characters: number }
  | { readonly kind: 'no reason' };

export interface FieldProblem<Field extends string> {
  readonly field: Field;
  readonly problem: RegistrationProblem;
}

export type RowField = keyof NewRow & string;
export type ReportField = keyof NewReportFacts & string;

const ROW_LINES = ['ref', 'topic', 'body', 'directorate', 'leadPost', 'leadOfficer'] as const;

/** What keeps a report from being added. */
export function checkReportFacts(facts: NewReportFacts): readonly FieldProblem<ReportField>[] {
  const problems: FieldProblem<ReportField>[] = [];
  if (facts.title.trim() === '') problems.push({ field: 'title', problem: { kind: 'no title' } });
  else problems.push(...tooLong('title', facts.title));
  problems.push(...tooLong('publishers', publishersOf(facts.publishers).join('; ')));
  const { published } = facts;
  if (published !== undefined && !isKeptDate(published)) {
    problems.push({ field: 'published', problem: { kind: 'no such date', typed: published } });
  }
  return problems;
}

/**
 * What keeps a row from being added; `taken` are the numbers of the other rows and of the report. With
 * `source`, the date that the words lead to is checked as well: it may lie beyond what can be kept.
 */
export function checkRow(
  row: NewRow,
  taken: readonly string[],
  source?: DeadlineSource
): readonly FieldProblem<RowField>[] {
  const problems: FieldProblem<RowField>[] = ROW_LINES.flatMap((field) =>
    tooLong(field, row[field] ?? '')
  );
  if (row.wording.trim() === '') {
    problems.push({ field: 'wording', problem: { kind: 'no words' } });
  }
  if (row.forWhom !== 'the force' && (row.body ?? '').trim() === '') {
    problems.push({ field: 'body', problem: { kind: 'no body' } });
  }
  const due = source === undefined ? row.dueOriginal : enteredDeadline(row, source).original;
  if (!isEnteredDate(due)) {
    const typed = due ?? '';
    problems.push({ field: 'dueOriginal', problem: { kind: 'no such date', typed } });
  }
  const ref = (row.ref ?? '').trim();
  if (ref !== '' && taken.some((other) => other.trim().toLowerCase() === ref.toLowerCase())) {
    problems.push({ field: 'ref', problem: { kind: 'number twice', ref } });
  }
  return problems;
}

/** A line of text that its column cannot hold. */
export function tooLong<Field extends string>(
  field: Field,
  text: string
): readonly FieldProblem<Field>[] {
  const { length } = text.trim();
  return length <= LONGEST_LINE
    ? []
    : [{ field, problem: { kind: 'too long', characters: length } }];
}
