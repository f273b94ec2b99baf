import type { LocalCaller } from '../http/localCallers';
import { localAnswer, localRefusal, type LocalRequest } from '../http/localAnswer';
import type { Answer } from '../http/answer';
import type { Serving } from '../http/serving';
import { withoutClaim } from '../principals/directory';
import { isScope, SCOPES } from './scopes';
import { strings } from './strings';
import { issueToken } from './token';

/** Where this server's own sign-in gives tokens: the stand-in for Entra ID's token address. */
export const TOKEN_ADDRESS = '/_local/sign-in/token';

/** All that the person may: what Entra ID's ".default" gives an application that was granted it all. */
const DEFAULT_SCOPE = 'AllSites.FullControl';

/**
 * POST { login?, scope? } gives { token_type, scope, expires_in, access_token }. A program names the
 * person; a page of this server gets the token of the person whose cookie it has, and nobody else's;
 * a page of any other origin gets none.
 */
export function answerSignIn(serving: Serving, request: LocalRequest): Answer {
  if (request.method !== 'POST') return localRefusal(405, strings.postOnly, { Allow: 'POST' });
  if (request.caller === 'elsewhere') return localRefusal(403, strings.otherOrigin);
  const { login, scope = DEFAULT_SCOPE } = request.body;
  if (!isScope(scope)) return localRefusal(400, strings.unknownScope(String(scope), SCOPES));
  if (login !== undefined && typeof login !== 'string') {
    return localRefusal(400, strings.loginIsText);
  }
  const wanted = wantedLogin(request.caller, request.person, login);
  if (wanted.kind === 'refused') return localRefusal(wanted.status, wanted.sentence);
  const person = serving.directory.byLogin(withoutClaim(wanted.login));
  if (person === undefined) return localRefusal(400, strings.unknownPerson(wanted.login));
  const { tokenSeconds } = serving.limits;
  const bearer = { login: person.login, scope };
  return localAnswer(200, {
    token_type: 'Bearer',
    scope,
    expires_in: tokenSeconds,
    access_token: issueToken(serving.tokens, bearer, serving.clock(), tokenSeconds)
  });
}

type Wanted =
  | { readonly kind: 'wanted'; readonly login: string }
  | { readonly kind: 'refused'; readonly status: number; readonly sentence: string };

function wantedLogin(
  caller: LocalCaller,
  person: string | undefined,
  login: string | undefined
): Wanted {
  const asked = login ?? person;
  if (asked === undefined) return { kind: 'refused', status: 400, sentence: strings.whoIsMissing };
  const isOwn = person !== undefined && withoutClaim(asked).toLowerCase() === person.toLowerCase();
  return caller === 'own page' && !isOwn
    ? { kind: 'refused', status: 403, sentence: strings.someoneElse }
    : { kind: 'wanted', login: asked };
}
