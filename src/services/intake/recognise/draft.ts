import type { Cell } from '../document/documentModel';
import type { TableHeading } from './headings';

/** Something that was not certain, and what was done about it. */
export interface Warning {
  readonly at: string;
  readonly what: string;
  readonly kept: string;
}

/** A status line while its rows are put together. */
export interface DraftLine {
  readonly at: string;
  status: string;
  /** The status was moved here from the row above. */
  readonly statusMoved: boolean;
  due: readonly string[];
  readonly dueCell?: Cell;
  comment: readonly string[];
  readonly commentCell?: Cell;
}

/** What the tasks column says beside one row. */
export interface TaskCell {
  readonly at: string;
  readonly lines: readonly string[];
}

/** A recommendation while its rows are put together. */
export interface DraftFinding {
  readonly rows: string[];
  readonly ref: string;
  wording: readonly string[];
  lead: string;
  readonly leadCell?: Cell;
  /** The tasks column, row by row. */
  readonly taskCells: TaskCell[];
  readonly tasksCell?: Cell;
  /** The tasks that were found in the tasks column. */
  tasks: readonly string[];
  /** The label before them: "Tasks". */
  tasksLabel?: string;
  /** The label before its narrative: "Current Status". */
  narrativeLabel?: string;
  /** The recommendation whose lead holds for this one too. */
  leadFrom?: DraftFinding;
  /** The recommendation whose narrative holds for this one too. */
  narrativeFrom?: DraftFinding;
  readonly lines: DraftLine[];
  /** Notes that stand across the table among its lines. */
  readonly notes: string[];
  /** The heading within the table that it stands under. */
  readonly underHeading?: string;
  readonly heading: TableHeading;
}
