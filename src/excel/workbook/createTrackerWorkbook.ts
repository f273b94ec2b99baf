import type { RecordId } from '../../domain/records';
import type { ReadRow } from '../../domain/sheet/sheetRead';
import { documentSettings } from './documentSettings';
import { inExcel } from './excelHost';
import type { ExcelHost } from './excelHost';
import { forget } from './forget';
import { keepPull } from './memory/keepPull';
import type { PartsThere } from './memory/keepPull';
import { knownRows } from './memory/knownRows';
import { memoryLeft } from './memoryLeft';
import { oneAtATime } from './oneAtATime';
import { listPulls } from './listPulls';
import { openPull, tableOf } from './openPull';
import type { OpenPull } from './openPull';
import { showRow } from './showRow';
import { areIdsGone } from './table/idsGone';
import { readRows } from './table/readRows';
import { refreshRows } from './table/refreshRows';
import { missingColumns, placeOf } from './table/tablePlace';
import type { TablePlace } from './table/tablePlace';
import type { TrackerWorkbook } from './trackerWorkbook';
import { WorkbookError } from './workbookError';
import { writeReceiptSheet } from './writeReceipts';
import { writePull } from './writePull';

/**
 * The working spreadsheet through Office.js (ExcelApi 1.13). Each method is one run of its own, one after
 * the other; nothing is written from an event. Methods throw `WorkbookError`s.
 */
export function createTrackerWorkbook(host: ExcelHost): TrackerWorkbook {
  const inTurn = oneAtATime();
  const known = knownRows();
  const lastRead = new Map<RecordId, readonly ReadRow[]>();
  const run = <Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
    inTurn(() => inExcel(host, work));

  const placeNow = async (context: Excel.RequestContext, pull: OpenPull): Promise<TablePlace> => {
    const { table } = await tableOf(context, pull);
    return placeOf(context, table, pull.head);
  };

  return {
    tables: () => run((context) => listPulls(context, known)),

    write: (table, options) => inTurn(() => writePull(host, known, table, options)),

    read: (pullId) =>
      run(async (context) => {
        const pull = await openPull(context, pullId, known);
        const { place, rows } = await readRows(context, () => placeNow(context, pull));
        if (areIdsGone(pull.memory, rows)) {
          throw new WorkbookError('ids gone', undefined, place.sheetName);
        }
        lastRead.set(pullId, rows);
        return { rows, missing: missingColumns(place) };
      }),

    refresh: (pullId, refresh) =>
      run(async (context) => {
        const pull = await openPull(context, pullId, known);
        const place = await placeNow(context, pull);
        const left = await refreshRows(context, place, refresh, lastRead.get(pullId));
        lastRead.delete(pullId);
        const memory = memoryLeft(pull.memory, refresh.memory, left);
        await keepPull(context, memory, pull.head.table, known, thereOf(pull));
      }),

    keepMemory: (memory) =>
      run(async (context) => {
        const pull = await openPull(context, memory.pullId, known);
        await keepPull(context, memory, pull.head.table, known, thereOf(pull));
      }),

    forget: (pullId) => run((context) => forget(context, pullId, known)),

    show: (pullId, rowNumber) =>
      run(async (context) => {
        const pull = await openPull(context, pullId, known);
        await showRow(context, await placeNow(context, pull), rowNumber);
      }),

    writeReceipts: (receipts) => run((context) => writeReceiptSheet(context, receipts)),

    ...documentSettings(host.settings)
  };
}

const thereOf = ({ partId, parts, head }: OpenPull): PartsThere => ({
  headId: partId,
  parts,
  named: head.rowParts
});
