import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/files/item';
import { zipSync } from 'fflate';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import { judgeEvidence } from '../../../src/domain/evidence/judgeEvidence';
import { faultyNetwork } from '../faults';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import {
  browserStorage,
  cleared,
  clearThem,
  isCall,
  isPiece,
  pdf,
  PIECE,
  requestFor,
  said,
  storeOf,
  uploaded,
  wordsIn
} from './evidenceSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
  await clearThem(site);
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');
const visitor = personIn('Tracker Visitors');
const asAt = { day: '2017-11-20' };

describe('a file that is replaced', () => {
  test.each([
    ['small', 600],
    ['large', 3 * PIECE]
  ])('keeps its history; what was handed in before no longer counts (%s)', async (_, size) => {
    const recommendationId = randomUUID();
    const store = storeOf(site, lead);
    const old = pdf(`Policy ${size}.pdf`, 700);
    const first = requestFor(old, { said: said(recommendationId) });
    const before = uploaded(await store.upload(first));
    const fresh = pdf('Policy, second issue.pdf', size);
    const second = requestFor(fresh, { said: said(recommendationId), replaces: before });
    const after = uploaded(await store.upload(second));
    expect(after).toMatchObject({ id: before.id, itemId: before.itemId, name: before.name });
    expect(await wordsIn(site, after)).toBe(await fresh.text());
    expect(judgeEvidence(await store.readOf(recommendationId), asAt)).toMatchObject([
      {
        use: { id: first.useId },
        fault: { kind: 'changed since', handedIn: before.version, now: after.version },
        counts: false
      },
      { use: { id: second.useId, fileVersion: after.version }, counts: true }
    ]);
    const { file } = site.as(owner).web.lists.getByTitle('Evidence').items.getById(after.itemId);
    const versions = await file.versions();
    expect(versions.map(({ VersionLabel }) => VersionLabel)).toContain(before.version);
  });

  test('the new use can take the place of the old one', async () => {
    const recommendationId = randomUUID();
    const store = storeOf(site, lead);
    const first = requestFor(pdf('Once.pdf', 700), { said: said(recommendationId) });
    const before = uploaded(await store.upload(first));
    const second = requestFor(pdf('Twice.pdf', 800), {
      said: said(recommendationId),
      replaces: before,
      withdrawsUseId: first.useId
    });
    await store.upload(second);
    const shown = judgeEvidence(await store.readOf(recommendationId), asAt);
    expect(shown.map(({ use }) => use.id)).toEqual([second.useId]);
  });
});

test('contents that arrived whole before the connection broke are not sent again', async () => {
  const before = uploaded(await storeOf(site, lead).upload(requestFor(pdf('Arrived.pdf', 700))));
  const network = faultyNetwork();
  let isOver = false;
  const store = storeOf(site, lead, async (url, init) => {
    if (isOver) throw new TypeError('fetch failed');
    const answer = await network.send(url, init);
    isOver = isCall('finishUpload')({ method: 'POST', url, body: '' });
    return answer;
  });
  const request = requestFor(pdf('Anew.pdf', 3 * PIECE), { replaces: before });
  await expect(store.upload(request)).rejects.toMatchObject({ kind: 'site did not answer' });
  isOver = false;
  const stored = uploaded(await store.upload(request));
  expect(network.arrived.filter(isPiece)).toHaveLength(3);
  expect(await wordsIn(site, stored)).toBe(await request.file.text());
});

test('a use that was recorded is found again, though the file got another version since', async () => {
  let isOver = false;
  const store = storeOf(site, lead, async (url, init) => {
    if (isOver) throw new TypeError('fetch failed');
    isOver = init.method === 'POST' && url.includes("getByTitle('EvidenceUse')");
    const answer = await fetch(url, init);
    if (isOver) throw new TypeError('fetch failed');
    return answer;
  });
  const request = requestFor(pdf('Recorded.pdf', 700));
  await expect(store.upload(request)).rejects.toMatchObject({ kind: 'answer lost' });
  const online = storeOf(site, lead);
  const [file] = (await online.readAll()).files.filter(({ id }) => id === request.fileId);
  const { items } = site.as(owner).web.lists.getByTitle('Evidence');
  await items.getById(file?.itemId ?? 0).update({ Title: 'Recorded' });
  expect(await online.upload(request)).toMatchObject({
    kind: 'uploaded',
    use: { id: request.useId, fileVersion: file?.version }
  });
  const changed = { ...request, said: { ...request.said, proves: 'Something else' } };
  await expect(online.upload(changed)).rejects.toMatchObject({ kind: 'other record there' });
});

test('a file that somebody else replaced at the same moment keeps their fingerprint', async () => {
  const before = uploaded(await storeOf(site, lead).upload(requestFor(pdf('Both.pdf', 700))));
  const network = faultyNetwork();
  const theirs = pdf('Theirs.pdf', 900);
  network.beforeNext(
    ({ method, url }) => method === 'MERGE' && url.includes("getByTitle('Evidence')"),
    async () => {
      const other = storeOf(site, owner);
      const seen = (await other.readAll()).files.find(({ id }) => id === before.id);
      await other.upload(requestFor(theirs, { replaces: seen }));
    }
  );
  const mine = requestFor(pdf('Mine.pdf', 800), { replaces: before });
  const replaced = storeOf(site, lead, network.send).upload(mine);
  await expect(replaced).rejects.toThrow(/Somebody else replaced this file/);
  const { files, uses } = await storeOf(site, lead).readAll();
  expect(await wordsIn(site, before)).toBe(await theirs.text());
  const there = files.find(({ id }) => id === before.id);
  expect(there?.sha256).toBe(
    uses.find(({ fileVersion }) => fileVersion === there?.version)?.sha256
  );
  expect(uses.map(({ id }) => id)).not.toContain(mine.useId);
});

test.each([
  ['small', 800],
  ['large', 3 * PIECE]
])(
  'a file that somebody else replaced since it was opened is left as it is (%s)',
  async (_, size) => {
    const recommendationId = randomUUID();
    const before = uploaded(await storeOf(site, lead).upload(requestFor(pdf('Opened.pdf', 700))));
    const theirs = pdf('Theirs, first.pdf', 900);
    await storeOf(site, owner).upload(requestFor(theirs, { replaces: before }));
    const network = faultyNetwork();
    const store = storeOf(site, lead, network.send);
    const mine = requestFor(pdf('Mine, late.pdf', size), {
      replaces: before,
      said: said(recommendationId)
    });
    // Also where it is tried again.
    await expect(store.upload(mine)).rejects.toThrow(/Somebody else replaced or changed this file/);
    await expect(store.upload(mine)).rejects.toThrow(/Somebody else replaced or changed this file/);
    expect(network.arrived.filter(isPiece)).toEqual([]);
    expect(await wordsIn(site, before)).toBe(await theirs.text());
    expect((await store.readOf(recommendationId)).uses).toEqual([]);
  }
);

describe('where SharePoint writes its columns into an Office document', () => {
  test.each<[string, number, string, 'loseNextAnswer' | undefined]>([
    ['a small one', 0, 'addUsingPath', undefined],
    ['a small one whose answer was lost', 0, 'addUsingPath', 'loseNextAnswer'],
    ['a large one', 3 * PIECE, 'finishUpload', undefined],
    ['a large one whose answer was lost', 3 * PIECE, 'finishUpload', 'loseNextAnswer']
  ])('%s is known again', async (_, size, call, fault) => {
    const seed = randomUUID();
    const [sent, kept] = ['', 'Marking'].map((properties) => docx(seed, size, properties));
    if (sent === undefined || kept === undefined) throw new Error('No documents.');
    const network = faultyNetwork();
    if (fault !== undefined) network[fault](isCall(call));
    const store = storeOf(site, lead, async (url, init) => {
      const isLast = isCall(call)({ method: 'POST', url, body: '' }) && init.body instanceof Blob;
      const pieces = Math.floor(sent.length / PIECE) * PIECE;
      const body = size === 0 ? kept : kept.slice(pieces);
      return network.send(url, isLast ? { ...init, body: new Blob([body]) } : init);
    });
    const request = requestFor(new File([sent], `${seed}.docx`));
    const stored = uploaded(await store.upload(request));
    expect(stored).toMatchObject({ id: request.fileId, name: `${seed}.docx`, size: kept.length });
    const { files } = await store.readAll();
    expect(files.filter(({ name }) => name.startsWith(seed))).toHaveLength(1);
    expect(network.arrived.filter(isCall(call))).toHaveLength(1);
  });

  function docx(seed: string, size: number, properties: string): Uint8Array {
    const words = (text: string): Uint8Array => new TextEncoder().encode(text);
    const film = words(seed.repeat(Math.ceil(size / seed.length)));
    return zipSync(
      {
        'word/document.xml': words(seed),
        'word/media/film.bin': film,
        '[Content_Types].xml': words('<Types/>'),
        'docProps/custom.xml': words(properties)
      },
      { level: 0, mtime: '2017-11-20T10:00:00Z' }
    );
  }
});

test('a file of another kind does not take the place of one, and nothing is sent', async () => {
  const network = faultyNetwork();
  const store = storeOf(site, lead, network.send);
  const before = uploaded(await store.upload(requestFor(pdf('Kept as PDF.pdf', 700))));
  const sent = network.arrived.length;
  const other = new File(['words'], 'Kept as words.txt');
  await expect(store.upload(requestFor(other, { replaces: before }))).rejects.toThrow(
    /is of another kind than “Kept as PDF\.pdf”/
  );
  expect(network.arrived).toHaveLength(sent);
});

describe('a restricted file', () => {
  test('leaves no fact outside its library', async () => {
    const storage = browserStorage();
    const spied = { ...storage, setItem: jest.fn() };
    const file = pdf('Informants.pdf', 3 * PIECE);
    const words = { proves: 'Handlers were trained', effectiveTo: '2019-07', marking: 'OFFICIAL' };
    const recommendationId = randomUUID();
    const request = requestFor(file, {
      library: 'RestrictedEvidence',
      said: said(recommendationId, words)
    });
    const stored = uploaded(await storeOf(site, cleared, undefined, spied).upload(request));
    expect(stored).toMatchObject({
      library: 'RestrictedEvidence',
      describes: 'Handlers were trained',
      effectiveTo: '2019-07'
    });
    expect(spied.setItem).not.toHaveBeenCalled();
    const rows = await site
      .as(visitor)
      .web.lists.getByTitle('EvidenceUse')
      .items.filter(`RecommendationId eq '${recommendationId}'`)();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(
      new RegExp(`Informants|trained|2019-07|OFFICIAL|${stored.sha256}`)
    );
  });

  test('cannot be handed in by whoever is not cleared', async () => {
    const request = requestFor(pdf('Secret.pdf', 500), { library: 'RestrictedEvidence' });
    const handedIn = storeOf(site, lead).upload(request);
    await expect(handedIn).rejects.toMatchObject({ kind: 'not allowed' });
  });
});
