import { connect } from 'node:net';
import { request, type IncomingHttpHeaders } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A request as it is written, with addresses and headers that fetch would not send. */
export function rawRequest(
  url: string,
  {
    method = 'GET',
    path,
    headers = {},
    body
  }: {
    readonly method?: string;
    readonly path?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  }
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method, headers, ...(path !== undefined && { path }) },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString('utf8')
          })
        );
      }
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Begins a request, says a part of its body, and goes away. */
export function abortedRequest(url: string, head: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${head}\r\nHost: ${hostname}:${port}\r\nContent-Length: 1000\r\n\r\n{"Title":`);
      socket.end();
      socket.destroySoon();
    });
    socket.on('close', () => resolve());
    socket.on('error', reject);
  });
}
