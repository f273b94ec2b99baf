import { formatDate } from '../dates/formatDate';
import { isPartialDate, lastDay } from '../dates/partialDate';
import type { AsAt } from '../register/entry';
import type { SheetFields } from './sheetColumn';
import type { SheetProblem } from './sheetReview';
import type { SiteRow } from './siteRows';

/**
 * A warning where a position is sent as at the day that the one before it described. As at is a fact that
 * the person states (`domain.md` 1.8): it is sent as it stands, as the register's form does, which shows
 * the day beside the words; a sheet may hide it, so it is said. Nothing where the day is today or later.
 */
export function checkAsAt(
  changed: SheetFields,
  { row }: Pick<SiteRow, 'row'>,
  { day }: Pick<AsAt, 'day'>
): readonly SheetProblem[] {
  const { asAt } = row.fields;
  const isSaidAnew = 'position' in changed || 'status' in changed;
  if (!isSaidAnew || 'asAt' in changed || asAt === undefined || !isPartialDate(asAt)) return [];
  if (lastDay(asAt) >= day) return [];
  const said = [formatDate(asAt, 'long')];
  return [{ column: 'asAt', kind: 'as at not changed', said, blocks: 'nothing' }];
}
