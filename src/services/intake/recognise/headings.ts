import type { Kind } from '../../../domain/records';
import type { Row } from '../document/documentModel';
import { kindsNamedIn } from './kind';
import { readStatus } from './printedStatus';

/** What a column of a table of recommendations holds. */
export type ColumnMeaning = 'ref' | 'wording' | 'status' | 'due' | 'comment' | 'lead' | 'other';

/** A meaning and the words that a heading of it holds; all words of one phrase have to occur. */
export interface HeadingMeaning {
  readonly meaning: Exclude<ColumnMeaning, 'other'>;
  readonly phrases: readonly string[];
}

/**
 * The headings that are known, in the order in which they are tried: "Recommendation number" is a
 * number, "Status update" a comment. Add a phrase here when another paper words a heading anew.
 */
export const HEADING_MEANINGS: readonly HeadingMeaning[] = [
  {
    meaning: 'due',
    phrases: ['due', 'deadline', 'target date', 'by when', 'completion date', 'timescale']
  },
  { meaning: 'lead', phrases: ['lead', 'owner', 'responsible', 'assigned to'] },
  {
    meaning: 'comment',
    phrases: [
      'comment',
      'commentary',
      'update',
      'current position',
      'narrative',
      'progress',
      'note'
    ]
  },
  { meaning: 'status', phrases: ['status', 'rag', 'traffic light', 'rating'] },
  { meaning: 'ref', phrases: ['number', 'no', 'ref', 'reference', 'id', '#'] },
  {
    meaning: 'wording',
    phrases: [
      'recommendation',
      'area for',
      'afi',
      'cause of concern',
      'finding',
      'action',
      'requirement'
    ]
  }
];

/** A heading is short; a sentence that happens to hold "status" is not one. */
const LONGEST_HEADING = 70;

/** The words of a heading, lower case, plural endings left out: "Areas for" -> area, for. */
function headingWords(heading: string): readonly string[] {
  return heading
    .toLowerCase()
    .replace(/[^a-z#\s]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 && word !== 'status' ? word.replace(/s$/, '') : word));
}

/** What a heading means; undefined where it is not known. */
export function meaningOfHeading(heading: string): ColumnMeaning | undefined {
  if (heading === '' || heading.length > LONGEST_HEADING) return undefined;
  const words = new Set(headingWords(heading));
  return HEADING_MEANINGS.find(({ phrases }) =>
    phrases.some((phrase) => phrase.split(' ').every((word) => words.has(word)))
  )?.meaning;
}

/** A heading row that was recognised. */
export interface TableHeading {
  readonly at: string;
  /** The meaning of each column of the grid. */
  readonly columns: readonly ColumnMeaning[];
  /** The headings as printed, a tab before each further column: "Status⇥Due Date". */
  readonly printed: string;
  /** The words of the column that holds the recommendations. */
  readonly wordingHeading: string;
  /** The kind that this heading names, where it names one only ("Area for Attention"). */
  readonly kind?: Kind;
  /** The headings that are not known, as printed. */
  readonly unknown: readonly string[];
}

/**
 * Reads a row as the heading of a table of recommendations: one column has to hold the text and
 * another the status or the due date. A heading over two columns, or one with a blank beside it,
 * covers number and text.
 */
export function readHeadingRow(row: Row): TableHeading | undefined {
  const headings = row.places.map((place) => place.cell.lines.join(' '));
  const starts = row.places.map((place) => place.columnsIn === 0);
  if (row.places.some((place) => place.rowsIn > 0 && place.cell.lines.length > 0)) return undefined;

  const isRecord = headings.some(
    (words) => words.length > LONGEST_HEADING || readStatus(words) !== undefined
  );
  if (isRecord) return undefined;

  const columns: ColumnMeaning[] = headings.map((heading) => meaningOfHeading(heading) ?? 'other');
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
  return {
    at: row.at,
    columns,
    printed: headings.map((heading, index) => (starts[index] ? heading : '')).join('\t'),
    wordingHeading,
    kind: kinds.length === 1 ? kinds[0] : undefined,
    unknown
  };
}
