import type { IncomingMessage, ServerResponse } from 'node:http';
import { belowApi, isSharePoints } from './address';
import type { Answer } from './answer';
import { befalling } from './befalling';
import { crossOriginHeaders, preflight } from './crossOrigin';
import { answerDownload } from './downloads';
import { addressUnreadable, batchTooLong, bodyTooLong } from './envelopeErrors';
import { answerLocal } from './localAddresses';
import { bodyBound, personCookie, requestBody, type RequestBody } from './requestBody';
import { logged, type Request } from './requestLog';
import { send } from './send';
import type { Serving } from './serving';
import { answerWeb } from './webCalls';
import { whoAsks, type WhoAsks } from './whoAsks';

/** Answers a request that is SharePoint's, or this server's own; false when it is neither. */
export async function handle(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse
): Promise<boolean> {
  const origin = `http://${request.headers.host ?? 'localhost'}`;
  if (!URL.canParse(request.url ?? '/', origin)) {
    send(request, response, addressUnreadable());
    return true;
  }
  const url = new URL(request.url ?? '/', origin);
  const asked: Request = {
    method: request.method ?? 'GET',
    url,
    headers: (name) => headerOf(request, name),
    body: new Uint8Array()
  };
  const login = personCookie(request);
  if (!isSharePoints(url)) {
    const answer =
      (await answerLocal(serving, request, url)) ??
      (await answerFile(serving, asked, login, origin));
    if (answer) send(request, response, answer);
    return answer !== undefined;
  }
  const bound = bodyBound(belowApi(url), serving.limits);
  const body = await requestBody(request, bound);
  if (body.kind === 'aborted') return true;
  const whole = body.kind === 'whole' ? { ...asked, body: body.bytes } : asked;
  const answer =
    preflight(whole.method, whole.headers) ??
    (await answerCalls(serving, whole, login, origin, tooLong(body, bound, url)));
  send(request, response, withCrossOrigin(whole, answer));
  return true;
}

const withCrossOrigin = ({ headers }: Request, answer: Answer): Answer => ({
  ...answer,
  headers: { ...answer.headers, ...crossOriginHeaders(headers) }
});

const personOf = (who: WhoAsks): string | undefined =>
  who.kind === 'known' ? who.asker.person.login : undefined;

/** Calls to REST and to the client object model. @param refusal why its body is not read */
function answerCalls(
  serving: Serving,
  request: Request,
  login: string | undefined,
  origin: string,
  refusal: Error | undefined
): Promise<Answer> {
  const who = whoAsks(serving, request.headers('authorization'), login);
  const person = personOf(who);
  return befalling(serving, request, person, (strike) =>
    logged(serving.log, request, person, false, () => {
      if (strike.refusal) return strike.refusal;
      if (refusal) throw refusal;
      return answerWeb(serving, request, who, origin, strike);
    })
  );
}

/** The bytes of a file by its own address; undefined where it is none. Reading them changes nothing. */
async function answerFile(
  serving: Serving,
  request: Request,
  login: string | undefined,
  origin: string
): Promise<Answer | undefined> {
  const file = answerDownload(serving, request, login, origin);
  if (file === undefined) return undefined;
  const person = personOf(whoAsks(serving, request.headers('authorization'), login));
  const answer = await befalling(serving, request, person, ({ refusal }) => refusal ?? file);
  return withCrossOrigin(request, answer);
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(', ') : value;
}

const tooLong = (body: RequestBody, bound: number, url: URL): Error | undefined => {
  if (body.kind !== 'too long') return undefined;
  const isBatch = belowApi(url).toLowerCase() === '$batch';
  return isBatch ? batchTooLong(body.length, bound) : bodyTooLong(bound);
};
