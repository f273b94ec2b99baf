import type * as ExcelJs from 'exceljs';
import { ImportError } from './importError';
import { importWords } from './importWords';
import { loadExcelJs } from './loadExcelJs';
import type { RawCell, RawRow, RawSheet } from './rawCell';
import { rawCell } from './rawCell';

/** "PK\x03\x04": a zip file, as workbooks are. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** An OLE container: Excel 97 to 2003, or a newer workbook with a password ([MS-OFFCRYPTO]). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Reads the sheets of a workbook by their names.
 * @throws ImportError where it is none, or is damaged
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array
): Promise<ReadonlyMap<string, RawSheet>> {
  if (startsWith(bytes, OLE)) {
    throw new ImportError('not an export', [importWords.protectedFile(file)]);
  }
  if (!startsWith(bytes, ZIP)) throw new ImportError('not an export', [importWords.notExcel(file)]);
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  try {
    // exceljs types a Node buffer; it takes any bytes.
    await workbook.xlsx.load(bytes as unknown as ExcelJs.Buffer);
    return new Map(workbook.worksheets.map((sheet) => [sheet.name, sheetOf(sheet)]));
  } catch (failed) {
    throw new ImportError('damaged', [importWords.damaged(file)], failed);
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function sheetOf(sheet: ExcelJs.Worksheet): RawSheet {
  const rows = new Map<number, RawRow>();
  sheet.eachRow((row, number) => {
    const cells = new Map<number, RawCell>();
    row.eachCell((cell, column) => {
      const isCovered = cell.isMerged && cell.master !== cell;
      const raw: RawCell | undefined = isCovered ? { kind: 'merged' } : rawCell(cell.value);
      if (raw !== undefined) cells.set(column, raw);
    });
    if (cells.size > 0) rows.set(number, cells);
  });
  return { name: sheet.name, rows };
}
