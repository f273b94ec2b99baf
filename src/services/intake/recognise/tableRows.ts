import type { Cell, Place, Row } from '../document/documentModel';
import { BLANK_CELL, singlePlace, wordsAt } from '../document/documentModel';
import type { ColumnMeaning } from './headingMeanings';
import type { TableHeading } from './headings';
import { readStatus } from './printedStatus';

/** A row of a table of recommendations, its cells sorted by what their columns mean. */
export interface TableRow {
  readonly at: string;
  /** The first row after a heading that was repeated, as at the top of a new page. */
  readonly afterBreak: boolean;
  readonly ref: string;
  readonly wording: readonly string[];
  readonly status: string;
  /** The lines of the due cell that stand beside this row. */
  readonly due: readonly string[];
  /** All lines of a due cell that spans several rows; undefined where it is of this row only. */
  readonly dueCell?: Cell;
  readonly comment: readonly string[];
  /** A comment cell that spans several rows; undefined where it is of this row only. */
  readonly commentCell?: Cell;
  readonly lead: string;
  /** A lead cell that spans several rows; undefined where it is of this row only. */
  readonly leadCell?: Cell;
  /** The lines of the tasks column, which may go on with the current status. */
  readonly tasks: readonly string[];
  /** A tasks cell that spans several rows; undefined where it is of this row only. */
  readonly tasksCell?: Cell;
  readonly hasStatusColumn: boolean;
  /** Its cells were matched by where the status stands, because their number differs. */
  readonly uneven: boolean;
}

/** A number as it stands in a cell of its own: "7", "3a", "1.2", "(4)". */
const REF = /^\(?([A-Z]{0,4}\d{1,3}(?:\.\d{1,2})*[a-z]?)[.)]?$/;

/** The number in a text that is a number only; undefined in any other text. */
export function refIn(text: string): string | undefined {
  return REF.exec(text)?.[1];
}

/**
 * The lines of a cell that spans rows stand beside them one by one, from the top; where there are
 * more lines than rows, all stand beside the first.
 */
function linesBeside(place: Place): readonly string[] {
  const { cell, rowsIn } = place;
  if (cell.rowSpan === 1) return cell.lines;
  if (cell.lines.length > cell.rowSpan) return rowsIn === 0 ? cell.lines : [];
  return cell.lines.slice(rowsIn, rowsIn + 1);
}

/**
 * Rows of a text may have one cell more or fewer than their heading, where the number has a cell of
 * its own or has not. Their cells are matched so that the status stands in the status column.
 */
function evenOut(
  places: readonly Place[],
  columns: readonly ColumnMeaning[]
): { readonly places: readonly Place[]; readonly uneven: boolean } {
  const statusColumn = columns.indexOf('status');
  const statusPlace = places.findIndex((place) => readStatus(wordsAt(place)) !== undefined);
  const shift = statusColumn - statusPlace;
  if (statusColumn < 0 || statusPlace < 0 || shift === 0) return { places, uneven: false };
  const isPlain = places.every(({ cell }) => cell.columnSpan === 1 && cell.rowSpan === 1);
  if (!isPlain || Math.abs(shift) > 1) return { places, uneven: false };
  if (shift === 1) return { places: [singlePlace(BLANK_CELL), ...places], uneven: true };
  const [first, second, ...rest] = places;
  const joined: Cell = { ...second.cell, lines: [...first.cell.lines, ...second.cell.lines] };
  return { places: [singlePlace(joined), ...rest], uneven: true };
}

/** Sorts the cells of a row by the meaning of their columns. */
export function sortRow(row: Row, heading: TableHeading, afterBreak: boolean): TableRow {
  const { columns } = heading;
  const { places, uneven } = evenOut(row.places, columns);
  const startsHere = (place: Place): boolean => place.columnsIn === 0 && place.rowsIn === 0;
  const ofColumn = (meaning: ColumnMeaning): readonly Place[] =>
    places.filter((_place, index) => (columns[index] ?? 'other') === meaning);
  const linesOf = (meaning: ColumnMeaning): readonly string[] =>
    ofColumn(meaning)
      .filter(startsHere)
      .flatMap(({ cell }) => cell.lines);
  const spanning = (meaning: ColumnMeaning): Cell | undefined =>
    ofColumn(meaning).find(({ cell }) => cell.rowSpan > 1 && cell.lines.length > 0)?.cell;

  const printedRef = linesOf('ref').join(' ');
  const ref = refIn(printedRef);
  const misplaced = ref === undefined && printedRef !== '' ? [printedRef] : [];
  return {
    at: row.at,
    afterBreak,
    ref: ref ?? '',
    wording: [...misplaced, ...linesOf('wording')],
    status: linesOf('status').join(' '),
    due: ofColumn('due')
      .filter((place) => place.columnsIn === 0)
      .flatMap(linesBeside),
    dueCell: spanning('due'),
    comment: [...linesOf('comment'), ...linesOf('other')],
    commentCell: spanning('comment'),
    lead: linesOf('lead').join(' '),
    leadCell: spanning('lead'),
    tasks: linesOf('tasks'),
    tasksCell: spanning('tasks'),
    hasStatusColumn: columns.includes('status'),
    uneven
  };
}
