import { Readable } from 'node:stream';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SharePoint } from '../../../local/sharepoint';
import type { Fetch } from '../../../src/services/sync/formDigest';

/** What a lost connection looks like to whoever called `fetch`. */
export const connectionLost = (): TypeError => new TypeError('fetch failed');

/**
 * A `fetch` that hands each request to a SharePoint of this process, without a socket: the whole of
 * `http/` works as over the network, and a request costs what it takes to answer it. A dropped
 * connection rejects as `fetch` does; an answer that never comes never settles.
 */
export function inProcess(sharePoint: Pick<SharePoint, 'handle'>): Fetch {
  return (address, init) =>
    new Promise((resolve, reject) => {
      const request = requestOf(new URL(address), init, () => reject(connectionLost()));
      const answered = sharePoint.handle(request, responseTo(resolve));
      answered.then((isAnswered) => {
        if (!isAnswered) reject(new Error(`SharePoint does not know ${address}.`));
      }, reject);
    });
}

/** As much of a request as the server reads. */
function requestOf(url: URL, init: RequestInit, drop: () => void): IncomingMessage {
  const headers: Record<string, string> = { host: url.host };
  new Headers(init.headers).forEach((value, name) => {
    headers[name] = value;
  });
  const body = init.body ?? '';
  if (typeof body !== 'string') throw new Error('Schedules send text only.');
  const request = Object.assign(Readable.from(body === '' ? [] : [Buffer.from(body)]), {
    method: init.method ?? 'GET',
    url: `${url.pathname}${url.search}`,
    headers,
    socket: { destroy: drop, remoteAddress: '127.0.0.1' }
  });
  return request as unknown as IncomingMessage;
}

/** As much of a response as the server writes. */
function responseTo(resolve: (response: Response) => void): ServerResponse {
  let status = 200;
  let headers: Record<string, string> = {};
  const response = {
    writeHead: (code: number, given: Record<string, string>): void => {
      status = code;
      headers = given;
    },
    end: (body?: string | Uint8Array): void => {
      resolve(new Response(status === 204 ? null : body, { status, headers }));
    }
  };
  return response as unknown as ServerResponse;
}
