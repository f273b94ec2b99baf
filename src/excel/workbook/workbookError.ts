import { WORKBOOK_SENTENCES } from './strings';

/** What kept the workbook from being read or written; `strings.ts` says each to the person. */
export type WorkbookErrorKind =
  | 'cell is being edited'
  | 'sheet is protected'
  | 'workbook is read-only'
  | 'table gone'
  /** The hidden column of ids was deleted, or most of it emptied. */
  | 'ids gone'
  | 'pull unknown'
  | 'too large'
  | 'merged cells'
  /** A text came back from Excel as something else. */
  | 'text not kept'
  | 'memory damaged'
  /** A pulled sheet without what was remembered of it. */
  | 'memory lost'
  | 'memory newer'
  /** A pull failed or was stopped, and its sheet could not be removed. */
  | 'sheet left over'
  /** The workbook counts days from 1904: every date would be four years off. */
  | 'dates from 1904'
  | 'settings not kept'
  | 'Excel too old'
  | 'Excel busy'
  /** Excel said no, in its own words. */
  | 'Excel refused';

/** An error whose message is a sentence for the person; the cause is kept for the log. */
export class WorkbookError extends Error {
  public readonly kind: WorkbookErrorKind;
  public readonly cause: unknown;

  /** `said` is the name that the sentence needs, or what Excel said. */
  public constructor(kind: WorkbookErrorKind, cause?: unknown, said?: string) {
    super(WORKBOOK_SENTENCES[kind](said));
    this.name = 'WorkbookError';
    this.kind = kind;
    this.cause = cause;
  }
}
