import { comparable } from '../likeness/similarText';
import type { RecordId, Report } from '../records';
import { checkRow } from '../registration/checkNewReport';
import { firstWords } from '../words/partName';
import { mayAddRows } from './mayEditColumn';
import { NEW_ROW_COLUMNS, newRowOf, reportOfRow, reportsNamed, titleWithDate } from './newSheetRow';
import { readCell } from './readCell';
import type { ReviewContext } from './reviewContext';
import { valuesOf } from './rowAsRead';
import type { ColumnKey, SheetColumn, SheetFields } from './sheetColumn';
import type { ReadRow } from './sheetRead';
import type { ReviewedRow, SheetProblem } from './sheetReview';

/** A finding begins so by itself (`domain.md` rule 5). */
const BEGINS_AS = 'AMBER';

/**
 * A row that somebody typed: what it is to be registered with, and what is wrong with it. `refsBeside`
 * are the numbers of the other new rows of its report.
 */
export function reviewNewRow(
  id: RecordId,
  read: ReadRow,
  refsBeside: readonly string[],
  context: ReviewContext
): ReviewedRow {
  const { columns, facts, memory } = context;
  const values = valuesOf(columns, read);
  const filled = (column: SheetColumn): boolean => values[column.key] !== undefined;
  const isTaken = (column: SheetColumn): boolean =>
    isRegistered(column) || (column.key === 'status' && values.status === BEGINS_AS);
  const taken = columns.filter((column) => filled(column) && isTaken(column));
  const report = reportOfRow(values.report, facts.records.reports, memory.scope);
  const reviewed = (problems: readonly SheetProblem[]): ReviewedRow => ({
    kind: 'new',
    id,
    rowNumber: read.rowNumber,
    ...(report !== undefined && { reportId: report.id }),
    name: firstWords(values.wording ?? values.ref ?? values.report ?? ''),
    changes: taken.map(({ key }) => ({ column: key, mine: values[key], isBaseKnown: true })),
    problems
  });
  if (!mayAddRows(memory.kind, facts.rights)) {
    return reviewed([{ kind: 'no right', blocks: 'the row' }]);
  }
  return reviewed([
    ...taken.flatMap((column) => problemsOfCell(column, read)),
    ...checkIdentity(values, report, refsBeside, context),
    ...columns
      .filter((column) => filled(column) && !isTaken(column))
      .map(({ key, edit }): SheetProblem => ({
        column: key,
        kind: laterKind(key, edit),
        typed: values[key] ?? '',
        blocks: 'the cell'
      }))
  ]);
}

function laterKind(key: ColumnKey, edit: SheetColumn['edit']): SheetProblem['kind'] {
  if (key === 'due') return 'due of a new row';
  return edit === 'nobody' ? 'read-only' : 'filled in later';
}

function isRegistered({ key }: SheetColumn): boolean {
  return NEW_ROW_COLUMNS.includes(key);
}

function problemsOfCell(column: SheetColumn, { cells }: ReadRow): readonly SheetProblem[] {
  const cell = cells[column.key];
  if (cell === undefined) return [];
  const cellRead = readCell(column, cell);
  return cellRead.kind === 'problem' ? [{ ...cellRead.problem, blocks: 'the row' }] : [];
}

/** Its report is there, it has words, and it is not there already (`registration/checkNewReport.ts`). */
function checkIdentity(
  values: SheetFields,
  report: Report | undefined,
  refsBeside: readonly string[],
  { facts }: ReviewContext
): readonly SheetProblem[] {
  const { records } = facts;
  const problems: SheetProblem[] = [];
  if (report === undefined) {
    const named = reportsNamed(values.report, records.reports);
    const told = new Set(named.flatMap((one) => titleWithDate(one) ?? []));
    const candidates = told.size === named.length ? told : [];
    problems.push({
      column: 'report',
      kind: 'no such report',
      ...(values.report !== undefined && { typed: values.report }),
      ...(named.length > 1 && { said: [String(named.length), ...candidates] }),
      blocks: 'the row'
    });
  }
  const there = records.recommendations.filter(
    ({ reportId, withdrawn }) => reportId === report?.id && withdrawn === undefined
  );
  const refs = [...there.flatMap(({ ref }) => ref ?? []), ...refsBeside];
  const wording = comparable(values.wording);
  if (wording !== '' && there.some((one) => comparable(one.wording) === wording)) {
    problems.push({ column: 'wording', kind: 'there already', blocks: 'the row' });
  }
  for (const { field, problem } of checkRow(newRowOf('', values), refs)) {
    if (problem.kind === 'no words') {
      problems.push({ column: 'wording', kind: 'no wording', blocks: 'the row' });
    }
    if (problem.kind === 'number twice' && field === 'ref') {
      problems.push({
        column: 'ref',
        kind: 'there already',
        typed: problem.ref,
        blocks: 'the row'
      });
    }
  }
  return problems;
}
