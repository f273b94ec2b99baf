import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/fields/list';
import '@pnp/sp/batching';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import { connectToSite } from '../../../src/services/sync/connection';
import type { Fetch } from '../../../src/services/sync/formDigest';
import { ownClock, siteQueue } from '../../../src/services/sync/siteQueue';
import { sendReadBatch } from '../../../src/services/sync/sendBatch';
import type { TestSite } from '../testSite';
import { bareSite } from '../testSite';

let site: TestSite;
beforeAll(async () => {
  site = await bareSite();
  const { lists } = site.as(owner).web;
  await lists.add('Numbers');
  await lists.add('Records');
  await lists.getByTitle('Records').fields.addText('RecordId', { Indexed: true });
  await lists
    .getByTitle('Records')
    .fields.getByInternalNameOrTitle('RecordId')
    .update({ EnforceUniqueValues: true });
});
afterAll(() => site.stop());

/** Answers in the server's place as often as said, then lets requests through. */
function busy(
  times: number,
  status: number,
  method: string
): { readonly send: Fetch; readonly seen: string[] } {
  const seen: string[] = [];
  let left = times;
  return {
    seen,
    send: async (url, init) => {
      if (init.method !== method || url.endsWith('/contextinfo')) return fetch(url, init);
      seen.push(url);
      if (left === 0) return fetch(url, init);
      left -= 1;
      return new Response('', { status, headers: { 'Retry-After': '0' } });
    }
  };
}

test('a read is tried again while SharePoint is busy', async () => {
  const { send, seen } = busy(2, 429, 'GET');
  await site.as(owner, send).web.lists.getByTitle('Numbers')();
  expect(seen).toHaveLength(3);
});

test('a read gives up after three tries', async () => {
  const { send, seen } = busy(9, 503, 'GET');
  const reading = site.as(owner, send).web.lists.getByTitle('Numbers')();
  await expect(reading).rejects.toMatchObject({ status: 503 });
  expect(seen).toHaveLength(3);
});

test.each([429, 503, 504])('a write that might be done twice is sent once: %i', async (status) => {
  const { send, seen } = busy(9, status, 'POST');
  const adding = site.as(owner, send).web.lists.getByTitle('Numbers').items.add({ Title: 'One' });
  await expect(adding).rejects.toMatchObject({ status });
  expect(seen).toHaveLength(1);
});

const EVERY_VERSION = '*';

test.each([429, 503])('a row with its record id waits and is added once: %i', async (status) => {
  const { send, seen } = busy(2, status, 'POST');
  const items = site.as(owner, send).web.lists.getByTitle('Records').items;
  const RecordId = randomUUID();
  expect(await items.add({ RecordId })).toMatchObject({ RecordId });
  expect(seen).toHaveLength(3);
  const rows: readonly unknown[] = await items.filter(`RecordId eq '${RecordId}'`)();
  expect(rows).toHaveLength(1);
});

test('a row with its record id gives up after three tries', async () => {
  const { send, seen } = busy(9, 429, 'POST');
  const items = site.as(owner, send).web.lists.getByTitle('Records').items;
  const adding = items.add({ Title: 'Never', RecordId: randomUUID() });
  await expect(adding).rejects.toMatchObject({ status: 429 });
  expect(seen).toHaveLength(3);
});

test.each([
  ['its version', undefined, 3],
  ['no version', EVERY_VERSION, 1]
])('a change that names %s is sent so often: %s %i', async (_, version, times) => {
  const { Id } = await site.as(owner).web.lists.getByTitle('Records').items.add({ Title: 'Old' });
  const { send, seen } = busy(2, 503, 'POST');
  const item = site.as(owner, send).web.lists.getByTitle('Records').items.getById(Id);
  const read: { readonly 'odata.etag': string } = await item();
  const changing = item.update({ Title: 'New' }, version ?? read['odata.etag']);
  await (times === 1 ? expect(changing).rejects.toMatchObject({ status: 503 }) : changing);
  expect(seen).toHaveLength(times);
});

test('after a gateway that did not answer, a row with its record id is not sent again', async () => {
  const { send, seen } = busy(9, 504, 'POST');
  const items = site.as(owner, send).web.lists.getByTitle('Records').items;
  const adding = items.add({ Title: 'Perhaps', RecordId: randomUUID() });
  await expect(adding).rejects.toMatchObject({ status: 504 });
  expect(seen).toHaveLength(1);
});

test('rows with record ids in a batch are not sent again', async () => {
  const { send, seen } = busy(9, 429, 'POST');
  const [batched, execute] = site.as(owner, send).batched();
  const adding = batched.web.lists
    .getByTitle('Records')
    .items.add({ Title: 'Part', RecordId: randomUUID() });
  adding.catch(() => undefined);
  await expect(execute()).rejects.toMatchObject({ status: 429 });
  expect(seen).toHaveLength(1);
});

test('a digest that a busy site withholds is waited for, and the write goes once', async () => {
  let asked = 0;
  const written: string[] = [];
  const send: Fetch = async (url, init) => {
    if (!url.endsWith('/contextinfo')) written.push(url);
    else if ((asked += 1) < 3) {
      return new Response('', { status: 429, headers: { 'Retry-After': '0' } });
    }
    return fetch(url, init);
  };
  const items = site.as(owner, send).web.lists.getByTitle('Numbers').items;
  expect(await items.add({ Title: 'Waited' })).toMatchObject({ Title: 'Waited' });
  expect(asked).toBe(3);
  expect(written).toHaveLength(1);
});

test('a write whose digest a busy site withholds for good was certainly not sent', async () => {
  const written: string[] = [];
  const send: Fetch = async (url, init) => {
    if (url.endsWith('/contextinfo')) {
      return new Response('', { status: 503, headers: { 'Retry-After': '0' } });
    }
    written.push(url);
    return fetch(url, init);
  };
  const adding = site.as(owner, send).web.lists.getByTitle('Numbers').items.add({ Title: 'Four' });
  await expect(adding).rejects.toMatchObject({ kind: 'site busy' });
  expect(written).toEqual([]);
});

test('a write refused for its form digest is sent again with a new one', async () => {
  let spoiled = 0;
  const send: Fetch = (url, init) => {
    const headers = new Headers(init.headers);
    if (headers.has('X-RequestDigest') && spoiled === 0) {
      spoiled += 1;
      headers.set('X-RequestDigest', '0xBAD,01 Jan 2017 00:00:00 -0000');
    }
    return fetch(url, { ...init, headers });
  };
  const items = site.as(owner, send).web.lists.getByTitle('Numbers').items;
  expect(await items.add({ Title: 'Two' })).toMatchObject({ Title: 'Two' });
  expect(spoiled).toBe(1);
});

test.each<readonly [string, () => Promise<Response>]>([
  ['no answer', () => Promise.reject(new TypeError('fetch failed'))],
  ['a gateway', () => Promise.resolve(new Response('<html>', { status: 504 }))]
])('a write whose digest could not be had, for %s, was certainly not sent', async (_, answer) => {
  const written: string[] = [];
  const send: Fetch = (url, init) => {
    if (url.endsWith('/contextinfo')) return answer();
    written.push(url);
    return fetch(url, init);
  };
  const adding = site.as(owner, send).web.lists.getByTitle('Numbers').items.add({ Title: 'Three' });
  await expect(adding).rejects.toMatchObject({ kind: 'site did not answer' });
  expect(written).toEqual([]);
});

test('a write that is stopped while its digest is asked for is stopped, not lost, and not sent', async () => {
  const written: string[] = [];
  const send: Fetch = async (url, init) => {
    if (url.endsWith('/contextinfo')) throw new DOMException('Stopped', 'AbortError');
    written.push(url);
    return fetch(url, init);
  };
  const adding = site.as(owner, send).web.lists.getByTitle('Numbers').items.add({ Title: 'Five' });
  await expect(adding).rejects.toMatchObject({ name: 'AbortError' });
  expect(written).toEqual([]);
});

test('nothing is sent but by our own sender: no behaviour of PnPjs that sends again is among ours', async () => {
  const sent: string[] = [];
  const around = jest.spyOn(globalThis, 'fetch');
  const send: Fetch = async (url, init) => {
    sent.push(`${init.method} ${url.slice(url.indexOf('/_api'))}`);
    if (url.endsWith('/contextinfo')) {
      return new Response('{"FormDigestValue":"0x1","FormDigestTimeoutSeconds":1800}');
    }
    return new Response('', { status: 503, headers: { 'Retry-After': '0' } });
  };
  const { items } = site.as(owner, send).web.lists.getByTitle('Numbers');
  await expect(items.add({ Title: 'Six' })).rejects.toMatchObject({ status: 503 });
  await expect(items.getById(1).recycle()).rejects.toMatchObject({ status: 503 });
  expect(sent.filter((one) => !one.includes('contextinfo'))).toHaveLength(2);
  expect(around).not.toHaveBeenCalled();
  around.mockRestore();
});

/** Asks so many parts of batches to wait for seven seconds. */
async function partsThrottled(times: number, match: object): Promise<void> {
  const rules = [{ match, fault: { kind: 'throttle', status: 429, retryAfter: 7 }, times }];
  const answer = await fetch(new URL('/_local/faults', site.siteUrl), {
    method: 'PUT',
    body: JSON.stringify({ rules })
  });
  if (!answer.ok) throw new Error(await answer.text());
}

describe('a batch that only reads', () => {
  const titles = (sp: ReturnType<TestSite['as']>): Promise<{ readonly Title: string }[]> =>
    sendReadBatch(sp, (batched) =>
      ['Numbers', 'Records'].map((title) =>
        batched.web.lists.getByTitle(title)<{ Title: string }>()
      )
    );

  test('goes again while SharePoint is busy', async () => {
    const { send, seen } = busy(2, 429, 'POST');
    expect(await titles(site.as(owner, send))).toMatchObject([
      { Title: 'Numbers' },
      { Title: 'Records' }
    ]);
    expect(seen).toHaveLength(3);
  });

  test('goes again where a part of it is throttled, after the wait that the part asked for', async () => {
    await partsThrottled(1, { method: 'GET', path: "*/getByTitle('Records')" });
    const held: number[] = [];
    const queue = siteQueue({ ...ownClock, wait: async (time) => void held.push(time) });
    const sp = connectToSite(site.siteUrl, {
      queue: { ...queue, turn: async () => undefined, holdBack: (time) => void held.push(time) },
      headers: { Cookie: `person=${encodeURIComponent(owner.login)}` }
    });
    expect(await titles(sp)).toHaveLength(2);
    expect(held).toEqual([7000]);
  });

  test('goes again where its connection dropped', async () => {
    let dropped = 0;
    const send: Fetch = (url, init) => {
      if (!url.endsWith('$batch') || dropped > 0) return fetch(url, init);
      dropped += 1;
      return Promise.reject(new TypeError('fetch failed'));
    };
    expect(await titles(site.as(owner, send))).toHaveLength(2);
    expect(dropped).toBe(1);
  });

  test('is stopped by its signal', async () => {
    const stop = new AbortController();
    const send: Fetch = (url, init) => {
      if (url.endsWith('$batch')) stop.abort();
      return fetch(url, init);
    };
    const reading = sendReadBatch(
      site.as(owner, send),
      (batched) => [batched.web.lists.getByTitle('Numbers')()],
      { signal: stop.signal }
    );
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
