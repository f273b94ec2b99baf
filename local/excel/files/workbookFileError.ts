/** Why a file was not opened. */
export type WorkbookFileProblem = 'not a workbook' | 'protected or old' | 'damaged';

/** A file that cannot be opened as a workbook; the message is a sentence for the person. */
export class WorkbookFileError extends Error {
  public readonly name = 'WorkbookFileError';

  public constructor(
    public readonly problem: WorkbookFileProblem,
    sentence: string,
    cause?: unknown
  ) {
    super(sentence, { cause });
  }
}
