import type { WorkbookModel } from '../../../local/excel/workbook/types';

/** A cell as somebody sees it who looks closely. */
export interface SeenCell {
  readonly value?: string | number | boolean;
  readonly error?: string;
  readonly formula?: string;
  readonly format?: string;
}

export interface SeenTable {
  readonly sheet: string;
  readonly name: string;
  /** Of its heading row and first column, from 0. */
  readonly top: number;
  readonly left: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SeenCell[])[];
}

export interface SeenSheet {
  readonly name: string;
  readonly cells: readonly (readonly SeenCell[])[];
  /** Rows that a filter or a hand hides, from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  /** In points, by place; undefined where nobody set one. */
  readonly widths: readonly (number | undefined)[];
}

export interface SeenWorkbook {
  readonly active: string;
  readonly sheets: readonly SeenSheet[];
  readonly tables: readonly SeenTable[];
}

/**
 * A workbook as plain data. Sent as text into the page of the browser: nothing of it may refer to
 * anything outside of it.
 */
export function seenWorkbook(model: WorkbookModel): SeenWorkbook {
  const seenCell = (
    cell: (WorkbookModel['sheets'][number]['rows'][number] & object)[number]
  ): SeenCell => {
    const { value, formula, style } = cell ?? {};
    return {
      ...(typeof value === 'object' ? { error: value.error } : value !== undefined && { value }),
      ...(formula !== undefined && { formula }),
      ...(style?.numberFormat !== undefined && { format: style.numberFormat })
    };
  };
  return {
    active: model.sheets.find(({ id }) => id === model.activeSheetId)?.name ?? '',
    sheets: model.sheets.map((sheet) => ({
      name: sheet.name,
      cells: Array.from(sheet.rows, (row) => Array.from(row ?? [], (cell) => seenCell(cell))),
      hiddenRows: Array.from(sheet.rowSettings.entries()).flatMap(([row, setting]) =>
        setting?.hidden === true || setting?.filtered === true ? [row] : []
      ),
      hiddenColumns: Array.from(sheet.columnSettings.entries()).flatMap(([column, setting]) =>
        setting?.hidden === true ? [column] : []
      ),
      frozenRows: sheet.frozen.rows,
      widths: Array.from(sheet.columnSettings, (setting) => setting?.width)
    })),
    tables: model.sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, range, columns, showTotals }) => ({
        sheet: sheet.name,
        name,
        top: range.top,
        left: range.left,
        headings: columns.map((column) => column.name),
        rows: Array.from(
          { length: Math.max(0, range.bottom - range.top - (showTotals ? 1 : 0)) },
          (_row, place) =>
            columns.map((_column, index) =>
              seenCell(sheet.rows[range.top + 1 + place]?.[range.left + index])
            )
        )
      }))
    )
  };
}
