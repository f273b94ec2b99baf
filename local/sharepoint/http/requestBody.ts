import type { IncomingMessage } from 'node:http';
import { cookies } from '../../cookies';
import type { Limits } from '../limits';

/** A body as far as it is wanted. */
export type RequestBody =
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  /** Longer than allowed: read to its end, so that the answer can be heard, and not kept. */
  | { readonly kind: 'too long'; readonly length: number }
  /** The caller went away. */
  | { readonly kind: 'aborted' };

/** Reads a body, keeping no more of it than the bound. */
export async function requestBody(request: IncomingMessage, bound: number): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      length += (chunk as Buffer).length;
      if (length <= bound) chunks.push(chunk as Buffer);
      else chunks.length = 0;
    }
  } catch (cause) {
    if (request.destroyed) return { kind: 'aborted' };
    throw cause;
  }
  return length <= bound
    ? { kind: 'whole', bytes: Buffer.concat(chunks) }
    : { kind: 'too long', length };
}

/** Calls whose body is the bytes of a file. */
const FILE_CALL =
  /(?:^|\/)(?:\$value|add|addusingpath|addtemplatefile|savebinarystream|startupload|continueupload|finishupload|upload\w*)(?:\(.*\))?$/i;

/** How many bytes a call may bring. @param below what stands behind _api/ */
export function bodyBound(below: string, limits: Limits): number {
  if (below.toLowerCase() === '$batch') return limits.batchBytes;
  return FILE_CALL.test(below) ? limits.fileBytes : limits.bodyBytes;
}

/** The login in the cookie `person`: the stand-in for SharePoint's sign-in cookie. */
export const personCookie = (request: IncomingMessage): string | undefined =>
  cookies(request).get('person');
