import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PortError } from '../../../local/listen';
import { openLocalServer, type LocalServer, type RequestHandler } from '../../../local/localServer';

const silent = (): void => undefined;

describe('the local server', () => {
  const opened: LocalServer[] = [];
  const open = async (log: (line: string) => void = silent): Promise<LocalServer> => {
    const server = await openLocalServer(0, log);
    opened.push(server);
    return server;
  };

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((server) => server.close()));
  });

  it('answers on localhost and on 127.0.0.1', async () => {
    const server = await open();
    server.serve([
      async (_request, response) => {
        response.end('here');
        return true;
      }
    ]);
    for (const host of ['localhost', '127.0.0.1']) {
      expect(await (await fetch(`http://${host}:${server.port}/`)).text()).toBe('here');
    }
  });

  it('answers nobody who calls it by the name of another site', async () => {
    const server = await open();
    const asked: string[] = [];
    server.serve([
      async (request, response) => {
        asked.push(request.headers.host ?? '');
        response.end('secret');
        return true;
      }
    ]);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { host: `rebound.example:${server.port}` };
      get({ host: '127.0.0.1', port: server.port, headers }, resolve).on('error', reject);
    });
    answer.resume();
    expect(answer.statusCode).toBe(421);
    expect(asked).toEqual([]);
  });

  it('holds a request until it knows who answers', async () => {
    const server = await open();
    const early = fetch(`http://localhost:${server.port}/`);
    server.serve([
      async (_request, response) => {
        response.end('at last');
        return true;
      }
    ]);
    expect(await (await early).text()).toBe('at last');
  });

  it('asks the handlers in turn, and answers 404 where none wants the request', async () => {
    const asked: string[] = [];
    const handler =
      (name: string, mine: string): RequestHandler =>
      async (request, response) => {
        asked.push(name);
        if (request.url !== mine) return false;
        response.end(name);
        return true;
      };
    const server = await open();
    server.serve([handler('first', '/1'), handler('second', '/2')]);
    expect(await (await fetch(`http://localhost:${server.port}/2`)).text()).toBe('second');
    expect((await fetch(`http://localhost:${server.port}/3`)).status).toBe(404);
    expect(asked).toEqual(['first', 'second', 'first', 'second']);
  });

  it('hands over to others: pages wait for the sample, its records do not', async () => {
    const server = await open();
    const saying =
      (words: string): RequestHandler =>
      async (_request, response) => {
        response.end(words);
        return true;
      };
    server.serve([saying('getting ready')]);
    expect(await (await fetch(`http://localhost:${server.port}/`)).text()).toBe('getting ready');
    server.serve([saying('the page')]);
    expect(await (await fetch(`http://localhost:${server.port}/`)).text()).toBe('the page');
  });

  it('survives a handler that throws, and says so in the log only', async () => {
    const lines: string[] = [];
    const server = await open((line) => lines.push(line));
    server.serve([
      async () => {
        throw new Error('the disk is full');
      }
    ]);
    const answer = await fetch(`http://localhost:${server.port}/x`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('disk');
    expect(lines.join('\n')).toContain('the disk is full');
  });

  it.each(['127.0.0.1', '::1'])(
    'says in one sentence that the port is in use on %s',
    async (host) => {
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, host, resolve));
      const { port } = other.address() as AddressInfo;
      const attempt = openLocalServer(port, silent);
      await expect(attempt).rejects.toThrow(PortError);
      await expect(attempt).rejects.toThrow(`Port ${port} is in use by another program`);
      await new Promise((resolve) => other.close(resolve));
    }
  );
});
