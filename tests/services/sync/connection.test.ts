import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { owner } from '../../../local/people';
import type { Fetch } from '../../../src/services/sync/formDigest';
import type { TestSite } from '../testSite';
import { bareSite } from '../testSite';

let site: TestSite;
beforeAll(async () => {
  site = await bareSite();
  await site.as(owner).web.lists.add('Numbers');
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

test.each([429, 503, 504])('a write is sent once, also when the answer is %i', async (status) => {
  const { send, seen } = busy(9, status, 'POST');
  const adding = site.as(owner, send).web.lists.getByTitle('Numbers').items.add({ Title: 'One' });
  await expect(adding).rejects.toMatchObject({ status });
  expect(seen).toHaveLength(1);
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
  ['a gateway', () => Promise.resolve(new Response('<html>', { status: 504 }))],
  ['a busy site', () => Promise.resolve(new Response('', { status: 429 }))]
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
