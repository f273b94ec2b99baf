import type { RecordId } from '../records';
import { cellStanding } from './cellStanding';
import { checkAsAt } from './checkAsAt';
import { checkNewDate, NEW_DATE_COLUMNS } from './checkNewDate';
import { checkStatusChange, POSITION_COLUMNS } from './checkStatusChange';
import { isEditable } from './mayEditColumn';
import { holdsMovedCells } from './movedCells';
import type { ReviewContext } from './reviewContext';
import type { ColumnKey, SheetColumn, SheetFields } from './sheetColumn';
import type { RowMemory } from './sheetMemory';
import type { ReadRow } from './sheetRead';
import type { FieldChange, ReviewedRow, SheetProblem } from './sheetReview';
import { nameOfRow } from './rowFields';
import { valuesOf } from './rowAsRead';
import type { SiteRow } from './siteRows';
import { changesOf, problemOfCell, touchedCells } from './touchedCells';

/** What a person changed in a row of the pull, and what is wrong with it; undefined where nothing is. */
export function reviewKnownRow(
  id: RecordId,
  read: ReadRow,
  memory: RowMemory,
  context: ReviewContext
): ReviewedRow | undefined {
  const { columns, site, facts, hash } = context;
  const siteRow = site.siteRowOf(id);
  const name = siteRow?.row.name ?? nameOfRow(valuesOf(columns, read));
  const reviewed = (
    changes: readonly FieldChange[],
    problems: readonly SheetProblem[],
    along?: SheetFields
  ): ReviewedRow => ({
    kind: 'changed',
    id,
    rowNumber: read.rowNumber,
    name,
    changes,
    problems,
    ...(along && Object.keys(along).length > 0 && { along })
  });

  const touched = touchedCells(columns, read, memory, hash);
  const gone = whatBecameOf(id, context);
  if (gone !== undefined) return reviewed(changesOf(touched, siteRow, memory, context), [gone]);
  if (siteRow === undefined || touched.length === 0) return undefined;
  if (isEmptied(columns, read, memory, hash)) {
    return reviewed([], [{ kind: 'row emptied', blocks: 'the row' }]);
  }
  if (holdsMovedCells(id, touched, context.areOthersWords)) {
    const moved: SheetProblem = { column: 'wording', kind: 'words of another', blocks: 'the row' };
    return reviewed(changesOf(touched, siteRow, memory, context), [moved]);
  }
  const problems = touched.flatMap((cell) => problemOfCell(cell, siteRow, memory, context));
  const changes = changesOf(touched, siteRow, memory, context);
  const changed = fieldsOf(changes);
  const isClear = (group: readonly ColumnKey[]): boolean =>
    group.some((key) => key in changed) &&
    !problems.some(({ column }) => column !== undefined && group.includes(column));

  if (isClear(POSITION_COLUMNS)) {
    const found = checkStatusChange(siteRow, positionOf(changed), facts.asAt);
    problems.push(...found.map((problem) => onSheet(problem, columns)));
    problems.push(...checkAsAt(changed, siteRow, facts.asAt));
  }
  if (!isClear(NEW_DATE_COLUMNS)) return orNothing(reviewed(changes, problems));
  // A date is asked for with the cause and the reason that stand beside it, touched or not.
  const asked = askedIn(columns, read, siteRow);
  const keys = NEW_DATE_COLUMNS.filter((key) => key in changed);
  if (NEW_DATE_COLUMNS.every((key) => asked[key] === siteRow.row.fields[key])) {
    const others = changes.filter(({ column }) => !keys.some((key) => key === column));
    return orNothing(reviewed(others, problems));
  }
  const found = checkNewDate(siteRow, asked, keys, facts.me.name);
  problems.push(...found.map((problem) => onSheet(problem, columns)));
  const along = Object.fromEntries(
    Object.entries(asked).filter(([key, value]) => !(key in changed) && value !== undefined)
  );
  return reviewed(changes, problems, along);
}

function whatBecameOf(
  id: RecordId,
  { site }: Pick<ReviewContext, 'site'>
): SheetProblem | undefined {
  const fate = site.fateOf(id);
  if (fate === 'there') return undefined;
  return { kind: fate === 'gone' ? 'record gone' : 'record withdrawn', blocks: 'the row' };
}

/**
 * A row that was cleared, not a field: all that may be filled in is empty, and more than one cell of it
 * was not. Nobody takes back a whole record by pressing Delete.
 */
function isEmptied(
  columns: readonly SheetColumn[],
  { cells }: ReadRow,
  memory: RowMemory,
  hash: ReviewContext['hash']
): boolean {
  const editable = columns.filter(isEditable);
  const isEmpty = editable.every((column) => {
    const cell = cells[column.key];
    return cell === undefined || cellStanding(hash, column, cell, memory).stands === undefined;
  });
  return isEmpty && editable.filter(({ key }) => (memory.hashes[key] ?? '') !== '').length > 1;
}

/** The new date, cause and reason as they stand in the row; what was not pulled as the site has it. */
function askedIn(columns: readonly SheetColumn[], read: ReadRow, { row }: SiteRow): SheetFields {
  const values = valuesOf(columns, read);
  return Object.fromEntries(
    NEW_DATE_COLUMNS.map((key) => [
      key,
      columns.some((column) => column.key === key) ? values[key] : row.fields[key]
    ])
  );
}

/** The problem, saying so where its column cannot be filled in here. */
function onSheet(problem: SheetProblem, columns: readonly SheetColumn[]): SheetProblem {
  const isThere = columns.some(({ key }) => key === problem.column);
  return isThere ? problem : { ...problem, isOffSheet: true };
}

function positionOf(changed: SheetFields): SheetFields {
  return Object.fromEntries(
    Object.entries(changed).filter(([key]) => POSITION_COLUMNS.some((one) => one === key))
  );
}

function fieldsOf(changes: readonly FieldChange[]): SheetFields {
  return Object.fromEntries(changes.map(({ column, mine }) => [column, mine]));
}

function orNothing(row: ReviewedRow): ReviewedRow | undefined {
  return row.changes.length === 0 && row.problems.length === 0 ? undefined : row;
}
