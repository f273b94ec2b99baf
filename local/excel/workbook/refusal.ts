/** The codes of Excel's API that this host answers with (Excel.ErrorCodes). */
export type RefusalCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'FilteredRangeConflict'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** What Excel refuses, with the sentence that the person or the add-in is given. */
export class WorkbookRefusal extends Error {
  public readonly name = 'WorkbookRefusal';
  public constructor(
    public readonly code: RefusalCode,
    message: string
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.'
): WorkbookRefusal => new WorkbookRefusal('InvalidArgument', message);

export const itemNotFound = (): WorkbookRefusal =>
  new WorkbookRefusal('ItemNotFound', "The requested resource doesn't exist.");

export const invalidOperation = (message: string): WorkbookRefusal =>
  new WorkbookRefusal('InvalidOperation', message);
