import type { Row } from '../../document/documentModel';
import { LONGEST_HEADING } from '../headingMeanings';
import { kindsNamedIn } from '../../../../domain/printed/printedKind';
import { isSameWord } from './misreading';

/** What a column of a table of action plans holds. */
export type PlanColumn =
  | 'title'
  | 'level'
  | 'counts'
  | 'afis'
  | 'recommendations'
  | 'causesOfConcern'
  | 'progress'
  | 'completion'
  | 'update'
  | 'directorate'
  | 'number'
  | 'other';

interface PlanHeadingMeaning {
  readonly meaning: Exclude<PlanColumn, 'other'>;
  readonly phrases: readonly string[];
}

/** The headings that are known, in the order in which they are tried; spelling errors are allowed. */
const PLAN_HEADING_MEANINGS: readonly PlanHeadingMeaning[] = [
  {
    meaning: 'completion',
    phrases: ['completion', 'complete by', 'due', 'deadline', 'target date', 'by when', 'timescale']
  },
  {
    meaning: 'update',
    phrases: ['update', 'commentary', 'comment', 'narrative', 'current position', 'summary']
  },
  { meaning: 'progress', phrases: ['progress', 'tier', 'status', 'stage', 'rag', 'indicator'] },
  { meaning: 'level', phrases: ['level'] },
  {
    meaning: 'counts',
    phrases: ['action point', 'number of action', 'content', 'count', 'number of finding', 'no of']
  },
  {
    meaning: 'directorate',
    phrases: ['directorate', 'owner', 'lead', 'responsible', 'business area']
  },
  {
    meaning: 'title',
    phrases: ['plan', 'inspection', 'report', 'publication', 'title', 'name', 'thematic']
  },
  { meaning: 'number', phrases: ['number', 'no', 'ref', 'reference', 'id', 'row', '#'] }
];

function wordsOf(heading: string): readonly string[] {
  return heading
    .toLowerCase()
    .replace(/[^a-z#\s]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 && word !== 'status' ? word.replace(/s$/, '') : word));
}

/** A count of one kind: "Number of AFIs", "Recommendations" as a heading of its own. */
function kindCounted(heading: string): PlanColumn | undefined {
  const kinds = kindsNamedIn(heading);
  if (kinds.length !== 1) return kinds.length > 1 ? 'counts' : undefined;
  if (kinds[0] === 'area for improvement') return 'afis';
  if (kinds[0] === 'recommendation') return 'recommendations';
  return kinds[0] === 'cause of concern' ? 'causesOfConcern' : undefined;
}

/** What a heading means in a table of plans; undefined where it is not known. */
export function meaningOfPlanHeading(heading: string): PlanColumn | undefined {
  if (heading === '' || heading.length > LONGEST_HEADING) return undefined;
  const words = wordsOf(heading);
  const occurs = (wanted: string): boolean => words.some((word) => isSameWord(word, wanted));
  const counted = kindCounted(heading);
  if (counted !== undefined && !/\b(?:status|progress|update|due|date)\b/i.test(heading)) {
    return counted;
  }
  return PLAN_HEADING_MEANINGS.find(({ phrases }) =>
    phrases.some((phrase) => phrase.split(' ').every(occurs))
  )?.meaning;
}

/** A heading row of a table of plans. */
export interface PlanHeading {
  readonly at: string;
  readonly columns: readonly PlanColumn[];
  /** The heading of each column, with the words that stand below it in further rows. */
  readonly headings: readonly string[];
}

/** What stands in the cells of plans, never in a heading: "Level 2", "3 AFIs", "(PLAN CLOSED)". */
const SAYS_SOMETHING = /\b(?:level|tier)\s*\d|\d\s*x?\s*(?:AF|rec|area|cause)|\bclosed\b|^\d+$/i;

/**
 * Reads a row as the heading of a table of plans: a column names the plan, and others its level, what
 * it holds, or how far it is. A table with a text for each recommendation is none.
 */
export function readPlanHeading(row: Row): PlanHeading | undefined {
  const headings = row.places.map((place) =>
    place.columnsIn === 0 && place.rowsIn === 0 ? place.cell.lines.join(' ') : ''
  );
  const filled = headings.filter((heading) => heading !== '');
  const isRecord = filled.some(
    (words) => words.length > LONGEST_HEADING || SAYS_SOMETHING.test(words)
  );
  if (filled.length < 3 || isRecord) return undefined;
  const columns = headings.map((heading): PlanColumn => meaningOfPlanHeading(heading) ?? 'other');
  const known = (...meanings: readonly PlanColumn[]): boolean =>
    meanings.some((meaning) => columns.includes(meaning));
  const title = headings[columns.indexOf('title')] ?? '';
  const counts = known('counts') || (known('afis') && known('recommendations'));
  const isReview = counts || known('level') || /\bplans?\b/i.test(title);
  if (title === '' || !isReview || !known('progress', 'completion', 'level')) return undefined;
  if (columns.filter((meaning) => meaning !== 'other').length * 2 <= filled.length)
    return undefined;
  return { at: row.at, columns, headings };
}

/** A row below a heading that goes on with its words: no title, and no cell that says anything. */
export function goesOnWithHeading(row: Row, { columns }: PlanHeading): boolean {
  const words = row.places.map((place) => place.cell.lines.join(' '));
  const title = words[columns.indexOf('title')] ?? '';
  const update = words[columns.indexOf('update')] ?? '';
  const says = words.some((cell) => SAYS_SOMETHING.test(cell) || /\bAFIs?\b/i.test(cell));
  return title === '' && update === '' && !says && words.every((cell) => cell.length < 40);
}

/** A heading with the words of the row below it. */
export function withHeadingWords(heading: PlanHeading, row: Row): PlanHeading {
  const more = row.places.map((place) => place.cell.lines.join(' '));
  return {
    ...heading,
    headings: heading.headings.map((words, index) => `${words} ${more[index] ?? ''}`.trim())
  };
}
