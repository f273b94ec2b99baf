import type { RecordId } from '../../domain/records';
import type { SheetMemory } from '../../domain/sheet/sheetMemory';
import type { PullHead } from './memory/pullHead';
import { readPulls } from './memory/readPulls';
import type { KeptPull, KeptPulls } from './memory/readPulls';
import type { KnownRows } from './memory/knownRows';
import { findTables, listTables } from './table/findTables';
import type { FoundTable } from './table/findTables';
import { WorkbookError } from './workbookError';

export interface OpenPull {
  readonly partId: string;
  readonly head: PullHead;
  readonly memory: SheetMemory;
  readonly parts: KeptPulls['parts'];
  /** Of every pull in the workbook, this one too: a table is never taken for another pull's. */
  readonly heads: readonly PullHead[];
}

/** What the workbook keeps of a pull. Throws what is wrong with it. */
export async function openPull(
  context: Excel.RequestContext,
  pullId: RecordId,
  known: KnownRows
): Promise<OpenPull> {
  const { pulls, parts } = await readPulls(context, known);
  const pull = pulls.find((one) => idOf(one) === pullId);
  if (pull === undefined) throw new WorkbookError('pull unknown');
  if (pull.kind === 'damaged') throw pull.damage;
  return { ...pull, parts, heads: headsOf(pulls) };
}

/** The table of a pull wherever it stands now; 'table gone' where it does not. */
export async function tableOf(
  context: Excel.RequestContext,
  { head, heads }: Pick<OpenPull, 'head' | 'heads'>
): Promise<FoundTable> {
  const found = findTables(heads, await listTables(context)).get(head.pullId);
  if (found === undefined) throw new WorkbookError('table gone', undefined, head.table.sheetName);
  return found;
}

export const idOf = (pull: KeptPull): RecordId =>
  pull.kind === 'kept' ? pull.head.pullId : pull.pullId;

export const headsOf = (pulls: readonly KeptPull[]): readonly PullHead[] =>
  pulls.flatMap(({ head }) => (head === undefined ? [] : [head]));
