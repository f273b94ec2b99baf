/** What a column of a table of recommendations holds. */
export type ColumnMeaning =
  'ref' | 'wording' | 'status' | 'due' | 'comment' | 'tasks' | 'lead' | 'other';

/** A meaning and the words that a heading of it holds; all words of one phrase have to occur. */
export interface HeadingMeaning {
  readonly meaning: Exclude<ColumnMeaning, 'other'>;
  readonly phrases: readonly string[];
}

/**
 * The headings that are known, in the order in which they are tried: "Recommendation number" is a
 * number, "Status update" a comment, "Tasks and current status" tasks. Add a phrase here when another
 * paper words a heading anew.
 */
export const HEADING_MEANINGS: readonly HeadingMeaning[] = [
  {
    meaning: 'due',
    phrases: ['due', 'deadline', 'target date', 'by when', 'completion date', 'timescale']
  },
  { meaning: 'lead', phrases: ['lead', 'owner', 'responsible', 'assigned to'] },
  { meaning: 'tasks', phrases: ['task', 'milestone', 'step', 'action planned', 'planned action'] },
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
export const LONGEST_HEADING = 70;

/** The words of a heading, lower case, plural endings left out: "Areas for" -> area, for. */
export function headingWords(heading: string): readonly string[] {
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

/** Whether a heading of the text column names what was found, not what is done about it. */
export function namesFinding(heading: string): boolean {
  return /\b(?:recommendations?|areas? for|AFI|causes? of concern|findings?|requirements?)\b/i.test(
    heading
  );
}
