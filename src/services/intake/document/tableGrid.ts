import { BLANK_CELL, singlePlace } from './documentModel';
import type { Cell, Place, Row } from './documentModel';

/** A row as written: its cells from left to right, without the places that a cell above covers. */
export interface WrittenRow {
  readonly at: string;
  readonly cells: readonly Cell[];
}

/** More columns than any paper has; a table that claims more is damaged. */
const MOST_COLUMNS = 200;

/**
 * Lays the written rows of a table out on its grid, so that every place knows the cell covering it.
 * Rows that end early are filled with blank places.
 */
export function layOutTable(rows: readonly WrittenRow[]): readonly Row[] {
  const grid: (Place | undefined)[][] = rows.map(() => []);
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[rowIndex][column] !== undefined) column += 1;
      const columns = Math.min(cell.columnSpan, MOST_COLUMNS - column);
      const lastRow = Math.min(rowIndex + cell.rowSpan, rows.length);
      for (let down = rowIndex; down < lastRow; down += 1) {
        for (let across = 0; across < columns; across += 1) {
          grid[down][column + across] = { cell, columnsIn: across, rowsIn: down - rowIndex };
        }
      }
      column += Math.max(columns, 0);
      if (column >= MOST_COLUMNS) break;
    }
  });
  const width = grid.reduce((widest, places) => Math.max(widest, places.length), 0);
  return rows.map((row, rowIndex) => ({
    at: row.at,
    places: Array.from(
      { length: width },
      (_, column) => grid[rowIndex][column] ?? singlePlace(BLANK_CELL)
    )
  }));
}
