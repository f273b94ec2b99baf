import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/folders/web';
import { zipSync } from 'fflate';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import type { EvidenceLibrary } from '../../../src/domain/evidence/evidence';
import { judgeEvidence } from '../../../src/domain/evidence/judgeEvidence';
import type { EvidenceRecords } from '../../../src/services/records/evidence/evidenceStore';
import { faultyNetwork, isWriteTo } from '../faults';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import { cleared, clearThem, putByHand, said } from './evidenceSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
  await clearThem(site);
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');
const visitor = personIn('Tracker Visitors');
const asAt = { day: '2017-11-20' };

const put = (
  library: EvidenceLibrary,
  name: string,
  columns: Readonly<Record<string, string>> = {},
  words?: string | ArrayBuffer
): Promise<string> => putByHand(site, library, name, columns, words);

describe('reading evidence', () => {
  test('gives the use with its file and version, and who handed it in', async () => {
    const recommendationId = randomUUID();
    const id = await put('Evidence', 'Nominations.pdf', { Describes: 'The list' });
    const store = site.storeAs(lead).evidence;
    const [file] = (await store.readAll()).files.filter((one) => one.id === id);
    if (file === undefined) throw new Error('The file was not read.');
    expect(file).toMatchObject({ name: 'Nominations.pdf', size: 14, describes: 'The list' });
    await store.use(file, randomUUID(), said(recommendationId, { effectiveTo: '2018-03' }));

    const [shown, ...others] = judgeEvidence(await store.readOf(recommendationId), asAt);
    expect(others).toEqual([]);
    expect(shown).toMatchObject({
      file: { id, name: 'Nominations.pdf', version: file.version },
      use: {
        author: lead.name,
        proves: 'Officers were nominated',
        fileVersion: file.version,
        effectiveTo: '2018-03'
      },
      verdict: 'none',
      counts: true
    });
    const all = await store.readAll();
    expect(all.uses.filter((use) => use.evidenceId === id)).toHaveLength(1);
  });

  test('folders that people make in a library are no evidence', async () => {
    const { web } = site.as(owner);
    await web.folders.addUsingPath('/sites/recommendations/Evidence/Old papers');
    const { files } = await site.storeAs(lead).evidence.readAll();
    expect(files.map(({ name }) => name)).not.toContain('Old papers');
  });

  test('a page that was put there by hand does not count, and says why', async () => {
    const recommendationId = randomUUID();
    const id = await put('Evidence', 'Proof.html');
    const store = site.storeAs(lead).evidence;
    const [file] = (await store.readAll()).files.filter((one) => one.id === id);
    if (file === undefined) throw new Error('The file was not read.');
    await expect(store.use(file, randomUUID(), said(recommendationId))).rejects.toThrow(
      /\.html are not taken/
    );
    await addUseByHand(recommendationId, id);
    expect(judgeEvidence(await store.readOf(recommendationId), asAt)).toMatchObject([
      { counts: false, fault: { kind: 'kind not allowed', name: 'Proof.html' } }
    ]);
  });

  test('a document whose content types name macros is not used, however large it is', async () => {
    const text = (words: string): Uint8Array => new TextEncoder().encode(words);
    const film = (): [Uint8Array, { level: 0 }] => [new Uint8Array(1_200_000), { level: 0 }];
    const document = (types: string): ArrayBuffer =>
      zipSync({
        'word/document.xml': text('words'),
        'word/media/a.bin': film(),
        '[Content_Types].xml': text(types),
        'word/media/b.bin': film()
      }).slice().buffer;
    const macros = '<Types><Override ContentType="application/vnd.ms-office.vbaProject"/></Types>';
    const store = site.storeAs(lead).evidence;
    const use = async (name: string, types: string): Promise<unknown> => {
      const id = await put('Evidence', name, {}, document(types));
      const [file] = (await store.readAll()).files.filter((one) => one.id === id);
      if (file === undefined) throw new Error('The file was not read.');
      return store.use(file, randomUUID(), said(randomUUID()));
    };
    await expect(use('Runs.docx', macros)).rejects.toThrow(/holds macros/);
    expect(await use('Stands.docx', '<Types/>')).toMatchObject({ keptIn: 'Evidence' });
    const file = new File([document(macros)], 'Uploaded.docx');
    const request = { fileId: randomUUID(), useId: randomUUID(), uploadId: randomUUID() };
    await expect(
      store.upload({ ...request, file, library: 'Evidence', said: said(randomUUID()) })
    ).rejects.toThrow(/holds macros/);
  });

  test('what is filed under another recommendation changes nothing, wherever it is read', async () => {
    const recommendationId = randomUUID();
    const id = await put('Evidence', 'Filed elsewhere.pdf');
    const store = site.storeAs(lead).evidence;
    const [file] = (await store.readAll()).files.filter((one) => one.id === id);
    if (file === undefined) throw new Error('The file was not read.');
    const use = await store.use(file, randomUUID(), said(recommendationId));
    await store.withdrawUse({ ...use, recommendationId: randomUUID() }, randomUUID());
    const judged = async (records: Promise<EvidenceRecords>): Promise<unknown> =>
      judgeEvidence(await records, asAt)
        .filter((shown) => shown.use.id === use.id)
        .map(({ verdict, counts }) => ({ verdict, counts }));
    const expected = [{ verdict: 'none', counts: true }];
    expect(await judged(store.readOf(recommendationId))).toEqual(expected);
    expect(await judged(store.readAll())).toEqual(expected);
  });

  test('a page under the name of another kind is not used', async () => {
    const id = await put('Evidence', 'Page.pdf', {}, '<html>Hello</html>');
    const store = site.storeAs(lead).evidence;
    const [file] = (await store.readAll()).files.filter((one) => one.id === id);
    if (file === undefined) throw new Error('The file was not read.');
    await expect(store.use(file, randomUUID(), said(randomUUID()))).rejects.toThrow(
      /contents are something else/
    );
  });

  test('a page under the name of another kind, put there by hand, does not count', async () => {
    const recommendationId = randomUUID();
    const id = await put('Evidence', 'Hidden page.pdf', {}, '<html>Hello</html>');
    await addUseByHand(recommendationId, id);
    const store = site.storeAs(lead).evidence;
    const shown = { counts: false, fault: { kind: 'kind not allowed', name: 'Hidden page.pdf' } };
    expect(judgeEvidence(await store.readOf(recommendationId), asAt)).toMatchObject([shown]);
    const all = judgeEvidence(await store.readAll(), asAt);
    expect(all.filter(({ use }) => use.evidenceId === id)).toMatchObject([shown]);
  });

  async function addUseByHand(recommendationId: string, evidenceId: string): Promise<void> {
    await site.as(lead).web.lists.getByTitle('EvidenceUse').items.add({
      RecordId: randomUUID(),
      Title: 'By hand',
      RecommendationId: recommendationId,
      EvidenceId: evidenceId,
      KeptIn: 'Evidence',
      Proves: 'Everything'
    });
  }
});

describe('restricted evidence', () => {
  test('is named to cleared people alone, and counts for everybody', async () => {
    const recommendationId = randomUUID();
    const id = await put('RestrictedEvidence', 'Source handling.pdf', { Describes: 'Handlers' });
    const store = site.storeAs(cleared).evidence;
    const [file] = (await store.readAll()).files.filter((one) => one.id === id);
    if (file === undefined) throw new Error('The file was not read.');
    const useId = randomUUID();
    await store
      .use(
        file,
        useId,
        said(recommendationId, {
          proves: 'Handlers were trained',
          effectiveTo: '2018',
          marking: 'X'
        })
      )
      .catch(() => undefined);
    await store.use(
      file,
      useId,
      said(recommendationId, { proves: 'Handlers were trained', effectiveTo: '2018-01' })
    );

    const asCleared = await store.readOf(recommendationId);
    expect(judgeEvidence(asCleared, asAt)).toMatchObject([
      { file: { name: 'Source handling.pdf' }, counts: true }
    ]);
    const { describes } = asCleared.files[0] ?? {};
    expect(describes).toBe('Handlers\nHandlers were trained');

    const forVisitor = await site.storeAs(visitor).evidence.readOf(recommendationId);
    expect(forVisitor.seesRestricted).toBe(false);
    expect(judgeEvidence(forVisitor, asAt)).toMatchObject([
      { fault: { kind: 'restricted' }, counts: true }
    ]);
    const rows = await site
      .as(visitor)
      .web.lists.getByTitle('EvidenceUse')
      .items.filter(`RecordId eq '${useId}'`)();
    expect(JSON.stringify(rows)).not.toMatch(/trained|Source handling|2018-01/);
    const all = await site.storeAs(visitor).evidence.readAll();
    expect(all.files.map(({ library }) => library)).not.toContain('RestrictedEvidence');
  });
});

describe('links', () => {
  test('a link is added once, however often it is sent', async () => {
    const recommendationId = randomUUID();
    const network = faultyNetwork();
    const store = site.storeAs(lead, network.send).evidence;
    const link = {
      linkId: randomUUID(),
      useId: randomUUID(),
      address: 'https://intranet.example/Custody policy',
      title: 'Custody policy',
      said: said(recommendationId)
    };
    network.loseNextAnswer(isWriteTo('EvidenceLinks'));
    network.loseNextAnswer(isWriteTo('EvidenceUse'));
    await store.addLink(link);
    await store.addLink(link);
    expect(judgeEvidence(await store.readOf(recommendationId), asAt)).toMatchObject([
      {
        link: { address: 'https://intranet.example/Custody%20policy', title: 'Custody policy' },
        counts: true
      }
    ]);
    expect((await store.readOf(recommendationId)).links).toHaveLength(1);
  });

  test.each(['http://intranet.example/', 'https://me:secret@intranet.example/', 'policy'])(
    '%s is refused before anything is sent',
    async (address) => {
      const network = faultyNetwork();
      const store = site.storeAs(lead, network.send).evidence;
      const ids = { linkId: randomUUID(), useId: randomUUID() };
      const link = { ...ids, address, title: 'Policy', said: said(randomUUID()) };
      await expect(store.addLink(link)).rejects.toMatchObject({ name: 'EvidenceRefused' });
      expect(network.arrived).toEqual([]);
    }
  );

  test('an address that is not https, put there by hand, does not count', async () => {
    const recommendationId = randomUUID();
    const linkId = randomUUID();
    const { lists } = site.as(lead).web;
    await lists.getByTitle('EvidenceLinks').items.add({
      RecordId: linkId,
      Title: 'By hand',
      Address: { Url: 'http://intranet.example/', Description: 'By hand' }
    });
    await lists.getByTitle('EvidenceUse').items.add({
      RecordId: randomUUID(),
      Title: 'By hand',
      RecommendationId: recommendationId,
      EvidenceId: linkId,
      KeptIn: 'EvidenceLinks',
      Proves: 'Everything'
    });
    const records = await site.storeAs(lead).evidence.readOf(recommendationId);
    expect(judgeEvidence(records, asAt)).toMatchObject([
      { counts: false, fault: { kind: 'not https' } }
    ]);
  });
});

describe('uses', () => {
  test('a withdrawn use is gone from the list, and both rows stay', async () => {
    const recommendationId = randomUUID();
    const id = await put('Evidence', 'Withdrawn.pdf');
    const store = site.storeAs(lead).evidence;
    const file = (await store.readAll()).files.find((one) => one.id === id);
    if (file === undefined) throw new Error('The file was not read.');
    const use = await store.use(file, randomUUID(), said(recommendationId));
    const withdrawalId = randomUUID();
    await store.withdrawUse(use, withdrawalId);
    await store.withdrawUse(use, withdrawalId);
    const records = await store.readOf(recommendationId);
    expect(judgeEvidence(records, asAt)).toEqual([]);
    expect(records.uses).toHaveLength(2);
  });

  test('staff cannot hand anything in', async () => {
    const ids = { linkId: randomUUID(), useId: randomUUID() };
    const link = { ...ids, address: 'https://a.example/', title: 'A', said: said(randomUUID()) };
    const added = site.storeAs(visitor).evidence.addLink(link);
    await expect(added).rejects.toMatchObject({ kind: 'not allowed' });
  });

  test('what it proves must be said, and its period must be in order', async () => {
    const ids = { linkId: randomUUID(), useId: randomUUID() };
    const link = { ...ids, address: 'https://a.example/', title: 'A' };
    const period = { proves: ' ', effectiveFrom: '2018-03', effectiveTo: '2018-02' };
    const added = site.storeAs(lead).evidence.addLink({ ...link, said: said('x', period) });
    await expect(added).rejects.toMatchObject({
      reasons: [
        'Say what it proves.',
        'It cannot hold until February 2018 when it holds from March 2018.'
      ]
    });
  });
});

test('SharePoint’s viewer is addressed by the library’s page, whatever the name', () => {
  const address = site.storeAs(lead).evidence.viewerAddress({
    id: 'x',
    library: 'Evidence',
    itemId: 1,
    name: 'A & B #1 50%.pdf',
    path: '/sites/recommendations/Evidence/A & B #1 50%.pdf',
    size: 1,
    version: '1.0'
  });
  const url = new URL(address);
  expect(url.origin + url.pathname).toBe(`${site.siteUrl}/Evidence/Forms/AllItems.aspx`);
  expect(url.searchParams.get('id')).toBe('/sites/recommendations/Evidence/A & B #1 50%.pdf');
  expect(url.searchParams.get('parent')).toBe('/sites/recommendations/Evidence');
});
