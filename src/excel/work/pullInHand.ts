import type { RecordId } from '../../domain/records';
import type { SheetMemory } from '../../domain/sheet/sheetMemory';
import { WorkError } from './workError';
import type { WorkSurroundings } from './workSurroundings';

/** Whether a table was pulled from this site, whatever the letter case of its address. */
export function isOfSite({ siteUrl }: Pick<SheetMemory, 'siteUrl'>, address: string): boolean {
  return siteUrl.toLowerCase() === address.toLowerCase();
}

/** What the workbook keeps of a pull of this site. Throws a `WorkError` or a `WorkbookError`. */
export async function pullInHand(
  { workbook, siteUrl }: Pick<WorkSurroundings, 'workbook' | 'siteUrl'>,
  pullId: RecordId
): Promise<SheetMemory> {
  const table = (await workbook.tables()).find(({ memory }) => memory.pullId === pullId);
  if (table === undefined) throw new WorkError('no such pull');
  if (table.damage !== undefined) throw table.damage;
  const { memory } = table;
  if (!isOfSite(memory, siteUrl)) {
    throw new WorkError('other site', memory.siteUrl);
  }
  return memory;
}
