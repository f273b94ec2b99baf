import type { SheetMemory } from '../../domain/sheet/sheetMemory';
import { readPulls } from './memory/readPulls';
import type { KeptPull } from './memory/readPulls';
import type { KnownRows } from './memory/knownRows';
import { headsOf, idOf } from './openPull';
import { findLost, findTables, listTables } from './table/findTables';
import type { FoundTable } from './table/findTables';
import type { PulledTable } from './trackerWorkbook';
import { WorkbookError } from './workbookError';

/**
 * The pulls of the workbook with their sheets. Among them what is damaged, what is gone, and sheets that
 * came without what was remembered of them (moved here from another workbook, saved by another program).
 */
export async function listPulls(
  context: Excel.RequestContext,
  known: KnownRows
): Promise<readonly PulledTable[]> {
  const { pulls } = await readPulls(context, known);
  const tables = await listTables(context);
  const found = findTables(headsOf(pulls), tables);
  return [
    ...pulls.map((pull) => pulledTable(pull, found.get(idOf(pull)))),
    ...findLost(headsOf(pulls), tables).map(({ table: { sheetName }, mark }) => ({
      memory: memoryWithoutRows({ pullId: mark }),
      sheetName,
      copies: [],
      damage: new WorkbookError('memory lost', undefined, sheetName)
    }))
  ];
}

function pulledTable(pull: KeptPull, found: FoundTable | undefined): PulledTable {
  return {
    memory: pull.kind === 'kept' ? pull.memory : memoryWithoutRows(pull),
    sheetName: found?.table.sheetName ?? pull.head?.table.sheetName ?? '',
    copies: found?.copies.map(({ sheetName }) => sheetName) ?? [],
    ...(found === undefined ? { isGone: true } : {}),
    ...(pull.kind === 'damaged' ? { damage: pull.damage } : {})
  };
}

function memoryWithoutRows({
  head,
  pullId
}: Pick<Extract<KeptPull, { kind: 'damaged' }>, 'head' | 'pullId'>): SheetMemory {
  return {
    pullId,
    siteUrl: head?.siteUrl ?? '',
    kind: head?.kind ?? 'recommendations',
    scope: head?.scope ?? { kind: 'open' },
    pulledAt: head?.pulledAt ?? '',
    columns: head?.columns ?? [],
    rows: new Map()
  };
}
