import type { RecordId } from '../../domain/records';
import { inExcel } from './excelHost';
import type { ExcelHost } from './excelHost';
import { forgetPull, keepPull } from './memory/keepPull';
import { readPulls } from './memory/readPulls';
import type { KnownRows } from './memory/knownRows';
import { idOf } from './openPull';
import { removeSheet, writeTable } from './table/writeTable';
import type { PulledTable, TableToWrite, TrackerWorkbook } from './trackerWorkbook';
import { WorkbookError } from './workbookError';

interface NewSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Writes a pull: the table on a new sheet, then what is remembered of it; only then the sheet is shown. Where
 * it is stopped or fails the sheet is taken away again; 'sheet left over' where that fails too.
 */
export async function writePull(
  host: ExcelHost,
  known: KnownRows,
  table: TableToWrite,
  options: Parameters<TrackerWorkbook['write']>[1] = {}
): Promise<PulledTable> {
  const begun: NewSheet[] = [];
  try {
    return await inExcel(host, async (context) => {
      const written = await writeTable(context, table, {
        ...options,
        begun: (id, name) => begun.push({ id, name })
      });
      stopIfAsked(options.signal);
      context.workbook.worksheets.getItem(written.sheetName).activate();
      await keepPull(context, table.memory, written, known);
      const { sheetName } = written;
      const sheetId = begun[0]?.id;
      return {
        memory: table.memory,
        sheetName,
        ...(sheetId !== undefined && { sheetId }),
        isInView: true,
        copies: []
      };
    });
  } catch (error) {
    for (const sheet of begun) await takeAway(host, known, table.memory.pullId, sheet, error);
    throw error;
  }
}

async function takeAway(
  host: ExcelHost,
  known: KnownRows,
  pullId: RecordId,
  { id, name }: NewSheet,
  why: unknown
): Promise<void> {
  try {
    await inExcel(host, async (context) => {
      await removeSheet(context, id);
      const { pulls, parts } = await readPulls(context, known);
      const pull = pulls.find((one) => idOf(one) === pullId);
      await forgetPull(context, pullId, { headId: pull?.partId, parts });
    });
  } catch (error) {
    throw new WorkbookError('sheet left over', [why, error], name);
  }
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new DOMException('Stopped.', 'AbortError');
}
