import { formatDate } from '../dates/formatDate';
import { comparable } from '../likeness/similarText';
import type { RecordId, Report } from '../records';
import type { NewRow } from '../registration/newRow';
import { attemptIdOf } from './attemptIdOf';
import type { HashText } from './hashOf';
import type { PullScope } from './sheetKind';
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
 * also from a file that was closed in the middle, or with another lead, adds nothing twice. `time` parts
 * it from rows that said the same once and were corrected since.
 */
export function newRowId(
  pullId: RecordId,
  { report, ref, wording }: SheetFields,
  hash: HashText,
  time = 0
): RecordId {
  // What is nothing but signs has no words to compare.
  const what = [report, ref, wording].map((text) => comparable(text) || (text ?? '').trim());
  return attemptIdOf(['new row', pullId, ...what, ...(time === 0 ? [] : [String(time)])], hash);
}

/**
 * The report on the site that a new row belongs to: what its title names, whatever its letter case and
 * spaces. A pull of one report knows its own, also where the cell is empty. Undefined where there is none,
 * or where several are called so and nobody can tell which is meant.
 */
export function reportOfRow(
  title: string | undefined,
  reports: readonly Report[],
  scope: PullScope
): Report | undefined {
  const pulled = scope.kind === 'report' ? scope.reportId : undefined;
  if (title === undefined) {
    return reports.find(({ id, withdrawn }) => id === pulled && withdrawn === undefined);
  }
  const named = reportsNamed(title, reports);
  return named.length === 1 ? named[0] : named.find(({ id }) => id === pulled);
}

/** Every report that is called so, by its title or by title and date; withdrawn ones are left out. */
export function reportsNamed(
  title: string | undefined,
  reports: readonly Report[]
): readonly Report[] {
  const wanted = comparable(title);
  if (wanted === '') return [];
  return reports.filter(
    (report) =>
      report.withdrawn === undefined &&
      (comparable(report.title) === wanted || comparable(titleWithDate(report)) === wanted)
  );
}

/** "Effectiveness, Mar 2017": tells reports of one title apart; undefined where it has no date. */
export function titleWithDate({ title, published }: Report): string | undefined {
  return published === undefined ? undefined : `${title}, ${formatDate(published)}`;
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
