import type { DirectoryPerson } from '../principals/directory';
import { anonymous, tokenRefused } from '../signIn/challenge';
import type { Scope } from '../signIn/scopes';
import { PERSON_GONE, readAuthorization } from '../signIn/token';
import type { Answer } from './answer';
import type { Serving } from './serving';

/** A person who is signed in, and by what. */
export type Asker =
  | { readonly by: 'cookie'; readonly person: DirectoryPerson }
  | { readonly by: 'token'; readonly person: DirectoryPerson; readonly scope: Scope };

export type WhoAsks =
  | { readonly kind: 'known'; readonly asker: Asker }
  | { readonly kind: 'refused'; readonly answer: Answer };

/**
 * Who asks. Cookies are shared by all ports of a machine, so a request with an Authorization header is
 * judged by that alone.
 * @param login of the person cookie: the stand-in for SharePoint's sign-in cookie
 */
export function whoAsks(
  { directory, tokens, clock }: Serving,
  authorization: string | undefined,
  login: string | undefined
): WhoAsks {
  if (authorization === undefined) {
    const person = login === undefined ? undefined : directory.byLogin(login);
    return person
      ? { kind: 'known', asker: { by: 'cookie', person } }
      : { kind: 'refused', answer: anonymous(tokens) };
  }
  const reading = readAuthorization(tokens, authorization, clock());
  if (reading.kind === 'refused') {
    return { kind: 'refused', answer: tokenRefused(tokens, reading.refusal) };
  }
  const { login: named, scope } = reading.bearer;
  const person = directory.byLogin(named);
  return person
    ? { kind: 'known', asker: { by: 'token', person, scope } }
    : { kind: 'refused', answer: tokenRefused(tokens, PERSON_GONE) };
}
