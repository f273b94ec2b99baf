import type { Kind } from '../../../domain/records';
import type { Row } from '../document/documentModel';
import { joinCutHeadings } from './cutHeadings';
import { LONGEST_HEADING, meaningOfHeading, namesFinding } from './headingMeanings';
import type { ColumnMeaning } from './headingMeanings';
import { kindsNamedIn } from '../../../domain/printed/printedKind';
import { readStatus } from './printedStatus';

/** A heading row that was recognised. */
export interface TableHeading {
  readonly at: string;
  /** The meaning of each column of the grid. */
  readonly columns: readonly ColumnMeaning[];
  /** The headings as printed, a tab before each further column: "Status⇥Due Date". */
  readonly printed: string;
  /** What stands over number and text, as printed: "Area⇥s for Improvement". */
  readonly wordingPrinted: string;
  /** The words of the column that holds the recommendations. */
  readonly wordingHeading: string;
  /** The words of the column that holds the tasks; undefined where there is none. */
  readonly tasksHeading?: string;
  /** The kind that this heading names, where it names one only ("Area for Attention"). */
  readonly kind?: Kind;
  /** The headings that are not known, as printed. */
  readonly unknown: readonly string[];
}

/** What each column holds, by its heading; "Actions" beside "Recommendation" are tasks. */
function meaningsOf(headings: readonly string[]): ColumnMeaning[] {
  const columns = headings.map((heading) => meaningOfHeading(heading) ?? 'other');
  const isAction = columns.map(
    (meaning, index) => meaning === 'wording' && !namesFinding(headings[index])
  );
  const hasFinding = columns.some((meaning, index) => meaning === 'wording' && !isAction[index]);
  return columns.map((meaning, index) => (hasFinding && isAction[index] ? 'tasks' : meaning));
}

/**
 * Reads a row as the heading of a table of recommendations: one column has to hold the text and
 * another the status or the due date. A heading over two columns, or one with a blank beside it,
 * covers number and text.
 */
export function readHeadingRow(row: Row): TableHeading | undefined {
  const cells = row.places.map((place) => place.cell.lines.join(' '));
  const starts = row.places.map((place) => place.columnsIn === 0);
  if (row.places.some((place) => place.rowsIn > 0 && place.cell.lines.length > 0)) return undefined;

  const isRecord = cells.some(
    (words) => words.length > LONGEST_HEADING || readStatus(words) !== undefined
  );
  if (isRecord) return undefined;

  const headings = joinCutHeadings(cells);
  const columns = meaningsOf(headings);
  const known = (meaning: ColumnMeaning): boolean => columns.includes(meaning);
  if (!known('wording') || !(known('status') || known('due'))) return undefined;
  const filled = headings.filter((heading, index) => heading !== '' && starts[index]);
  const unknown = filled.filter((heading) => meaningOfHeading(heading) === undefined);
  if (unknown.length * 2 > filled.length) return undefined;

  const first = columns.indexOf('wording');
  const wordingHeading = headings[first];
  columns.forEach((meaning, index) => {
    const blankBeside = headings[index] === '' && columns[index - 1] === 'wording';
    if (meaning === 'other' && blankBeside) columns[index] = 'wording';
  });
  if (!columns.includes('ref')) {
    if (columns[first + 1] === 'wording') columns[first] = 'ref';
    else if (first > 0 && headings[first - 1] === '') columns[first - 1] = 'ref';
  }
  const kinds = kindsNamedIn(wordingHeading);
  const overText = cells.filter(
    (words, index) => words !== '' && starts[index] && /ref|wording/.test(columns[index])
  );
  return {
    at: row.at,
    columns,
    printed: cells.map((words, index) => (starts[index] ? words : '')).join('\t'),
    wordingPrinted: overText.join('\t'),
    wordingHeading,
    tasksHeading: headings.find((_, index) => columns[index] === 'tasks'),
    kind: kinds.length === 1 ? kinds[0] : undefined,
    unknown
  };
}
