import type { PartialDate } from '../dates/partialDate';
import type { DeadlineSetBy } from '../deadline/deadline';
import type { Kind, Recommendation, RecordId, Report, Scope } from '../records';
import type { PastedDoubt } from './pasted/pastedRow';
import { enteredDeadline } from './proposedDeadline';

/**
 * Who delivers a recommendation: the force; another body, for which it is listed White; or the force,
 * once another body has decided or delivered something (White, `domain.md` rule 4).
 */
export type ForWhom = 'the force' | 'another body' | 'the force, waiting';

/** A recommendation as an owner enters it; nothing in a field is undefined. */
export interface NewRow {
  /** Made once: it becomes the record's, so that a repeated send doubles nothing. */
  readonly id: RecordId;
  readonly ref?: string;
  readonly kind: Kind;
  readonly wording: string;
  readonly topic?: string;
  readonly forWhom: ForWhom;
  /** The other body, or what is waited for. */
  readonly body?: string;
  readonly duePrinted?: string;
  /** Undefined while the date that the words lead to stands; empty for "no date". */
  readonly dueOriginal?: PartialDate;
  readonly setBy?: DeadlineSetBy;
  readonly directorate?: string;
  readonly leadPost?: string;
  readonly leadOfficer?: string;
  /** What reading pasted text left open. */
  readonly doubts?: readonly PastedDoubt[];
}

/** A report as an owner enters it. */
export interface NewReportFacts {
  readonly title: string;
  /** As typed: "HMICFRS; HMCPSI". */
  readonly publishers: string;
  readonly scope?: Scope;
  readonly published?: PartialDate;
  readonly narrative?: string;
}

/** Publishers as they are kept, from what was typed. */
export function publishersOf(typed: string): readonly string[] {
  return typed
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The report that is registered; the newest stands first (`records.ts`, `Report.order`). */
export function reportToAdd(
  id: RecordId,
  facts: NewReportFacts,
  there: readonly Pick<Report, 'order'>[]
): Report {
  const first = there.reduce((least, { order }) => Math.min(least, order), 1);
  return {
    id,
    kind: 'inspection',
    title: facts.title.trim(),
    publishers: publishersOf(facts.publishers),
    ...(facts.scope !== undefined && { scope: facts.scope }),
    ...(facts.published !== undefined && { published: facts.published }),
    ...(said(facts.narrative) && { narrative: facts.narrative }),
    order: there.length === 0 ? 1 : first - 1
  };
}

/** The recommendations that are registered, in their order, after those that the report has. */
export function recommendationsToAdd(
  report: Report,
  rows: readonly NewRow[],
  there: readonly Pick<Recommendation, 'order'>[]
): readonly Recommendation[] {
  const last = there.reduce((most, { order }) => Math.max(most, order), 0);
  return rows.map((row, index) => ({
    id: row.id,
    reportId: report.id,
    order: last + index + 1,
    kind: row.kind,
    wording: row.wording.trim(),
    appliesTo: row.forWhom === 'another body' && said(row.body) ? [(row.body ?? '').trim()] : [],
    deadline: enteredDeadline(row, {
      wording: row.wording,
      published: report.published,
      publishers: report.publishers
    }),
    ...withText('ref', row.ref),
    ...withText('topic', row.topic),
    ...withText('directorate', row.directorate),
    ...withText('leadPost', row.leadPost),
    ...withText('leadOfficer', row.leadOfficer)
  }));
}

/** Whom each of the rows waits for that begins White. */
export function waitingFor(rows: readonly NewRow[]): ReadonlyMap<RecordId, string> {
  return new Map(
    rows
      .filter(({ forWhom }) => forWhom !== 'the force')
      .map(({ id, body }) => [id, (body ?? '').trim()])
  );
}

function withText<Field extends string>(
  field: Field,
  text: string | undefined
): Partial<Record<Field, string>> {
  const written = (text ?? '').trim();
  return written === '' ? {} : ({ [field]: written } as Record<Field, string>);
}

function said(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
