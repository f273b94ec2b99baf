import { checkPartEdit } from '../edits/checkPartEdit';
import type { PositionProblem } from '../edits/checkPositionEdit';
import { checkPositionEdit } from '../edits/checkPositionEdit';
import type { AsAt } from '../register/entry';
import { STATUS_ORDER } from '../status';
import type { RecordedStatus } from '../status';
import type { ColumnKey, SheetFields } from './sheetColumn';
import type { SheetProblem, SheetProblemKind } from './sheetReview';
import type { SiteRow } from './siteRows';

/** What is sent together as one update: a status with its words and the day that they describe. */
export const POSITION_COLUMNS: readonly ColumnKey[] = [
  'status',
  'reason',
  'waitingFor',
  'position',
  'asAt'
];

const KINDS: Readonly<Record<PositionProblem['kind'], SheetProblemKind>> = {
  'past its original date': 'status not allowed',
  'needs a reason': 'needs a reason',
  'needs a body': 'needs a body',
  'no such date': 'year not kept'
};

/**
 * What the rules of positions say to a row as it would be after the changes (`edits/`): what was not
 * changed in the sheet is as the site has it now.
 */
export function checkStatusChange(
  { row, entry, part }: SiteRow,
  changes: SheetFields,
  asAt: AsAt
): readonly SheetProblem[] {
  const after: SheetFields = { ...row.fields, ...changes };
  const { reason, waitingFor, asAt: describes } = after;
  const status = statusOf(after);
  const recorded = statusOf(row.fields);
  const base = recorded === undefined ? undefined : { status: recorded };
  if (part !== undefined) {
    const { label, text, position } = { ...part.action, position: after.position };
    const edit = { label, text, status, reason, waitingFor, position, asAt: describes };
    return checkPartEdit(edit, part.action, asAt, base).flatMap(({ field, problem }) =>
      problem.kind === 'needs words' || problem.kind === 'needs a reason to withdraw'
        ? []
        : [
            problemOf(
              field === 'due' || field === 'withdrawn' ? 'position' : columnOf(field),
              problem
            )
          ]
    );
  }
  if (status === undefined) return [];
  const edit = { text: after.position, status, reason, waitingFor, asAt: describes };
  return checkPositionEdit(edit, entry.recommendation, asAt, base).map(({ field, problem }) =>
    problemOf(columnOf(field), problem)
  );
}

function columnOf(field: string): ColumnKey {
  return POSITION_COLUMNS.find((column) => column === field) ?? 'position';
}

function problemOf(column: ColumnKey, rule: PositionProblem): SheetProblem {
  return { column, kind: KINDS[rule.kind], positionRule: rule, blocks: 'the row' };
}

function statusOf({ status }: SheetFields): RecordedStatus | undefined {
  return STATUS_ORDER.find((one) => one === status);
}
