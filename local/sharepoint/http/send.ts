import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer';

/** Sends an answer whole; HEAD gets its headers only. What a fault has lost is not sent. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (answer.fate === 'silent') return;
  if (answer.fate === 'dropped') {
    request.socket.destroy();
    return;
  }
  response.writeHead(answer.status, {
    'Cache-Control': 'private, max-age=0',
    DATASERVICEVERSION: '3.0',
    SPRequestGuid: randomUUID(),
    'X-SharePointHealthScore': '0',
    ...answer.headers,
    ...(answer.status !== 204 && { 'Content-Length': String(Buffer.byteLength(answer.body)) })
  });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}
