import type { ColumnKey } from '../../../domain/sheet/sheetColumn';

/**
 * How a sheet shows what may be changed: green, bold headings are the person's to change, dark, slanting
 * ones are not, and their cells are grey. Colours are those of `mockups/README.md` (light), each with a
 * contrast of at least 4.5 to its ground; none says anything alone.
 */
export const EDITABLE_HEADING = { fill: '#0E700E', font: '#FFFFFF' } as const;
export const READ_ONLY_HEADING = { fill: '#484644', font: '#FFFFFF' } as const;
export const READ_ONLY_CELL = { fill: '#F3F2F1', font: '#323130' } as const;

/** Black lines round cells, which stay in high contrast; no colours of its own. */
export const TABLE_STYLE = 'TableStyleLight15';

/** In points: three lines of text; a row is made higher by whoever wants to read on. */
export const ROW_HEIGHT = 45;
export const HEADING_HEIGHT = 22;

export interface StatusColour {
  /** The cell begins with it: a word, or a word's shape. */
  readonly begins: string;
  readonly colour: string;
}

const RED = '#A4262C';
const AMBER = '#8A5A00';
const WHITE = '#605E5C';
const GREEN = '#0B620B';
const CLOSED = '#484644';

/** Words in the status column, shapes before the words of the column beside it. */
export const STATUS_COLOURS: Readonly<Partial<Record<ColumnKey, readonly StatusColour[]>>> = {
  status: [
    { begins: 'Red', colour: RED },
    { begins: 'Amber', colour: AMBER },
    { begins: 'White', colour: WHITE },
    { begins: 'Green', colour: GREEN },
    { begins: 'Closed', colour: CLOSED }
  ],
  standing: [
    { begins: '\u25C6', colour: RED },
    { begins: '\u25D0', colour: AMBER },
    { begins: '\u25CB', colour: WHITE },
    { begins: '\u25CF', colour: GREEN },
    { begins: '\u25CC Green', colour: GREEN },
    { begins: '\u25CC Closed', colour: CLOSED },
    { begins: '\u229F', colour: CLOSED }
  ]
};
