import type { IncomingMessage } from 'node:http';

/** Reads the whole body as text. */
export async function requestBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The login in the cookie `person`: the stand-in for SharePoint's sign-in cookie. */
export function personCookie(request: IncomingMessage): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name = '', ...value] = pair.trim().split('=');
    if (name === 'person') return decodeURIComponent(value.join('='));
  }
  return undefined;
}
