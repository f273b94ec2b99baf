import type { LocalServer } from '../localServer';

export const TOKEN_ADDRESS = '_local/sign-in/token';

export interface TokenAnswer {
  readonly token_type: string;
  readonly scope: string;
  readonly expires_in: number;
  readonly access_token: string;
}

/** Asks the local sign-in as a program does. */
export const askForToken = (
  server: LocalServer,
  body: object,
  headers: Readonly<Record<string, string>> = {}
): Promise<Response> =>
  fetch(`${server.url}/${TOKEN_ADDRESS}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body)
  });

/** A token of a person. */
export async function tokenOf(
  server: LocalServer,
  login: string,
  scope = 'AllSites.Write'
): Promise<string> {
  const answer = await askForToken(server, { login, scope });
  return ((await answer.json()) as TokenAnswer).access_token;
}

/** fetch below the site with a token and nothing else. */
export const withToken =
  (server: LocalServer, token: string) =>
  (address: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${server.siteUrl}/${address}`, {
      ...init,
      headers: {
        accept: 'application/json;odata=nometadata',
        'content-type': 'application/json',
        ...(init.headers as Record<string, string> | undefined),
        authorization: `Bearer ${token}`
      }
    });
