import { comparable } from '../likeness/similarText';
import type { RecordId, Report } from '../records';
import type { NewRow } from '../registration/newRow';
import { attemptIdOf } from './attemptIdOf';
import type { HashText } from './hashOf';
import type { ColumnKey, SheetFields } from './sheetColumn';

/** What a new row of recommendations is registered with; the rest is filled in once it is there. */
export const NEW_ROW_COLUMNS: readonly ColumnKey[] = [
  'report',
  'ref',
  'wording',
  'dueOriginal',
  'directorate',
  'leadPost',
  'leadOfficer'
];

/**
 * The id that a new row's record has: made from the pull and from what it is, so that sending it again,
 * also from a file that was closed in the middle, or with another lead, adds nothing twice.
 */
export function newRowId(
  pullId: RecordId,
  { report, ref, wording }: SheetFields,
  hash: HashText
): RecordId {
  // What is nothing but signs has no words to compare.
  const what = [report, ref, wording].map((text) => comparable(text) || (text ?? '').trim());
  return attemptIdOf(['new row', pullId, ...what], hash);
}

/**
 * The report on the site that a title names, whatever its letter case and spaces; undefined where there
 * is none, or where two are called so and nobody can tell which is meant.
 */
export function reportNamed(
  title: string | undefined,
  reports: readonly Report[]
): Report | undefined {
  const named = reportsNamed(title, reports);
  return named.length === 1 ? named[0] : undefined;
}

/** Every report that is called so; withdrawn ones are left out. */
export function reportsNamed(
  title: string | undefined,
  reports: readonly Report[]
): readonly Report[] {
  const wanted = comparable(title);
  if (wanted === '') return [];
  return reports.filter(
    (report) => report.withdrawn === undefined && comparable(report.title) === wanted
  );
}

/** A new row as registration takes it: for the force, and due as its words or its date say. */
export function newRowOf(id: RecordId, fields: SheetFields): NewRow {
  const { ref, wording = '', dueOriginal, directorate, leadPost, leadOfficer } = fields;
  return {
    id,
    kind: 'recommendation',
    wording,
    forWhom: 'the force',
    ...(ref !== undefined && { ref }),
    ...(dueOriginal !== undefined && { dueOriginal }),
    ...(directorate !== undefined && { directorate }),
    ...(leadPost !== undefined && { leadPost }),
    ...(leadOfficer !== undefined && { leadOfficer })
  };
}
