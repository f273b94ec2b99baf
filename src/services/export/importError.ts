import { importWords } from './importWords';

/** Why a file cannot be imported, or a site cannot take it. */
export type ImportProblem =
  | 'not an export'
  | 'damaged'
  | 'newer'
  /** Something in the workbook is not as the export wrote it: `sentences` says what and where. */
  | 'contents'
  | 'site not empty'
  | 'site cannot take it'
  /** Rows were written and are not there; running the import again goes on from there. */
  | 'not arrived';

const MOST_SHOWN = 20;

/** An import that was refused, before anything was written but for 'not arrived'. */
export class ImportError extends Error {
  public readonly problem: ImportProblem;
  /** One sentence for each thing that is wrong. */
  public readonly sentences: readonly string[];
  public readonly cause: unknown;

  public constructor(problem: ImportProblem, sentences: readonly string[], cause?: unknown) {
    const more = sentences.length - MOST_SHOWN;
    const shown = sentences.slice(0, MOST_SHOWN);
    super([...shown, ...(more > 0 ? [importWords.more(more)] : [])].join('\n'));
    this.name = 'ImportError';
    this.problem = problem;
    this.sentences = sentences;
    this.cause = cause;
  }
}
