import { cellsOf } from '../../domain/sheet/cellOf';
import { mayTypeIn } from '../../domain/sheet/mayEditColumn';
import { memoryOf } from '../../domain/sheet/memoryOf';
import { rowsToPull } from '../../domain/sheet/rowsToPull';
import { columnsFor } from '../../domain/sheet/sheetColumns';
import type { PullScope, SheetKind } from '../../domain/sheet/sheetKind';
import type { SiteRecords } from '../../services/records/trackerStore';
import { hashText } from '../../services/sheet/hashText';
import type { PulledTable } from '../workbook/trackerWorkbook';
import { chosenColumns, keepChosenColumns } from './chosenColumns';
import type { PullRequest, WorkOptions } from './sheetWork';
import type { ReadSite } from './siteReading';
import { versionsIn } from './siteReading';
import { WorkError } from './workError';
import { KIND_WORDS, PULL_TITLES } from './workSentences';
import type { WorkSurroundings } from './workSurroundings';

/** Pulls a table onto a sheet of its own. Throws an AbortError where it is stopped. */
export async function pullTable(
  { workbook, siteUrl, now, newId, hash = hashText }: WorkSurroundings,
  readSite: ReadSite,
  { kind, scope, columns: chosen }: PullRequest,
  options: WorkOptions = {}
): Promise<PulledTable> {
  const { signal, progress } = options;
  const site = await readSite(options);
  const columns = columnsFor(kind, chosen ?? chosenColumns(workbook, kind));
  const rows = rowsToPull({ kind, scope }, site.records, site);
  if (rows.length === 0) throw new WorkError('nothing to pull');
  // First: where it fails, nothing was pulled, as the person is told.
  if (chosen !== undefined) await keepChosenColumns(workbook, kind, chosen);
  const pull = { pullId: newId(), siteUrl, kind, scope, pulledAt: now().toISOString() };
  return workbook.write(
    {
      title: titleOf(kind, scope, site.records),
      columns,
      rows: rows.map(({ id, fields }) => ({ id, cells: cellsOf(columns, fields) })),
      memory: memoryOf(pull, columns, rows, versionsIn(kind, site.records), hash),
      mayEdit: (column) => mayTypeIn(kind, column, site.rights)
    },
    {
      ...(signal && { signal }),
      progress: (written) =>
        progress?.({ kind: 'writing the sheet', rows: written, of: rows.length })
    }
  );
}

function titleOf(kind: SheetKind, scope: PullScope, { reports }: SiteRecords): string {
  switch (scope.kind) {
    case 'mine':
    case 'open':
      return PULL_TITLES[kind][scope.kind];
    case 'report': {
      const report = reports.find(({ id }) => id === scope.reportId);
      return `${KIND_WORDS[kind]}${report?.title ?? ''}`;
    }
    case 'directorate':
      return `${KIND_WORDS[kind]}${scope.directorate}`;
    case 'view':
      return `${KIND_WORDS[kind]}${scope.name}`;
  }
}
