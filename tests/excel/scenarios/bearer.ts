import type { SamplePerson } from '../../../local/people';
import type { TokenSource } from '../../../src/services/sync/bearerFetch';

/** Tokens of a person from the local sign-in, as MSAL would get them from Entra ID. */
export function tokensOf(siteUrl: string, { login }: SamplePerson): TokenSource {
  let known: string | undefined;
  return async (refused) => {
    if (known === undefined || known === refused) known = await askForToken(siteUrl, login);
    return known;
  };
}

async function askForToken(siteUrl: string, login: string): Promise<string> {
  const answer = await fetch(`${new URL(siteUrl).origin}/_local/sign-in/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, scope: 'AllSites.Write' })
  });
  if (!answer.ok) throw new Error(`No token for ${login}: ${await answer.text()}`);
  return ((await answer.json()) as { readonly access_token: string }).access_token;
}
