/** One HTTP server for everything local: whoever knows a request first answers it. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse
} from 'node:http';
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https';
import { listenLocally } from './listen';
import { isOwnName } from './ownName';
import { strings } from './strings';

/** Answers a request and says so; false: the request is not for it, and nothing was sent. */
export type RequestHandler = (
  request: IncomingMessage,
  response: ServerResponse
) => Promise<boolean>;

/** What an https server shows of itself, and its secret; both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface LocalServer {
  readonly port: number;
  /** Whoever answers from now on, in this order. */
  readonly serve: (handlers: readonly RequestHandler[]) => void;
  readonly close: () => Promise<void>;
}

function plain(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${body}\n`);
}

async function closed(server: Server | SecureServer): Promise<void> {
  if (!server.listening) return;
  await new Promise<void>((resolve, reject) => {
    server.close((cause) => (cause === undefined ? resolve() : reject(cause)));
    server.closeAllConnections();
  });
}

function serverFor(
  onRequest: RequestListener,
  certificate: Certificate | undefined
): Server | SecureServer {
  return certificate === undefined
    ? createServer(onRequest)
    : createSecureServer({ ...certificate }, onRequest);
}

/**
 * Opens the port at once, so that nobody else takes it, and answers when it is told who serves.
 * @param port 0: any free one
 * @param certificate undefined: plain http
 * @throws PortError where the port cannot be had
 */
export async function openLocalServer(
  port: number,
  log: (line: string) => void,
  certificate?: Certificate
): Promise<LocalServer> {
  let serving: readonly RequestHandler[] = [];
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await begun;
    for (const handle of serving) {
      if (await handle(request, response)) return;
    }
    plain(response, 404, 'Not found.');
  };
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    if (!isOwnName(request.headers.host)) {
      plain(response, 421, strings.otherHost);
      return;
    }
    answer(request, response).catch((cause: unknown) => {
      log(`${request.method} ${request.url}: ${cause instanceof Error ? cause.stack : cause}`);
      if (response.headersSent) response.destroy();
      else plain(response, 500, strings.serverFailed);
    });
  };
  const ipv4 = serverFor(onRequest, certificate);
  const ipv6 = serverFor(onRequest, certificate);
  return {
    port: await listenLocally(ipv4, ipv6, port),
    serve: (handlers) => {
      serving = handlers;
      begin();
    },
    close: async () => {
      await Promise.all([closed(ipv4), closed(ipv6)]);
    }
  };
}
