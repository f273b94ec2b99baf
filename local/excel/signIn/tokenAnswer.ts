/**
 * A token for the page, in the name of whoever is signed in there. The local SharePoint gives tokens
 * for anybody to programs only (docs/local-sharepoint.md, Signing in), so the page asks this server.
 */
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answer } from '../../workbench/http';
import { TOKEN_ADDRESS } from '../../sharepoint/signIn/issuing';
import { strings } from '../page/strings';

interface Wanted {
  readonly login: string;
  readonly scope: string;
}

function json(status: number, content: unknown): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(content) };
}

/** A body is a few words; whatever is longer is none of ours. */
const LONGEST = 10_000;

async function wantedIn(request: IncomingMessage): Promise<Wanted | undefined> {
  if (Number(request.headers['content-length'] ?? LONGEST + 1) > LONGEST) return undefined;
  try {
    const { login, scope } = JSON.parse(await text(request)) as Partial<Record<string, unknown>>;
    return typeof login === 'string' && typeof scope === 'string' ? { login, scope } : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined;
    throw cause;
  }
}

/** Answers POST {login, scope} of the page itself; a page of any other origin gets 403. */
export async function answerToken(siteUrl: string, request: IncomingMessage): Promise<Answer> {
  const isOwnPage = request.headers['sec-fetch-site'] === 'same-origin';
  if (!isOwnPage || request.method !== 'POST') {
    return json(403, { error: strings.ownPageOnly });
  }
  const wanted = await wantedIn(request);
  if (wanted === undefined) return json(400, { error: strings.tokenBody });
  const answer = await fetch(new URL(TOKEN_ADDRESS, siteUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wanted)
  });
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? 'application/json; charset=utf-8',
    body: await answer.text()
  };
}
