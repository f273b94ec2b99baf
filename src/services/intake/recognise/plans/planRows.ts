import type { Row } from '../../document/documentModel';
import { wordsAt } from '../../document/documentModel';
import type { PlanColumn, PlanHeading } from './planHeadings';

/** A row of a table of plans, its cells sorted by what their columns mean. */
export interface PlanRow {
  readonly at: string;
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
  /** Every cell as printed. */
  readonly cells: readonly string[];
}

/** The words that a count under a heading of its own is printed with. */
const KIND_WORDS: Partial<Record<PlanColumn, string>> = {
  afis: 'AFIs',
  recommendations: 'Recommendations',
  causesOfConcern: 'Causes of Concern'
};

const ROW_NUMBER = /^\d{1,3}[.)]?$/;

/** Sorts the cells of a row by the meaning of their columns. */
export function sortPlanRow(row: Row, { columns, headings }: PlanHeading): PlanRow {
  const startsHere = (index: number): boolean => {
    const { columnsIn, rowsIn } = row.places[index];
    return columnsIn === 0 && rowsIn === 0;
  };
  const linesOf = (meaning: PlanColumn): readonly string[] =>
    row.places.flatMap((place, index) =>
      (columns[index] ?? 'other') === meaning && startsHere(index) ? place.cell.lines : []
    );
  const wordsOf = (meaning: PlanColumn): string => linesOf(meaning).join(' ');
  const counted = (['afis', 'recommendations', 'causesOfConcern'] as const).flatMap((kind) => {
    const words = wordsOf(kind);
    return /^\d{1,4}$/.test(words) ? [`${words} ${KIND_WORDS[kind] ?? ''}`] : [words];
  });
  return {
    at: row.at,
    title: wordsOf('title'),
    level: wordsOf('level'),
    counts: [...linesOf('counts'), ...counted].filter((words) => words !== ''),
    progress: wordsOf('progress'),
    completion: wordsOf('completion'),
    update: linesOf('update'),
    directorate: wordsOf('directorate'),
    other: row.places.flatMap((place, index) => {
      const words = wordsAt(place);
      const meaning = columns[index] ?? 'other';
      // A number of its own only counts the rows, which their place does too.
      const isOther = meaning === 'other' || (meaning === 'number' && !ROW_NUMBER.test(words));
      const heading = headings[index] ?? '';
      if (words === '' || !isOther) return [];
      return [heading === '' ? words : `${heading}: ${words}`];
    }),
    cells: row.places.map(wordsAt)
  };
}
