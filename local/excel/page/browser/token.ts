/** Tokens for the local SharePoint, from the page's own server. */
import type { GivenToken } from '../../signIn/nestedAppAuth';
import { tokenAddress } from '../addresses';
import { strings } from '../strings';

/** @throws Error with a sentence where the local site gives none */
export async function tokenOf(login: string, scope: string): Promise<GivenToken> {
  const answer = await fetch(tokenAddress, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ login, scope })
  });
  if (!answer.ok) throw new Error(strings.noToken(answer.status));
  return (await answer.json()) as GivenToken;
}
