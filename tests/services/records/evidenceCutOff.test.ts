import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/files/item';
import { owner } from '../../../local/people';
import type { Fetch } from '../../../src/services/sync/formDigest';
import { faultyNetwork } from '../faults';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import {
  browserStorage,
  isCall,
  isPiece,
  pdf,
  PIECE,
  requestFor,
  storeOf,
  uploaded,
  wordsIn
} from './evidenceSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');
const otherLead = personIn('Tracker Leads', 1);

describe('an upload that was cut off', () => {
  const PIECES = 10;

  test('at 60 % goes on where it stopped', async () => {
    const { network, request, file, storage, store } = await cutOffAt(6);
    expect(store.unfinished(request.said.recommendationId)).toMatchObject([
      { name: 'Long.pdf', size: PIECES * PIECE, sent: 6 * PIECE }
    ]);
    network.online();
    // After a reload the person chooses the file again.
    const reloaded = storeOf(site, lead, network.send, storage);
    await reloaded.readOf(request.said.recommendationId);
    const [unfinished] = reloaded.unfinished(request.said.recommendationId);
    if (unfinished === undefined) throw new Error('It was not kept.');
    const again = new File([await file.arrayBuffer()], 'Long.pdf');
    const stored = uploaded(await reloaded.resume(unfinished, again));
    expect(await wordsIn(site, stored)).toBe(await file.text());
    expect(network.arrived.filter(isPiece)).toHaveLength(PIECES);
    expect(reloaded.unfinished(request.said.recommendationId)).toEqual([]);
  });

  test('goes on within the page as well, by the same request', async () => {
    const { network, request, store } = await cutOffAt(3);
    network.online();
    expect(await store.upload(request)).toMatchObject({ kind: 'uploaded' });
    expect(network.arrived.filter(isPiece)).toHaveLength(PIECES);
  });

  test('says how far it came', async () => {
    const { failure } = await cutOffAt(6);
    expect(failure).toMatchObject({
      message:
        'The site did not answer when 192 KB of 320 KB had arrived. ' +
        'What arrived is kept there, and the upload can go on from it.'
    });
  });

  test('goes on with no other file', async () => {
    const { network, request, file, store } = await cutOffAt(2);
    network.online();
    const [unfinished] = store.unfinished(request.said.recommendationId);
    if (unfinished === undefined) throw new Error('It was not kept.');
    const before = network.arrived.length;
    const bytes = await file.text();
    await expect(store.resume(unfinished, new File(['%PDF-'], 'Other.pdf'))).rejects.toMatchObject({
      reasons: [
        'This is “Other.pdf”; the upload was begun with “Long.pdf”.',
        'This file has 5 bytes; the one begun with has 327,680.'
      ]
    });
    const changed = new File([bytes.slice(0, -1), '!'], 'Long.pdf');
    await expect(store.resume(unfinished, changed)).rejects.toThrow(/its contents are others/);
    expect(network.arrived).toHaveLength(before);
  });

  test('is sent anew where SharePoint has forgotten it', async () => {
    const { network, request, file, store } = await cutOffAt(4);
    network.online();
    const item = await ownItem(request.fileId);
    await item.forget(request.uploadId);
    const stored = uploaded(await store.upload(request));
    expect(await wordsIn(site, stored)).toBe(await file.text());
  });

  test('is known to nobody else at the machine', async () => {
    const { request, storage } = await cutOffAt(2);
    const other = storeOf(site, otherLead, undefined, storage);
    await other.readOf(request.said.recommendationId);
    expect(other.unfinished(request.said.recommendationId)).toEqual([]);
  });

  test.each([
    ['a lead leaves a file that says that nothing is in it', lead],
    ['an owner leaves nothing', owner]
  ])('can be cancelled: %s', async (_, person) => {
    const { network, request, store, storage } = await cutOffAt(2, person);
    network.online();
    const [unfinished] = store.unfinished(request.said.recommendationId);
    if (unfinished === undefined) throw new Error('It was not kept.');
    await store.cancel(unfinished);
    await store.cancel(unfinished);
    expect(store.unfinished(request.said.recommendationId)).toEqual([]);
    expect(storage.length).toBe(0);
    const { files } = await store.readAll();
    const left = files.filter(({ id }) => id === request.fileId);
    expect(left.map(({ describes }) => describes)).toEqual(
      person === owner ? [] : ['Nothing is in this file: its upload was cancelled.']
    );
  });

  test('stops when the person stops it, and can go on', async () => {
    const stop = new AbortController();
    const network = faultyNetwork();
    const store = storeOf(site, lead, network.send);
    const request = requestFor(pdf('Stopped.pdf', PIECES * PIECE));
    const stopped = store.upload(request, {
      signal: stop.signal,
      progress: (stage) => {
        if (stage.kind === 'sending' && stage.done === 3 * PIECE) stop.abort();
      }
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(network.arrived.filter(isPiece)).toHaveLength(3);
    expect(await store.upload(request)).toMatchObject({ kind: 'uploaded' });
    expect(network.arrived.filter(isPiece)).toHaveLength(PIECES);
  });

  /** Uploads ten pieces over a network that breaks after some, and gives what is left. */
  async function cutOffAt(pieces: number, person = lead) {
    const inner = faultyNetwork();
    let isOnline = true;
    const send: Fetch = async (url, init) => {
      const sent = inner.arrived.filter(isPiece).length;
      if (isOnline && sent >= pieces) isOnline = false;
      if (!isOnline && !reconnected) throw new TypeError('fetch failed');
      return inner.send(url, init);
    };
    let reconnected = false;
    const storage = browserStorage();
    const store = storeOf(site, person, send, storage);
    const file = pdf('Long.pdf', PIECES * PIECE);
    const request = requestFor(file);
    const failure = await store.upload(request).then(
      () => undefined,
      (error: unknown) => error
    );
    if (failure === undefined) throw new Error('It was not cut off.');
    const online = (): void => {
      reconnected = true;
    };
    const network = { send, arrived: inner.arrived, online };
    return { network, request, file, storage, store, failure };
  }

  async function ownItem(fileId: string) {
    const { items } = site.as(lead).web.lists.getByTitle('Evidence');
    const [row] = await items.filter(`RecordId eq '${fileId}'`).select('Id')<{ Id: number }[]>();
    const { file } = items.getById(row?.Id ?? 0);
    return { forget: async (id: string) => file.cancelUpload(id) };
  }
});

test('a busy SharePoint is waited for before a small file is placed', async () => {
  const network = faultyNetwork();
  const isPlacing = isCall('addUsingPath');
  let refusals = 0;
  const send: Fetch = async (url, init) => {
    if (isPlacing({ method: 'POST', url: decodeURIComponent(url), body: '' }) && refusals < 2) {
      refusals += 1;
      return new Response('', { status: 429, headers: { 'Retry-After': '0' } });
    }
    return network.send(url, init);
  };
  const file = pdf('Busy and small.pdf', 700);
  const stored = uploaded(await storeOf(site, lead, send).upload(requestFor(file)));
  expect(refusals).toBe(2);
  expect(stored.name).toBe('Busy and small.pdf');
  expect(network.arrived.filter(isPlacing)).toHaveLength(1);
});

test('a busy SharePoint is waited for, and every piece arrives once', async () => {
  const network = faultyNetwork();
  let refusals = 0;
  const send: Fetch = async (url, init) => {
    if (isCall('continueUpload')({ method: 'POST', url, body: '' }) && refusals < 2) {
      refusals += 1;
      return new Response('', { status: 429, headers: { 'Retry-After': '0' } });
    }
    return network.send(url, init);
  };
  const file = pdf('Busy.pdf', 4 * PIECE);
  const stored = uploaded(await storeOf(site, lead, send).upload(requestFor(file)));
  expect(refusals).toBe(2);
  expect(network.arrived.filter(isPiece)).toHaveLength(4);
  expect(await wordsIn(site, stored)).toBe(await file.text());
});
