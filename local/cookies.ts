/** What a browser keeps for the local site and sends along: who one is, which theme. */
import type { IncomingMessage } from 'node:http';

/** Cookies of a request by name, decoded. A cookie that cannot be decoded is not there. */
export function cookies(request: IncomingMessage): ReadonlyMap<string, string> {
  const pairs = (request.headers.cookie ?? '').split(';').flatMap((piece) => {
    const at = piece.indexOf('=');
    if (at < 0) return [];
    const value = decoded(piece.slice(at + 1).trim());
    return value === undefined ? [] : [[piece.slice(0, at).trim(), value] as const];
  });
  return new Map(pairs);
}

/** Text without its percent-encoding; undefined where that is broken. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    if (cause instanceof URIError) return undefined;
    throw cause;
  }
}
