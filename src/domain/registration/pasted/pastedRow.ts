import type { Kind } from '../../records';

/** What reading left for a person to look at. */
export type PastedDoubt =
  /** Neither number, label nor bullet stands before it: is it a recommendation at all? */
  | 'no mark'
  /** A paragraph without a mark of its own was put to it. */
  | 'paragraph added'
  /** Cells that were not understood were put to its words. */
  | 'cells added'
  | 'number twice'
  /** Its kind stands in a heading above, not beside it. */
  | 'kind from heading'
  /** Its words name another body as the one who should act. */
  | 'names a body';

/** A recommendation as it was read from pasted text; what was not found is undefined. */
export interface PastedRow {
  readonly ref?: string;
  readonly kind?: Kind;
  readonly words: string;
  readonly topic?: string;
  readonly duePrinted?: string;
  readonly directorate?: string;
  readonly leadPost?: string;
  readonly leadOfficer?: string;
  /** Another body that its words, or a column, say it is for. */
  readonly body?: string;
  /** The lines as they were pasted, so that nothing of them is lost. */
  readonly source: string;
  readonly doubts: readonly PastedDoubt[];
}

export interface Pasted {
  readonly rows: readonly PastedRow[];
  /** Lines that were read as headings of what follows, as they were pasted. */
  readonly headings: readonly string[];
}
