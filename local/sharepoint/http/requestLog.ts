import { SharePointError } from '../errors';
import type { Answer } from './answer';
import { errorAnswer } from './errorAnswer';

export interface RequestLog {
  readonly method: string;
  readonly path: string;
  readonly person: string | undefined;
  readonly status: number;
  readonly milliseconds: number;
  /** SharePoint Online has this call and this server has not. */
  readonly unimplemented?: boolean;
  /** "<HRESULT>, <.NET type>" where the answer was an error. */
  readonly errorCode?: string;
  /** The call came inside a batch. */
  readonly batched?: boolean;
}

/** A request as it stands, alone or as part of a batch. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: (name: string) => string | undefined;
  readonly body: Uint8Array;
}

/** Turns errors into answers and keeps the log: one entry a call. */
export function logged(
  log: (entry: RequestLog) => void,
  request: Request,
  person: string | undefined,
  batched: boolean,
  work: () => Answer
): Answer {
  const began = performance.now();
  const answer = answered(request, work);
  log({
    method: request.headers('x-http-method') ?? request.method,
    path: `${request.url.pathname}${request.url.search}`,
    person,
    status: answer.status,
    milliseconds: performance.now() - began,
    ...(answer.unimplemented === true && { unimplemented: true }),
    ...(answer.errorCode !== undefined && { errorCode: answer.errorCode }),
    ...(batched && { batched: true })
  });
  return answer;
}

function answered(request: Request, work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    if (error instanceof SharePointError)
      return errorAnswer(error, request.headers('accept') ?? '');
    // A fault of this server, not of the caller: said in SharePoint's form, and shown to whoever runs it.
    console.error(error);
    const fault = new SharePointError(
      500,
      '-1, System.Exception',
      error instanceof Error ? error.message : String(error),
      { cause: error }
    );
    return errorAnswer(fault, request.headers('accept') ?? '');
  }
}
