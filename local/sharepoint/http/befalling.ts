import { setTimeout as wait } from 'node:timers/promises';
import { FaultScriptError, NO_STRIKE, type Strike } from '../faults';
import { FAULT_HEADER, readFaultHeader } from '../faults/faultHeader';
import { belowApi, readable } from './address';
import type { Answer } from './answer';
import { plain } from './envelopeErrors';
import { methodMeant } from './oneCall';
import { isOwnCall } from './ownCalls';
import type { Request } from './requestLog';
import type { Serving } from './serving';

/**
 * Does the work of a request, with whatever is to befall it on its way; nothing befalls this process's own.
 * @param person login of who asks; undefined for nobody
 * @param work is told what befalls it: a refusal is given in its place, an expired digest refused
 */
export async function befalling(
  serving: Serving,
  request: Request,
  person: string | undefined,
  work: (strike: Strike) => Answer
): Promise<Answer> {
  if (isOwnCall(serving.ownCalls, request)) return work(NO_STRIKE);
  const struck = strikeOf(serving, request, person);
  if (struck.kind === 'unreadable') return plain(400, struck.sentence);
  const { strike } = struck;
  if (strike.latency > 0) await wait(strike.latency);
  if (strike.dropsBefore) return { ...plain(503, ''), fate: 'dropped' };
  const answer = work(strike);
  if (answer.latency !== undefined && answer.latency > 0) await wait(answer.latency);
  return {
    ...answer,
    headers: { ...serving.faults.rateLimit(person), ...answer.headers },
    ...(strike.afterwards !== 'answered' && { fate: strike.afterwards })
  };
}

type Struck =
  | { readonly kind: 'struck'; readonly strike: Strike }
  | { readonly kind: 'unreadable'; readonly sentence: string };

function strikeOf({ faults }: Serving, request: Request, person: string | undefined): Struck {
  const asked = faults.script().headers ? request.headers(FAULT_HEADER) : undefined;
  try {
    const strike = faults.strike(
      {
        kind: belowApi(request.url).toLowerCase() === '$batch' ? 'batch' : 'single',
        method: methodMeant(request),
        path: readable(request.url.pathname),
        person
      },
      asked === undefined ? [] : readFaultHeader(asked)
    );
    return { kind: 'struck', strike };
  } catch (error) {
    if (error instanceof FaultScriptError) return { kind: 'unreadable', sentence: error.message };
    throw error;
  }
}
