import { people, startLocalServer, type LocalServer } from '../localServer';
import { askForFaults, ruleOf } from './faultScripts';

let server: LocalServer;
beforeEach(async () => {
  server = await startLocalServer();
});
afterEach(() => server.stop());

const ask = (headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  server.as(people.owner.login)('_api/web', { headers });
const own = (): Promise<Response> => ask({ [server.ownCalls.header]: server.ownCalls.key });

describe('a call of the process itself', () => {
  test('is struck by no rule', async () => {
    await askForFaults(server, 'PUT', ruleOf({ kind: 'throttle' }));
    expect([(await own()).status, (await ask()).status]).toEqual([200, 429]);
    await askForFaults(server, 'PUT', ruleOf({ kind: 'drop-before-commit' }));
    expect((await own()).status).toBe(200);
    await expect(ask()).rejects.toThrow('fetch failed');
  });

  test('is not the nth request of a rule', async () => {
    await askForFaults(server, 'PUT', ruleOf({ kind: 'throttle' }, { nth: 1 }));
    expect((await own()).status).toBe(200);
    expect((await ask()).status).toBe(429);
  });

  test('is neither counted nor refused above a limit, nor told how near it is', async () => {
    await askForFaults(server, 'PUT', { throttling: { requests: 1, seconds: 600 } });
    expect((await own()).status).toBe(200);
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(429);
    const more = await own();
    expect([more.status, more.headers.get('ratelimit-limit')]).toEqual([200, null]);
  });

  test('still asks as a person, who may do what they may', async () => {
    const headers = { [server.ownCalls.header]: server.ownCalls.key };
    const stranger = await server.as(people.stranger.login)('_api/web', { headers });
    expect(stranger.status).toBe(403);
    expect((await fetch(`${server.siteUrl}/_api/web`, { headers })).status).toBe(401);
  });

  test.each(['', 'true', '0'.repeat(64)])('is not known by the key "%s"', async (key) => {
    await askForFaults(server, 'PUT', ruleOf({ kind: 'throttle' }));
    expect((await ask({ [server.ownCalls.header]: key })).status).toBe(429);
  });

  test('has another key at every start', async () => {
    const other = await startLocalServer();
    const { key } = other.ownCalls;
    await other.stop();
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(server.ownCalls.key).not.toBe(key);
  });
});
