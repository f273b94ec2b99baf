import type { IncomingMessage, ServerResponse } from 'node:http';

/** Path of a request, still encoded, without its query. */
export function requestPath(request: IncomingMessage): string {
  return (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
}

/** What follows the `?` of a request. */
export function requestQuery(request: IncomingMessage): URLSearchParams {
  return new URLSearchParams((request.url ?? '').split('#', 1)[0]?.split('?')[1]);
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
