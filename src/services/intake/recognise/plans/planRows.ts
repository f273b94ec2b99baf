import type { Row } from '../../document/documentModel';
import { wordsAt } from '../../document/documentModel';
import type { Place } from '../../document/documentModel';
import type { PlanColumn, PlanHeading } from './planHeadings';

/** A row of a table of plans, its cells sorted by what their columns mean. */
export interface PlanRow {
  readonly at: string;
  /** The heading that the row stands under. */
  readonly heading: PlanHeading;
  readonly title: string;
  readonly level: string;
  /** The cells of counts; a number under a heading that names its kind is followed by that kind. */
  readonly counts: readonly string[];
  readonly progress: string;
  readonly completion: string;
  readonly update: readonly string[];
  readonly directorate: string;
  /** Words of columns that are not known, each with its heading. */
  readonly other: readonly string[];
  /** Columns whose cell begins in a plan above and spans this one too. */
  readonly shared: readonly SharedColumn[];
  /** Every cell as printed. */
  readonly cells: readonly string[];
}

/** What one cell may say of several plans; a count in such a cell would be counted twice. */
const SHARED_COLUMNS = ['level', 'progress', 'completion', 'update', 'directorate'] as const;
export type SharedColumn = (typeof SHARED_COLUMNS)[number];

/** The words that a count under a heading of its own is printed with. */
const KIND_WORDS: Partial<Record<PlanColumn, string>> = {
  afis: 'AFIs',
  recommendations: 'Recommendations',
  causesOfConcern: 'Causes of Concern'
};

const ROW_NUMBER = /^\d{1,3}[.)]?$/;

/**
 * Sorts the cells of a row by the meaning of their columns. A cell that spans several plans is said of
 * each of them, as in a report of recommendations (`domain.md` 7).
 */
export function sortPlanRow(row: Row, heading: PlanHeading): PlanRow {
  const { columns, headings } = heading;
  const meaningOf = (index: number): PlanColumn => columns[index] ?? 'other';
  const begins = row.places.some(
    (place, index) => meaningOf(index) === 'title' && wordsAt(place) !== ''
  );
  const sharedAs = ({ columnsIn, rowsIn, cell }: Place, index: number): SharedColumn[] => {
    const isShared = begins && columnsIn === 0 && rowsIn > 0 && cell.lines.length > 0;
    return isShared ? SHARED_COLUMNS.filter((meaning) => meaning === meaningOf(index)) : [];
  };
  const linesAt = (place: Place, index: number): readonly string[] => {
    const startsHere = place.columnsIn === 0 && place.rowsIn === 0;
    return startsHere || sharedAs(place, index).length > 0 ? place.cell.lines : [];
  };
  const linesOf = (meaning: PlanColumn): readonly string[] =>
    row.places.flatMap((place, index) =>
      meaningOf(index) === meaning ? linesAt(place, index) : []
    );
  const wordsOf = (meaning: PlanColumn): string => linesOf(meaning).join(' ');
  const counted = (['afis', 'recommendations', 'causesOfConcern'] as const).flatMap((kind) => {
    const words = wordsOf(kind);
    return /^\d{1,4}$/.test(words) ? [`${words} ${KIND_WORDS[kind] ?? ''}`] : [words];
  });
  return {
    at: row.at,
    heading,
    title: wordsOf('title'),
    level: wordsOf('level'),
    counts: [...linesOf('counts'), ...counted].filter((words) => words !== ''),
    progress: wordsOf('progress'),
    completion: wordsOf('completion'),
    update: linesOf('update'),
    directorate: wordsOf('directorate'),
    other: row.places.flatMap((place, index) => {
      const words = wordsAt(place);
      const meaning = meaningOf(index);
      // A number of its own only counts the rows, which their place does too.
      const isOther = meaning === 'other' || (meaning === 'number' && !ROW_NUMBER.test(words));
      const printed = headings[index] ?? '';
      if (words === '' || !isOther) return [];
      return [printed === '' ? words : `${printed}: ${words}`];
    }),
    shared: row.places.flatMap(sharedAs),
    cells: row.places.map((place, index) => linesAt(place, index).join(' '))
  };
}
