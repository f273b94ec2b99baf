import type * as ExcelJs from 'exceljs';
import { BLANK_CELL } from '../document/documentModel';
import type { Block, Cell, PaperDocument } from '../document/documentModel';
import { paragraphsOf } from '../document/markup';
import type { TagCounts } from '../document/markup';
import { layOutTable } from '../document/tableGrid';
import type { WrittenRow } from '../document/tableGrid';
import { wordsOfCell } from './excelCell';

/** Columns beyond this hold no paper; a stray mark far to the right is not followed. */
const MOST_COLUMNS = 60;

interface Merge {
  readonly top: number;
  readonly left: number;
  readonly columns: number;
  readonly rows: number;
}

/** The merged ranges of a sheet by the place of their first cell; only columns that are read. */
function mergesOf(sheet: ExcelJs.Worksheet): ReadonlyMap<string, Merge> {
  const merges = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (!cell.isMerged) return;
      const { row: top, col: left } = cell.master.fullAddress;
      const { row: bottom, col: right } = cell.fullAddress;
      const known = merges.get(`${top}/${left}`) ?? { top, left, bottom, right };
      merges.set(`${top}/${left}`, {
        ...known,
        bottom: Math.max(known.bottom, bottom),
        right: Math.max(known.right, right)
      });
    })
  );
  return new Map(
    Array.from(merges, ([place, { top, left, bottom, right }]) => [
      place,
      { top, left, columns: right - left + 1, rows: bottom - top + 1 }
    ])
  );
}

function writtenRow(
  sheet: ExcelJs.Worksheet,
  number: number,
  merges: ReadonlyMap<string, Merge>,
  tags: TagCounts
): WrittenRow {
  const row = sheet.getRow(number);
  const cells: Cell[] = [];
  for (let column = 1; column <= Math.min(row.cellCount, MOST_COLUMNS); column += 1) {
    const cell = row.getCell(column);
    const { row: top, col: left } = cell.master.fullAddress;
    if (cell.isMerged && (top !== number || left !== column)) {
      // Covered from the left or from above; the grid leaves room for the latter by itself.
      continue;
    }
    const merge = merges.get(`${number}/${column}`);
    const lines = paragraphsOf(wordsOfCell(cell), tags);
    cells.push(
      lines.length === 0 && merge === undefined
        ? BLANK_CELL
        : { lines, columnSpan: merge?.columns ?? 1, rowSpan: merge?.rows ?? 1 }
    );
  }
  return { at: `sheet ${sheet.name}, row ${number}`, cells };
}

/** The tables of a sheet: rows that follow each other without a blank one between them. */
function tablesOf(sheet: ExcelJs.Worksheet, tags: TagCounts): readonly Block[] {
  const merges = mergesOf(sheet);
  const blocks: Block[] = [];
  let rows: WrittenRow[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', at: rows[0].at, rows: layOutTable(rows) });
    rows = [];
  };
  let last = 0;
  sheet.eachRow((_row, number) => {
    const row = writtenRow(sheet, number, merges, tags);
    const isBlank = row.cells.every((cell) => cell.lines.length === 0);
    if (number !== last + 1 || isBlank) endTable();
    if (!isBlank) rows.push(row);
    last = number;
  });
  endTable();
  return blocks;
}

/** Reads a workbook whose package was opened safely (`officePackage.ts`); hidden sheets are read too. */
export async function readExcel(bytes: Uint8Array): Promise<PaperDocument> {
  const loaded: unknown = await import(/* webpackChunkName: 'read-excel' */ 'exceljs');
  const exceljs = (loaded as { default?: typeof ExcelJs }).default ?? (loaded as typeof ExcelJs);
  const workbook = new exceljs.Workbook();
  // exceljs types a Node buffer; it takes any bytes.
  await workbook.xlsx.load(bytes as unknown as ExcelJs.Buffer);
  const tags: TagCounts = new Map();
  const blocks = workbook.worksheets.flatMap((sheet) => tablesOf(sheet, tags));
  const hiddenSheets = workbook.worksheets
    .filter((sheet) => sheet.state !== 'visible' && sheet.actualRowCount > 0)
    .map(({ name }) => name);
  return { blocks, showsMergedCells: true, markupTags: tags, hiddenSheets };
}
