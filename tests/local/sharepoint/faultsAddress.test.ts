import { people, startLocalServer, type LocalServer } from '../localServer';
import { askForFaults, ruleOf } from './faultScripts';

let server: LocalServer;
let now: Date;
beforeEach(async () => {
  now = new Date('2026-03-02T10:00:00Z');
  server = await startLocalServer({ clock: () => now });
});
afterEach(() => server.stop());

const faults = (
  method: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {}
): Promise<Response> => askForFaults(server, method, body, headers);
const read = (): Promise<Response> => server.as(people.owner.login)('_api/web');

describe('the address', () => {
  test('says what is set, adds to it and clears it', async () => {
    const slow = { kind: 'latency', milliseconds: 1 };
    const stop = { kind: 'throttle', status: 429, retryAfter: 2 };
    const { login } = people.lead;
    await faults('PUT', ruleOf(slow, { person: login }, { seconds: 9 }));
    const both = await faults('POST', {
      ...ruleOf(stop, { method: 'get', path: '*', nth: 1 }, { times: 3 }),
      throttling: { requests: 5, seconds: 6 }
    });
    const written = {
      headers: false,
      throttling: { requests: 5, seconds: 6 },
      rules: [
        { match: { person: login }, fault: slow, seconds: 9 },
        { match: { method: 'GET', path: '*' }, fault: stop, times: 3 }
      ]
    };
    expect(await both.json()).toEqual(written);
    expect(await (await faults('PUT', written)).json()).toEqual(written);
    expect(await (await faults('DELETE')).json()).toEqual({ headers: false, rules: [] });
    expect((await read()).status).toBe(200);
  });

  test('says what is left of each rule, and nothing of one that is over', async () => {
    const set = async (): Promise<unknown> => (await faults('GET')).json();
    const throttle = { kind: 'throttle', status: 429, retryAfter: 1 };
    const slow = { kind: 'latency', milliseconds: 1 };
    await faults('PUT', {
      rules: [
        { fault: throttle, match: { person: people.lead.login }, seconds: 30 },
        { fault: slow, match: { path: '*/web', nth: 2 }, times: 2 }
      ]
    });
    const lead = { match: { person: people.lead.login }, fault: throttle };
    now = new Date(now.getTime() + 25_500);
    await read();
    expect(await set()).toEqual({
      headers: false,
      rules: [
        { ...lead, seconds: 5 },
        { match: { path: '*/web' }, fault: slow, times: 2 }
      ]
    });
    now = new Date(now.getTime() + 4_499);
    await read();
    expect(await set()).toEqual({
      headers: false,
      rules: [
        { ...lead, seconds: 1 },
        { match: { path: '*/web', nth: 1 }, fault: slow, times: 1 }
      ]
    });
    now = new Date(now.getTime() + 1);
    await read();
    expect(await set()).toEqual({ headers: false, rules: [] });
  });

  test('is for programs of this machine and own pages only', async () => {
    const elsewhere: readonly Readonly<Record<string, string>>[] = [
      { origin: 'http://localhost:9' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' }
    ];
    for (const headers of elsewhere) {
      expect((await faults('PUT', ruleOf({ kind: 'throttle' }), headers)).status).toBe(403);
      expect((await faults('GET', undefined, headers)).status).toBe(403);
    }
    expect((await read()).status).toBe(200);
    const own = { origin: server.url, 'sec-fetch-site': 'same-origin' };
    expect((await faults('PUT', ruleOf({ kind: 'throttle' }), own)).status).toBe(200);
  });

  test.each([
    [{ rules: {} }, 'Faults are a JSON object'],
    [{ rules: [1] }, 'A rule is a JSON object'],
    [{ rule: [] }, '"rule" is unknown here'],
    [{ headers: 1 }, '"headers" is true or false.'],
    [{ throttling: { requests: 0, seconds: 1 } }, '"requests" is a whole number, 1 or more.'],
    [ruleOf({ kind: 'explode' }), 'There is no fault "explode"'],
    [ruleOf({}), 'There is no fault without a kind'],
    [ruleOf({ kind: 'throttle', status: 500 }), 'answered 429 or 503'],
    [ruleOf({ kind: 'latency' }), '"milliseconds" is a whole number, 0 or more.'],
    [ruleOf({ kind: 'throttle', wait: 1 }), '"wait" is unknown here'],
    [
      ruleOf({ kind: 'throttle' }, { person: 'Nobody' }),
      'Nobody in the directory is called "Nobody".'
    ],
    [ruleOf({ kind: 'throttle' }, { nth: 0 }), '"nth" is a whole number, 1 or more.'],
    [ruleOf({ kind: 'throttle' }, { path: 1 }), '"path" is text.']
  ])('refuses %j with a sentence, and leaves what was set', async (script, sentence) => {
    await faults('PUT', { headers: true });
    const refused = await faults('PUT', script);
    expect(refused.status).toBe(400);
    const { error } = (await refused.json()) as { readonly error: string };
    expect(error).toContain(sentence);
    expect(await (await faults('GET')).json()).toEqual({ headers: true, rules: [] });
  });

  test('knows no other verb', async () => {
    expect((await faults('PATCH', {})).status).toBe(405);
  });
});
