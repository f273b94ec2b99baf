import { WorkbookError } from './workbookError';
import type { WorkbookErrorKind } from './workbookError';

/** What the workbook code is handed of Office.js: nothing of it is global. */
export interface ExcelHost {
  readonly run: typeof Excel.run;
  /** Kept in the document: `Office.context.document.settings`. */
  readonly settings: Pick<Office.Settings, 'get' | 'set' | 'saveAsync'>;
}

/**
 * Runs one piece of work in the workbook. What Excel refuses is thrown as a `WorkbookError` with Excel's
 * error as its cause; an AbortError and faults of our own go on as they are.
 */
export async function inExcel<T>(
  host: ExcelHost,
  work: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  try {
    return await host.run(work);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** Office.js errors by their code (Excel.ErrorCodes, OfficeExtension.ErrorCodes). */
const KINDS: Readonly<Record<string, WorkbookErrorKind>> = {
  InvalidOperationInCellEditMode: 'cell is being edited',
  AccessDenied: 'workbook is read-only',
  RequestPayloadSizeLimitExceeded: 'too large',
  ResponsePayloadSizeLimitExceeded: 'too large',
  RangeExceedsLimit: 'too large',
  MergedRangeConflict: 'merged cells',
  ItemNotFound: 'table gone',
  ApiNotFound: 'Excel too old',
  ApiNotAvailable: 'Excel too old',
  ActivityLimitReached: 'Excel busy',
  RequestAborted: 'Excel busy',
  ServiceNotAvailable: 'Excel busy',
  HostRestartNeeded: 'Excel busy',
  ConnectionFailure: 'Excel busy'
};

export function asWorkbookError(error: unknown): unknown {
  const code = officeErrorCode(error);
  if (code === undefined) return error;
  const kind = KINDS[code] ?? 'Excel refused';
  return new WorkbookError(kind, error, kind === 'Excel refused' ? messageOf(error) : undefined);
}

/** The code of an Office.js error; it may come from another realm, so its class says nothing. */
export function officeErrorCode(error: unknown): string | undefined {
  if (error instanceof WorkbookError || typeof error !== 'object' || error === null) {
    return undefined;
  }
  // An AbortError's code is a number.
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Whether Excel refused because a request or its answer is too large. */
export function isTooLarge(error: unknown): boolean {
  const code = officeErrorCode(error);
  return code !== undefined && KINDS[code] === 'too large';
}

function messageOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : undefined;
}
