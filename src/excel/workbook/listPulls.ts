import type { SheetMemory } from '../../domain/sheet/sheetMemory';
import { readPulls } from './memory/readPulls';
import type { KeptPull } from './memory/readPulls';
import type { KnownRows } from './memory/knownRows';
import { headsOf, idOf } from './openPull';
import { findLost, findTables, listTables } from './table/findTables';
import type { FoundTable, TableNow } from './table/findTables';
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
  const inView = context.workbook.worksheets.getActiveWorksheet();
  inView.load('id');
  const tables = await listTables(context);
  const found = findTables(headsOf(pulls), tables);
  return [
    ...pulls.map((pull) => pulledTable(pull, found.get(idOf(pull)), inView.id)),
    ...findLost(headsOf(pulls), tables).map(({ table, mark }) => ({
      memory: memoryWithoutRows({ pullId: mark }),
      ...sheetOf(table, inView.id),
      copies: [],
      damage: new WorkbookError('memory lost', undefined, table.sheetName)
    }))
  ];
}

function sheetOf(
  { sheetName, sheetId }: TableNow,
  inView: string
): Pick<PulledTable, 'sheetName' | 'sheetId' | 'isInView'> {
  return { sheetName, sheetId, ...(sheetId === inView ? { isInView: true } : {}) };
}

function pulledTable(pull: KeptPull, found: FoundTable | undefined, inView: string): PulledTable {
  return {
    memory: pull.kind === 'kept' ? pull.memory : memoryWithoutRows(pull),
    ...(found === undefined
      ? { sheetName: pull.head?.table.sheetName ?? '' }
      : sheetOf(found.table, inView)),
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
