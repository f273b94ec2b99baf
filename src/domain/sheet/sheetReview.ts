import type { PositionProblem } from '../edits/checkPositionEdit';
import type { DateProblem } from '../ledger/dateProblem';
import type { RecordId } from '../records';
import type { ColumnKey, FieldValue, SheetFields } from './sheetColumn';

/** A value that a person changed since the pull. */
export interface FieldChange {
  readonly column: ColumnKey;
  readonly mine: FieldValue;
  /** What stood at the pull, where it is known without asking the site; `isKnown` says whether it is. */
  readonly base?: FieldValue;
  readonly isBaseKnown: boolean;
  /** A formula stands in the cell; its value is what is sent. */
  readonly isFormula?: boolean;
}

/** Something wrong with a cell or a row; `words/sheetProblemSentence.ts` says it in a sentence. */
export interface SheetProblem {
  /** Undefined: of the row as a whole. */
  readonly column?: ColumnKey;
  readonly kind: SheetProblemKind;
  /** What stands in the cell, as a person reads it. */
  readonly typed?: string;
  /** Further facts that the sentence needs: other row numbers, the choices, a date. */
  readonly said?: readonly string[];
  /** The rule of statuses that it breaks, where it is one (`edits/`). */
  readonly positionRule?: PositionProblem;
  /** The rule of dates that it breaks, where it is one (`ledger/`). */
  readonly dateRule?: DateProblem;
  /** The column was not pulled, or is not there any more: it cannot be filled in on this sheet. */
  readonly isOffSheet?: boolean;
  /** What is not sent because of it; 'nothing' is a warning: the person is told, and it is sent. */
  readonly blocks: 'the row' | 'the cell' | 'nothing';
}

export type SheetProblemKind =
  | 'no such status'
  | 'no status'
  | 'status not allowed'
  | 'needs a reason'
  | 'needs a body'
  | 'date is text'
  | 'no such date'
  /** A date that is shown as a number: nobody sees which it is. */
  | 'date is a number'
  | 'year not kept'
  | 'number is no text'
  | 'not one of the choices'
  | 'formula error'
  | 'too long'
  | 'half a character'
  | 'read-only'
  | 'no right'
  | 'there twice'
  | 'record gone'
  | 'record withdrawn'
  | 'no wording'
  | 'no such report'
  | 'there already'
  | 'date without cause'
  | 'date without reason'
  | 'reason without date'
  | 'date asked already'
  /** `dateRule` says why. */
  | 'date not allowed'
  /** All that a person may fill in is empty: nothing is done with the record. */
  | 'row emptied'
  /** Of a new row: it can be filled in once the record is there. */
  | 'filled in later'
  /** Of a new row: "Due" follows from what it was registered with. */
  | 'due of a new row'
  /** A warning: the position says something else, as at the day that it said before. */
  | 'as at not changed'
  /** A warning: Green is proposed, and no evidence bears it; `said` is the state of the evidence. */
  | 'no evidence'
  | 'id not known'
  /** The words of another record stand in the row: its cells were moved there, its id was not. */
  | 'words of another';

/** A row with changes, or with something wrong. */
export interface ReviewedRow {
  readonly kind: 'changed' | 'new';
  /** Of a new row the id that it will have: made from the pull and its contents, so always the same. */
  readonly id: RecordId;
  readonly rowNumber: number;
  /** Of a new row: the report that its title, or the pull, means. */
  readonly reportId?: RecordId;
  /** "Effectiveness 2016, 10"; of a new row its first words. */
  readonly name: string;
  readonly changes: readonly FieldChange[];
  /** Untouched cells that are sent along with a change: a date is asked for with its cause and reason. */
  readonly along?: SheetFields;
  readonly problems: readonly SheetProblem[];
}

/** What changed since the pull, row by row, and what is wrong. */
export interface SheetReview {
  readonly rows: readonly ReviewedRow[];
  /** Pulled columns that were deleted or renamed beyond recognition. */
  readonly missing: readonly ColumnKey[];
  readonly unchanged: number;
  /** Rows of the pull that are not in the table any more: nothing is done with their records. */
  readonly removed: number;
}
