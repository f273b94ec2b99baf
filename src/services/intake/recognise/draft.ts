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

/** A recommendation while its rows are put together. */
export interface DraftFinding {
  readonly rows: string[];
  readonly ref: string;
  wording: readonly string[];
  lead: string;
  readonly lines: DraftLine[];
  /** Notes that stand across the table among its lines. */
  readonly notes: string[];
  /** The heading within the table that it stands under. */
  readonly underHeading?: string;
  readonly heading: TableHeading;
}
