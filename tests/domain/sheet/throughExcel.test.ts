import fc from 'fast-check';
import { cellsOf } from '../../../src/domain/sheet/cellOf';
import { rowsToPull } from '../../../src/domain/sheet/rowsToPull';
import { columnsFor } from '../../../src/domain/sheet/sheetColumns';
import type { SheetKind } from '../../../src/domain/sheet/sheetKind';
import { closeExcel, openExcel } from '../../excel/workbook/excelInNode';
import { anyEdits, anySite } from './anySite';
import { aPull, refreshOf, reviewOf, VIEW } from './sheetBuilders';

const RUNS = 15;
const aKind = fc.constantFrom<SheetKind>('recommendations', 'parts', 'tasks', 'updates');

afterAll(closeExcel);

describe('a sheet in Excel', () => {
  it('that nobody touched has no change, whatever its texts and dates, also after Refresh', async () => {
    await fc.assert(
      fc.asyncProperty(anySite, anyEdits, aKind, async (site, edits, kind) => {
        const { workbook } = openExcel();
        const { memory } = aPull(site, { kind });
        const { pullId, scope } = memory;
        const columns = columnsFor(kind);
        const rows = rowsToPull({ kind, scope }, site, VIEW).map(({ id, fields }) => ({
          id,
          cells: cellsOf(columns, fields)
        }));
        if (rows.length === 0) return;
        await workbook.write({ title: 'Pulled', columns, rows, memory, mayEdit: () => true });
        const [pulled] = await workbook.tables();
        expect(pulled.memory.rows).toEqual(memory.rows);
        const sheet = { memory: pulled.memory, read: await workbook.read(pullId) };
        expect(reviewOf(sheet, site).rows).toEqual([]);

        const after = edits(site);
        const plan = refreshOf(sheet, after);
        await workbook.refresh(pullId, plan);
        const [kept] = await workbook.tables();
        const refreshed = { memory: kept.memory, read: await workbook.read(pullId) };
        const left = new Set(plan.left.map(({ id }) => id));
        expect(reviewOf(refreshed, after).rows.filter(({ id }) => !left.has(id))).toEqual([]);
        expect(refreshOf(refreshed, after).cells).toEqual([]);
      }),
      { numRuns: RUNS }
    );
  });
});
