import type { Strike } from '../faults';
import type { Answer } from './answer';
import { belowApi, readable, webPathOf } from './address';
import { enter, type Caller } from './caller';
import { batchWithinBatch, noSite, partElsewhere } from './envelopeErrors';
import { answerOne, methodMeant } from './oneCall';
import { readBatch, type BatchPart } from './readBatch';
import { logged, type Request } from './requestLog';
import type { Serving } from './serving';
import { writeBatch } from './writeBatch';

/**
 * POST _api/$batch. The parts run one after the other, each in a transaction of its own; none stops the
 * others. They are for the site that the batch is sent to, by whole addresses.
 * @param strike what befalls the batch; its parts are struck one by one
 */
export function answerBatch(
  serving: Serving,
  caller: Caller,
  request: Request,
  strike: Strike
): Answer {
  const contentType = request.headers('content-type') ?? '';
  const parts = readBatch(contentType, request.body, serving.limits);
  return serving.storage.flushedTogether(() => {
    const answers: Answer[] = [];
    let latency = 0;
    for (const part of parts) {
      if (answers.length === strike.parts) return dropped(latency);
      const inner = requestOf(part, caller);
      const befalls = strikeOf(serving, caller, inner);
      latency += befalls.latency;
      if (befalls.dropsBefore) return dropped(latency);
      answers.push(
        logged(serving.log, inner, caller.asker.person.login, true, () => {
          const answer = befalls.refusal ?? answerPart(serving, caller, inner, part.url);
          return withRateLimit(serving, caller, answer);
        })
      );
      if (befalls.afterwards === 'dropped') return dropped(latency);
      if (befalls.afterwards === 'silent') return { ...dropped(latency), fate: 'silent' };
    }
    if (answers.length === strike.parts) return dropped(latency);
    return { ...writeBatch(answers), latency };
  });
}

const dropped = (latency: number): Answer => ({
  status: 200,
  headers: {},
  body: '',
  fate: 'dropped',
  latency
});

const requestOf = (part: BatchPart, { origin }: Caller): Request => ({
  method: part.verb,
  url: new URL(part.url, origin),
  headers: (name) => part.headers.get(name.toLowerCase()),
  body: part.body
});

const strikeOf = ({ faults }: Serving, { asker }: Caller, request: Request): Strike =>
  faults.strike({
    kind: 'part',
    method: methodMeant(request),
    path: readable(request.url.pathname),
    person: asker.person.login
  });

const withRateLimit = ({ faults }: Serving, { asker }: Caller, answer: Answer): Answer => ({
  ...answer,
  headers: { ...faults.rateLimit(asker.person.login), ...answer.headers }
});

/** A part may be for any web of the site, by a whole address of the same host and scheme. */
function answerPart(serving: Serving, caller: Caller, request: Request, address: string): Answer {
  const { storage } = serving;
  if (!URL.canParse(address) || request.url.origin !== caller.origin) throw partElsewhere(address);
  const web = storage.webs.byPath(webPathOf(request.url));
  if (!web || web.site !== caller.site.num) return noSite();
  if (belowApi(request.url).toLowerCase() === '$batch') throw batchWithinBatch();
  return answerOne(serving, enter(serving, { ...caller, web }), request);
}
