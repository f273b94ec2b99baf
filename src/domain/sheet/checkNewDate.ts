import { formatSeveral } from '../dates/formatDate';
import { DATE_CHANGE_CAUSES } from '../dueDateChange';
import { checkDateRequest } from '../ledger/checkDateRequest';
import type { DateProblem } from '../ledger/dateProblem';
import { ownRequest } from './rowFields';
import type { ColumnKey, SheetFields } from './sheetColumn';
import type { SheetProblem } from './sheetReview';
import type { SiteRow } from './siteRows';

/** What is asked for together: a new date, its cause and its reason. */
export const NEW_DATE_COLUMNS = ['newDate', 'newDateCause', 'newDateReason'] as const;

type NewDateColumn = (typeof NEW_DATE_COLUMNS)[number];

/**
 * What keeps a new date from being asked for; empty when nothing does. `asked` is what stands in the
 * three cells. A request that waits for a decision is taken back on the site, where it is seen what
 * becomes of it; until then no other is asked for from a sheet.
 */
export function checkNewDate(
  { entry }: SiteRow,
  asked: SheetFields,
  changed: readonly ColumnKey[],
  me: string
): readonly SheetProblem[] {
  const standing = ownRequest(entry.ledger, me);
  if (standing !== undefined) {
    const column = NEW_DATE_COLUMNS.find((key) => changed.includes(key)) ?? 'newDate';
    return [problem(column, 'date asked already', { said: [formatSeveral(standing.to, 'long')] })];
  }
  if (asked.newDate === undefined) {
    return NEW_DATE_COLUMNS.filter((key) => changed.includes(key) && asked[key] !== undefined).map(
      (column) => problem(column, 'reason without date')
    );
  }
  const cause = DATE_CHANGE_CAUSES.find((one) => one === asked.newDateCause);
  const request = { to: [asked.newDate], cause, reason: asked.newDateReason };
  return checkDateRequest(request, entry.ledger).map(({ problem: rule }) => problemOfRule(rule));
}

function problemOfRule(rule: DateProblem): SheetProblem {
  switch (rule.kind) {
    case 'needs a cause':
      return problem('newDateCause', 'date without cause', { dateRule: rule });
    case 'needs a reason for the new date':
      return problem('newDateReason', 'date without reason', { dateRule: rule });
    default:
      return problem('newDate', 'date not allowed', { dateRule: rule });
  }
}

function problem(
  column: NewDateColumn,
  kind: SheetProblem['kind'],
  more: Pick<SheetProblem, 'said' | 'dateRule'> = {}
): SheetProblem {
  return { column, kind, ...more, blocks: 'the cell' };
}
