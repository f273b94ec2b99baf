import type { Answer } from './answer';
import type { Request } from './requestLog';

type Headers = Request['headers'];

/**
 * Pages of another origin are let in with a bearer token only, never by cookie. No header of the answer
 * is shown to them, so ETag and Retry-After cannot be read; whether SharePoint Online shows any is not
 * recorded. Any origin will do, for no credentials of the browser go along.
 */
export const crossOriginHeaders = (headers: Headers): Readonly<Record<string, string>> =>
  headers('authorization') === undefined ? {} : { 'Access-Control-Allow-Origin': '*' };

/** The answer to a browser that asks whether it may send a token; undefined where it asks no such thing. */
export function preflight(method: string, headers: Headers): Answer | undefined {
  const wanted = headers('access-control-request-headers');
  const isAsked = method === 'OPTIONS' && headers('access-control-request-method') !== undefined;
  if (!isAsked || wanted === undefined || !/(^|[\s,])authorization([\s,]|$)/i.test(wanted)) {
    return undefined;
  }
  return {
    status: 200,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, MERGE, DELETE',
      // Named one by one: a * does not stand for Authorization (Fetch standard).
      'Access-Control-Allow-Headers': wanted,
      'Access-Control-Max-Age': '600'
    },
    body: ''
  };
}
