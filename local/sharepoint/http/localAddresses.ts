import type { IncomingMessage } from 'node:http';
import { SharePointError } from '../errors';
import { answerFaults, FAULTS_ADDRESS } from '../faults/administration';
import { parseJson } from '../odata/jsonBody';
import { answerSignIn, TOKEN_ADDRESS } from '../signIn/issuing';
import type { Answer } from './answer';
import { localRefusal, type LocalRequest } from './localAnswer';
import { localCaller } from './localCallers';
import { personCookie, requestBody } from './requestBody';
import type { Serving } from './serving';
import { strings } from './strings';

const ADDRESSES: Readonly<Record<string, (serving: Serving, request: LocalRequest) => Answer>> = {
  [TOKEN_ADDRESS]: answerSignIn,
  [FAULTS_ADDRESS]: answerFaults
};

const LONGEST_BODY = 1_048_576;

/** Answers what is this machine's own and not SharePoint's; undefined where an address is neither. */
export async function answerLocal(
  serving: Serving,
  request: IncomingMessage,
  { pathname }: URL
): Promise<Answer | undefined> {
  const work = Object.hasOwn(ADDRESSES, pathname) ? ADDRESSES[pathname] : undefined;
  if (work === undefined) return undefined;
  const body = await requestBody(request, LONGEST_BODY);
  if (body.kind !== 'whole') return localRefusal(413, strings.bodyTooLong);
  try {
    return work(serving, {
      method: request.method ?? 'GET',
      caller: localCaller(request),
      person: personCookie(request),
      body: parseJson(body.bytes.toString('utf8'))
    });
  } catch (error) {
    if (error instanceof SharePointError) return localRefusal(error.status, error.message);
    throw error;
  }
}
