import type { RecordId } from '../../domain/records';
import { planRefresh } from '../../domain/sheet/planRefresh';
import { rowsOfEntries } from '../../domain/sheet/rowsToPull';
import { siteRows } from '../../domain/sheet/siteRows';
import { hashText } from '../../services/sheet/hashText';
import { pullInHand } from './pullInHand';
import type { RefreshReceipt, WorkOptions } from './sheetWork';
import type { ReadSite } from './siteReading';
import { versionsIn } from './siteReading';
import type { WorkSurroundings } from './workSurroundings';

/** Brings a table up to date where the person changed nothing; what they changed stays. */
export async function refreshTable(
  surroundings: WorkSurroundings,
  readSite: ReadSite,
  pullId: RecordId,
  options: WorkOptions = {}
): Promise<RefreshReceipt> {
  const { workbook, now, hash = hashText } = surroundings;
  const memory = await pullInHand(surroundings, pullId);
  const site = await readSite(options);
  const { kind, scope } = memory;
  const all = siteRows(kind, site.records, site);
  const rows = rowsOfEntries(kind, scope, all.entries, site.records.posts, site);
  options.progress?.({ kind: 'reading the sheet' });
  const read = await workbook.read(pullId);
  options.signal?.throwIfAborted();
  const plan = planRefresh(
    memory,
    read,
    { rows, rowOf: all.rowOf, versionsOf: versionsIn(kind, site.records) },
    hash
  );
  const { cells, added, identified, changed, left, kept } = plan;
  const touched = changed + added.length + identified.length;
  options.progress?.({ kind: 'writing the sheet', rows: 0, of: touched });
  const at = now().toISOString();
  const memoryNow = { ...plan.memory, refreshedAt: at };
  await workbook.refresh(pullId, { cells, added, identified, memory: memoryNow });
  return { changed, added: added.length, left, kept, at };
}
