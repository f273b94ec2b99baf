/**
 * What every reader gives and every recogniser takes: the blocks of a document in reading order.
 * Word, Excel, plain text and pasted text end up in the same shape, so that recognising does not
 * depend on the kind of file.
 */
export interface PaperDocument {
  readonly blocks: readonly Block[];
  /** False where merged cells cannot be seen (plain text): a blank cell may then be a merged one. */
  readonly showsMergedCells: boolean;
  /** Markup tags that stood in the text as words and were read as markup ("<p>"), with their counts. */
  readonly markupTags: ReadonlyMap<string, number>;
  /** Sheets that Excel hides and that were read all the same, by name; undefined: there are none. */
  readonly hiddenSheets?: readonly string[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Where it stands: "line 12", "paragraph 4". */
  readonly at: string;
  readonly text: string;
  /** Printed as a heading (Word styles); undefined where the format cannot say. */
  readonly isHeading?: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly at: string;
  readonly rows: readonly Row[];
}

export interface Row {
  /** Where it stands: "line 20", "table 3, row 2", "sheet Recommendations, row 12". */
  readonly at: string;
  /** One place for each column of the table's grid, merged cells repeated in all their places. */
  readonly places: readonly Place[];
}

/** A place of a table's grid and the cell that covers it. */
export interface Place {
  readonly cell: Cell;
  /** Columns that lie between this place and the left edge of its cell. */
  readonly columnsIn: number;
  /** Rows that lie between this place and the top edge of its cell. */
  readonly rowsIn: number;
}

export interface Cell {
  /** The paragraphs of the cell, none of them blank, markup read and white space joined. */
  readonly lines: readonly string[];
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export const BLANK_CELL: Cell = { lines: [], columnSpan: 1, rowSpan: 1 };

/** A place whose cell covers nothing but it. */
export function singlePlace(cell: Cell): Place {
  return { cell, columnsIn: 0, rowsIn: 0 };
}

/** The words of a place's cell as one line; merged cells give theirs only at their top left place. */
export function wordsAt(place: Place | undefined): string {
  if (place === undefined || place.columnsIn > 0 || place.rowsIn > 0) return '';
  return place.cell.lines.join(' ');
}
