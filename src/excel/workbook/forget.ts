import type { RecordId } from '../../domain/records';
import { forgetPull } from './memory/keepPull';
import { readPulls } from './memory/readPulls';
import type { KnownRows } from './memory/knownRows';
import { idOf } from './openPull';
import { SHEET_WORDS } from './strings';
import { isMarked, listTables } from './table/findTables';
import { idHeading } from './table/pullMark';

/**
 * Forgets a pull: what is remembered of it is taken away, and its mark from the headings of its table and of
 * copies, which are plain tables then. What stands in them stays.
 */
export async function forget(
  context: Excel.RequestContext,
  pullId: RecordId,
  known: KnownRows
): Promise<void> {
  const { pulls, parts } = await readPulls(context, known);
  const headId = pulls.find((one) => idOf(one) === pullId)?.partId;
  for (const table of await listTables(context)) {
    if (!isMarked({ pullId }, table)) continue;
    const { columns } = context.workbook.tables.getItem(table.id);
    columns.getItem(idHeading(pullId)).name = SHEET_WORDS.idHeadingForgotten;
  }
  await forgetPull(context, pullId, { headId, parts });
}
