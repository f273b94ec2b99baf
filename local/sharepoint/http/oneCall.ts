import type { Answer } from './answer';
import { belowApi, readable } from './address';
import { answerCall, type ApiCall } from './call';
import { sessionOf, type Entered } from './caller';
import { verbUnknown } from './envelopeErrors';
import type { Request } from './requestLog';
import type { Serving } from './serving';

/** Answers one call, alone or as a part of a batch, in a transaction of its own. */
export function answerOne(serving: Serving, caller: Entered, request: Request): Answer {
  const call = apiCall(request);
  return serving.storage.transaction(call.verb === 'GET' ? 'read' : 'write', () =>
    answerCall(sessionOf(serving, caller), call)
  );
}

/** The verb that is meant: MERGE, DELETE and PUT come as POST with X-HTTP-Method. */
export function methodMeant({ method, headers }: Request): string {
  const tunnelled = method === 'POST' ? headers('x-http-method') : undefined;
  return (tunnelled ?? method).toUpperCase();
}

function apiCall(request: Request): ApiCall {
  return {
    verb: verbOf(methodMeant(request)),
    path: belowApi(request.url),
    address: `${request.url.origin}${readable(request.url.pathname)}`,
    parameters: request.url.searchParams,
    accept: request.headers('accept') ?? '',
    version: request.headers('odata-version'),
    contentType: request.headers('content-type'),
    ifMatch: request.headers('if-match'),
    body: request.body
  };
}

function verbOf(method: string): ApiCall['verb'] {
  switch (method) {
    case 'GET':
    case 'POST':
    case 'DELETE':
    case 'MERGE':
      return method;
    case 'HEAD':
      return 'GET';
    case 'PATCH':
    case 'PUT':
      return 'MERGE';
    default:
      throw verbUnknown(method);
  }
}
