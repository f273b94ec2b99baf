import { owner } from '../../../local/people';
import type { RecordId } from '../../../src/domain/records';
import { hashText } from '../../../src/services/sheet/hashText';
import { faultyNetwork } from '../faults';
import { registerOne } from '../records/builders';
import { updatesOf } from '../records/positionEdits';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import { changed, paneOf, pull } from './sheetSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');

const words = async (id: RecordId): Promise<readonly string[]> =>
  (await updatesOf(site, id)).map(({ text }) => text);

describe('when answers are lost', () => {
  const isBatchWith =
    (words_: string) =>
    ({ url, body }: { readonly url: string; readonly body: string }): boolean =>
      url.endsWith('$batch') && body.includes(words_);

  test.each(['/items HTTP/1.1', 'MERGE '])(
    'a batch that holds “%s” and is lost doubles nothing and loses nothing',
    async (part) => {
      const ids = [await registerOne(site.as(owner)), await registerOne(site.as(owner))];
      const network = faultyNetwork();
      const pane = paneOf(site, lead, network.send);
      const sheet = await pull(pane, lead);
      network.loseNextAnswer(isBatchWith(part));
      const receipts = await pane.sender.send(
        ids.map((id) => changed(sheet, id, { position: `Once ${id}` }))
      );
      expect(receipts).toMatchObject([{ kind: 'sent' }, { kind: 'sent' }]);
      for (const id of ids) expect(await words(id)).toEqual([`Once ${id}`]);
    }
  );

  test('offline, every row is told so, and nothing was begun for those that follow', async () => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const pane = paneOf(site, lead, network.send);
    const sheet = await pull(pane, lead);
    const row = changed(sheet, id, { position: 'Later' });
    // The first that a row asks for; what changed on the site was read before.
    network.dropAll(({ body }) => /SubjectId(?:%20|\+)eq/.test(body));
    const receipts = await pane.sender.send(
      Array.from({ length: 101 }, (_, rowNumber) => ({ ...row, rowNumber }))
    );
    expect(receipts).toHaveLength(101);
    receipts.forEach((receipt) =>
      expect(receipt).toMatchObject({ kind: 'failed', isUnsure: false, sent: {} })
    );
    expect(await words(id)).toEqual([]);
  });
});

test('a busy site is waited for, and every row lands once', async () => {
  const ids = [await registerOne(site.as(owner)), await registerOne(site.as(owner))];
  let busy = 2;
  const pane = paneOf(site, lead, async (url, init) => {
    if (busy === 0 || !String(init.body).includes('MERGE ')) return fetch(url, init);
    busy -= 1;
    return new Response('', { status: busy === 0 ? 503 : 429, headers: { 'Retry-After': '0' } });
  });
  const sheet = await pull(pane, lead);
  const receipts = await pane.sender.send(
    ids.map((id) => changed(sheet, id, { position: 'Waited' }))
  );
  expect(receipts).toMatchObject([{ kind: 'sent' }, { kind: 'sent' }]);
  expect(busy).toBe(0);
  for (const id of ids) expect(await words(id)).toEqual(['Waited']);
});

test('where the row cannot follow its update, the receipt says so, and sending again finishes it', async () => {
  const id = await registerOne(site.as(owner));
  const network = faultyNetwork();
  const pane = paneOf(site, lead, network.send);
  const row = changed(await pull(pane, lead), id, { position: 'Once' });
  const mend = network.dropAll(({ body }) => body.includes('MERGE '));
  const [behind] = await pane.sender.send([row]);
  expect(behind).toMatchObject({
    kind: 'sent',
    notes: [expect.stringContaining('update is saved')]
  });
  mend();
  const unanswered = { ...row.memory, sent: { position: hashText('Once').slice(0, 12) } };
  await paneOf(site, lead).sender.send([{ ...row, memory: unanswered }]);
  expect(await words(id)).toEqual(['Once']);
  const { rows } = await site.storeAs(owner).readAll();
  expect(rows?.positions.get(id)?.version).toBe(2);
});

test('stopped by the person, the rest is not reached and has its receipt', async () => {
  const id = await registerOne(site.as(owner));
  const pane = paneOf(site, lead);
  const sheet = await pull(pane, lead);
  const row = changed(sheet, id, { position: 'First' });
  const stop = new AbortController();
  const receipts = await pane.sender.send(
    Array.from({ length: 150 }, (_, rowNumber) => ({ ...row, rowNumber })),
    { signal: stop.signal, progress: () => stop.abort() }
  );
  expect(receipts).toHaveLength(150);
  expect(receipts.slice(100).every(({ kind }) => kind === 'not reached')).toBe(true);
});
