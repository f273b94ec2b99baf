import type { IncomingMessage, ServerResponse } from 'node:http';

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

/** Path of a request, still encoded, without its query. */
export function requestPath(request: IncomingMessage): string {
  return (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
}

/**
 * Scripts come from this server only, as on SharePoint since 2026: none inline, no blob, no CDN.
 * Styles may be inline, for Fluent UI writes its own.
 */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'"
].join('; ');

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends an answer whole; HEAD gets the headers only. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const body = Buffer.from(answer.body);
  response.writeHead(answer.status, {
    'Content-Type': answer.type,
    'Content-Length': body.length,
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    ...answer.headers
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
