import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import type { Fetch } from '../../../src/services/sync/formDigest';
import { faultyNetwork, isWriteTo, readsAfterTheFirstOf } from '../faults';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import { registerOne } from './builders';
import { edited, positionOf, updatesOf } from './positionEdits';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');
const otherLead = personIn('Tracker Leads', 1);

describe('when the network fails', () => {
  test.each([
    ['the update', 'Updates'],
    ['the position', 'Positions']
  ])('a lost answer to %s doubles nothing', async (_, list) => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const store = site.storeAs(lead, network.send);
    const base = await store.beginPositionEdit(id);
    network.loseNextAnswer(isWriteTo(list));
    const outcome = await store.savePosition(edited(base, { text: 'Once' }));
    expect(outcome).toMatchObject({ kind: 'saved', joined: [] });
    expect((await updatesOf(site, id)).map(({ text }) => text)).toEqual(['Once']);
    expect(network.arrived.filter(isWriteTo(list))).toHaveLength(1);
    expect(await positionOf(site, id)).toMatchObject({ text: 'Once' });
  });

  test('an error page in place of the answer is a lost answer, and doubles nothing', async () => {
    const id = await registerOne(site.as(owner));
    let pages = 0;
    const send: Fetch = async (url, init) => {
      const answer = await fetch(url, init);
      if (init.method === 'GET' || !url.includes("'Updates'") || pages > 0) return answer;
      pages += 1;
      return new Response('<html>Internal Server Error</html>', { status: 500 });
    };
    const store = site.storeAs(lead, send);
    const base = await store.beginPositionEdit(id);
    const outcome = await store.savePosition(edited(base, { text: 'Once' }));
    expect(outcome).toMatchObject({ kind: 'saved', joined: [] });
    expect(pages).toBe(1);
    expect((await updatesOf(site, id)).map(({ text }) => text)).toEqual(['Once']);
  });

  test('a lost answer that cannot be looked up is said to be unknown, and saving again is safe', async () => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const store = site.storeAs(lead, network.send);
    const base = await store.beginPositionEdit(id);
    const edit = edited(base, { text: 'Once' });
    network.loseNextAnswer(isWriteTo('Updates'));
    // The first read of the save goes through; the one that looks for the update does not.
    const mend = network.dropAll(readsAfterTheFirstOf('Updates'));
    await expect(store.savePosition(edit)).rejects.toMatchObject({ kind: 'answer lost' });

    mend();
    expect(await store.savePosition(edit)).toMatchObject({ kind: 'saved', joined: [] });
    expect((await updatesOf(site, id)).map(({ text }) => text)).toEqual(['Once']);
    expect(await positionOf(site, id)).toMatchObject({ text: 'Once' });
  });

  test('words changed after a lost answer take the place of those sent before', async () => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const store = site.storeAs(lead, network.send);
    const base = await store.beginPositionEdit(id);
    const attemptId = randomUUID();
    network.loseNextAnswer(isWriteTo('Positions'));
    const mend = network.dropAll(readsAfterTheFirstOf('Positions'));
    const first = store.savePosition(edited(base, { text: 'First words' }, attemptId));
    expect(await first).toMatchObject({
      kind: 'row behind',
      cause: { kind: 'site did not answer' }
    });

    mend();
    const second = await store.savePosition(edited(base, { text: 'Better words' }, attemptId));
    expect(second).toMatchObject({ kind: 'saved', joined: [] });
    const [old, better] = await updatesOf(site, id);
    expect(better).toMatchObject({ text: 'Better words', withdrawsId: old?.id });
    expect(await positionOf(site, id)).toMatchObject({ text: 'Better words' });
  });

  test('once a clash with what others built on lost words is decided, it is not asked again', async () => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const store = site.storeAs(lead, network.send);
    const base = await store.beginPositionEdit(id);
    const attemptId = randomUUID();
    network.loseNextAnswer(isWriteTo('Updates'));
    const mend = network.dropAll(readsAfterTheFirstOf('Updates'));
    const first = store.savePosition(edited(base, { text: 'First words' }, attemptId));
    await expect(first).rejects.toMatchObject({ kind: 'answer lost' });

    const other = site.storeAs(otherLead);
    const seen = await other.beginPositionEdit(id);
    expect(seen.fields.text).toBe('First words');
    await other.savePosition(edited(seen, { text: 'Theirs' }));

    mend();
    const second = await store.savePosition(edited(base, { text: 'Better words' }, attemptId));
    expect(second).toMatchObject({ kind: 'clash', theirs: { fields: { text: 'Theirs' } } });
    if (second.kind !== 'clash') return;
    const decided = edited(second.theirs, { text: 'Better words' }, attemptId);
    expect(await store.savePosition(decided)).toMatchObject({ kind: 'saved' });
    expect(await positionOf(site, id)).toMatchObject({ text: 'Better words' });
  });

  test('words taken back after a lost answer are taken back on the site', async () => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const store = site.storeAs(lead, network.send);
    const base = await store.beginPositionEdit(id);
    const attemptId = randomUUID();
    network.dropNext(isWriteTo('Positions'));
    const mend = network.dropAll(readsAfterTheFirstOf('Positions'));
    const first = store.savePosition(edited(base, { text: 'Said too soon' }, attemptId));
    expect(await first).toMatchObject({
      kind: 'row behind',
      cause: { kind: 'site did not answer' }
    });
    expect(await positionOf(site, id)).toMatchObject({ text: 'Said too soon' });

    mend();
    await store.savePosition(edited(base, {}, attemptId));
    expect(await positionOf(site, id)).toMatchObject({ text: 'Work began' });
  });

  test('an update whose position was never copied is shown to readers and mended by an editor', async () => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const store = site.storeAs(lead, network.send);
    const base = await store.beginPositionEdit(id);
    network.dropNext(isWriteTo('Positions'));
    network.dropAll(readsAfterTheFirstOf('Positions'));
    const saving = store.savePosition(edited(base, { text: 'Not yet copied', status: 'GREEN' }));
    expect(await saving).toMatchObject({ kind: 'row behind' });

    expect(await positionOf(site, id)).toMatchObject({ text: 'Not yet copied', status: 'GREEN' });
    const visitor = site.storeAs(personIn('Tracker Visitors'));
    expect((await visitor.beginPositionEdit(id)).fields.text).toBe('Not yet copied');
    const rows = (): Promise<{ readonly CurrentPosition: string }[]> =>
      site.as(owner).web.lists.getByTitle('Positions').items.filter(`RecordId eq '${id}'`)();
    expect((await rows())[0]?.CurrentPosition).toBe('Work began');
    await site.storeAs(otherLead).beginPositionEdit(id);
    expect((await rows())[0]?.CurrentPosition).toBe('Not yet copied');
  });

  test('a site that does not answer has saved nothing, for certain', async () => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const store = site.storeAs(lead, network.send);
    const base = await store.beginPositionEdit(id);
    network.dropAll(() => true);
    const saving = store.savePosition(edited(base, { text: 'Into the void' }));
    await expect(saving).rejects.toMatchObject({
      kind: 'site did not answer',
      message: expect.stringContaining('Nothing was saved')
    });
    expect(await updatesOf(site, id)).toEqual([]);
  });
});
