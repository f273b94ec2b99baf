import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import { ROW_BEHIND } from '../../../src/services/errors/errorSentences';
import type { Edit, PositionFields, SaveOutcome } from '../../../src/services/records/trackerStore';
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
const stopped = (): Promise<Response> =>
  Promise.reject(new DOMException('The request was stopped.', 'AbortError'));

/** Somebody else says something else meanwhile; gives the edit that lets theirs stand. */
async function theirsChosen(id: string): Promise<Edit<PositionFields>> {
  const mine = site.storeAs(lead);
  const theirs = site.storeAs(otherLead);
  const base = await mine.beginPositionEdit(id);
  await theirs.savePosition(edited(await theirs.beginPositionEdit(id), { text: 'Theirs' }));
  const edit = edited(base, { text: 'Mine' });
  const outcome = await mine.savePosition(edit);
  if (outcome.kind !== 'clash') throw new Error('There was no clash.');
  const setAside = { id: randomUUID(), fields: edit.mine };
  return { ...edit, base: outcome.theirs, mine: outcome.theirs.fields, setAside };
}

const wordsOf = async (id: string): Promise<readonly string[]> =>
  (await updatesOf(site, id)).map(({ text }) => text).sort();

describe('words that were set aside', () => {
  test('are kept once where their answer is lost', async () => {
    const id = await registerOne(site.as(owner));
    const edit = await theirsChosen(id);
    const network = faultyNetwork();
    network.loseNextAnswer(isWriteTo('Updates'));
    const store = site.storeAs(lead, network.send);
    expect(await store.savePosition(edit)).toMatchObject({ kind: 'saved' });
    expect(network.arrived.filter(isWriteTo('Updates'))).toHaveLength(1);
    expect(await wordsOf(id)).toEqual(['Mine', 'Theirs']);
  });

  test('are said to be unknown where looking for them fails too, and sending again is safe', async () => {
    const id = await registerOne(site.as(owner));
    const edit = await theirsChosen(id);
    const network = faultyNetwork();
    network.loseNextAnswer(isWriteTo('Updates'));
    const mend = network.dropAll(readsAfterTheFirstOf('Updates'));
    const store = site.storeAs(lead, network.send);
    await expect(store.savePosition(edit)).rejects.toMatchObject({ kind: 'answer lost' });
    mend();
    expect(await store.savePosition(edit)).toMatchObject({ kind: 'saved' });
    expect(await wordsOf(id)).toEqual(['Mine', 'Theirs']);
    expect(await positionOf(site, id)).toMatchObject({ text: 'Theirs' });
  });
});

describe('a save that is stopped', () => {
  test('before its digest was there has saved nothing', async () => {
    const id = await registerOne(site.as(owner));
    const send: Fetch = (url, init) =>
      url.endsWith('/contextinfo') ? stopped() : fetch(url, init);
    const base = await site.storeAs(lead).beginPositionEdit(id);
    const saving = site.storeAs(lead, send).savePosition(edited(base, { text: 'Stopped' }));
    await expect(saving).rejects.toMatchObject({ name: 'AbortError' });
    expect(await updatesOf(site, id)).toEqual([]);
  });

  test('between the update and its row leaves the row behind, and says so', async () => {
    const id = await registerOne(site.as(owner));
    const isRow = isWriteTo('Positions');
    const send: Fetch = (url, init) => {
      const method = new Headers(init.headers).get('X-HTTP-Method') ?? init.method ?? 'GET';
      return isRow({ method, url, body: '' }) ? stopped() : fetch(url, init);
    };
    const store = site.storeAs(lead, send);
    const edit = edited(await store.beginPositionEdit(id), { text: 'Half way' });
    expect(await store.savePosition(edit)).toMatchObject({
      kind: 'row behind',
      message: ROW_BEHIND.unanswered
    });
    expect(await site.storeAs(lead).savePosition(edit)).toMatchObject({ kind: 'saved' });
    expect(await wordsOf(id)).toEqual(['Half way']);
  });
});

test('a browser that sends every write twice changes nothing twice', async () => {
  const id = await registerOne(site.as(owner));
  const store = site.storeAs(lead, async (url, init) => {
    if (init.method === 'POST' && !url.endsWith('/contextinfo')) await fetch(url, init);
    return fetch(url, init);
  });
  const base = await store.beginPositionEdit(id);
  expect(await store.savePosition(edited(base, { text: 'Once' }))).toMatchObject({
    kind: 'saved',
    joined: []
  });
  expect(await wordsOf(id)).toEqual(['Once']);
  expect(await positionOf(site, id)).toMatchObject({ text: 'Once' });
});

test('a save takes six requests: row, updates, digest, update, whether it was first, row', async () => {
  const id = await registerOne(site.as(owner));
  const network = faultyNetwork();
  const store = site.storeAs(lead, network.send);
  const base = await store.beginPositionEdit(id);
  const before = network.arrived.length;
  await store.savePosition(edited(base, { text: 'Counted' }));
  const sent = network.arrived.slice(before).map(({ method, url }) => {
    const [, what = 'digest'] = /getByTitle\('(\w+)'\)/.exec(url) ?? [];
    return `${method} ${what}`;
  });
  expect(sent.slice(0, 2).sort()).toEqual(['GET Positions', 'GET Updates']);
  expect(sent.slice(2)).toEqual(['POST digest', 'POST Updates', 'GET Updates', 'MERGE Positions']);
});

describe('two updates that follow the same one', () => {
  /** Somebody else's update arrives after mine read and before mine is added; their row stays behind. */
  async function withTheirsFirst(theirChange: Partial<PositionFields>): Promise<{
    readonly id: string;
    readonly save: (change: Partial<PositionFields>) => Promise<SaveOutcome<PositionFields>>;
  }> {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const mine = site.storeAs(lead, network.send);
    const base = await mine.beginPositionEdit(id);
    network.beforeNext(isWriteTo('Updates'), async () => {
      const broken = faultyNetwork();
      const theirs = site.storeAs(otherLead, broken.send);
      const begun = await theirs.beginPositionEdit(id);
      broken.dropAll(isWriteTo('Positions'));
      expect(await theirs.savePosition(edited(begun, theirChange))).toMatchObject({
        kind: 'row behind'
      });
    });
    return { id, save: (change) => mine.savePosition(edited(base, change)) };
  }

  test('are joined where they changed different fields', async () => {
    const { id, save } = await withTheirsFirst({ waitingFor: 'NCA' });
    expect(await save({ text: 'Mine' })).toMatchObject({ kind: 'saved', joined: ['waitingFor'] });
    expect(await positionOf(site, id)).toMatchObject({ text: 'Mine', waitingFor: 'NCA' });
  });

  test('are asked about where they changed the same, and the first stands meanwhile', async () => {
    const { id, save } = await withTheirsFirst({ text: 'Theirs' });
    expect(await save({ text: 'Mine' })).toMatchObject({
      kind: 'clash',
      clashes: [{ field: 'text', mine: 'Mine', theirs: 'Theirs' }]
    });
    expect(await positionOf(site, id)).toMatchObject({ text: 'Theirs' });
  });
});

test('what others built on an update of mine stays when I send other words for it', async () => {
  const id = await registerOne(site.as(owner));
  const network = faultyNetwork();
  const store = site.storeAs(lead, network.send);
  const base = await store.beginPositionEdit(id);
  const attemptId = randomUUID();
  const mend = network.dropAll(isWriteTo('Positions'));
  const first = await store.savePosition(edited(base, { text: 'First' }, attemptId));
  expect(first).toMatchObject({ kind: 'row behind' });
  // Theirs follows mine, and cannot write the row either.
  const broken = faultyNetwork();
  broken.dropAll(isWriteTo('Positions'));
  const theirs = site.storeAs(personIn('Tracker Leads', 1), broken.send);
  const read = await site.storeAs(personIn('Tracker Visitors')).beginPositionEdit(id);
  expect(await theirs.savePosition(edited(read, { waitingFor: 'NCA' }))).toMatchObject({
    kind: 'row behind'
  });
  mend();
  expect(await store.savePosition(edited(base, { text: 'Second' }, attemptId))).toMatchObject({
    kind: 'saved',
    joined: ['waitingFor']
  });
  expect(await positionOf(site, id)).toMatchObject({ text: 'Second', waitingFor: 'NCA' });
});

test('a new status and another reason for the old one are asked about, and nothing is written', async () => {
  const id = await registerOne(site.as(owner), { status: 'RED', reason: 'No funds' });
  const mine = site.storeAs(lead);
  const base = await mine.beginPositionEdit(id);
  const theirs = site.storeAs(otherLead);
  await theirs.savePosition(edited(await theirs.beginPositionEdit(id), { reason: 'No staff' }));
  const outcome = await mine.savePosition(edited(base, { status: 'GREEN', text: 'Begun' }));
  expect(outcome).toMatchObject({
    kind: 'clash',
    clashes: [
      { field: 'status', mine: 'GREEN', theirs: 'RED' },
      { field: 'reason', mine: 'No funds', theirs: 'No staff' }
    ],
    joinedMine: ['text']
  });
  expect(await positionOf(site, id)).toMatchObject({ status: 'RED', reason: 'No staff' });

  const standing = outcome.kind === 'clash' ? outcome.theirs : base;
  const chosen = { ...standing.fields, status: 'GREEN' as const, reason: undefined, text: 'Begun' };
  const again = { base: standing, mine: chosen, attemptId: randomUUID() };
  expect(await mine.savePosition(again)).toMatchObject({ kind: 'saved', joined: [] });
  const saved = await positionOf(site, id);
  expect(saved).toMatchObject({ status: 'GREEN', text: 'Begun' });
  expect(saved.reason).toBeUndefined();
});

test('a post and an officer that two people gave are asked about together', async () => {
  const id = await registerOne(site.as(owner));
  const store = site.storeAs(owner);
  const base = await store.beginAllocationEdit(id);
  const first = { ...base.fields, leadPost: 'Head of Fraud', directorate: 'Crime' };
  await store.saveAllocation({ base, mine: first, attemptId: randomUUID() });
  const second = { ...base.fields, leadOfficer: 'DI Hale' };
  const outcome = await store.saveAllocation({ base, mine: second, attemptId: randomUUID() });
  expect(outcome).toMatchObject({ kind: 'clash', joinedTheirs: ['directorate'] });
  const clashes = outcome.kind === 'clash' ? outcome.clashes : [];
  expect(clashes.map(({ field }) => field).sort()).toEqual(['leadOfficer', 'leadPost']);
});

test('what the Tracker cannot read in a column stays there when another one is saved', async () => {
  const id = await registerOne(site.as(owner));
  const { items } = site.as(owner).web.lists.getByTitle('Positions');
  const row = async (): Promise<{ readonly Id: number; readonly StatusSince: string }> => {
    const rows = await items.filter(`RecordId eq '${id}'`)<{ Id: number; StatusSince: string }[]>();
    if (rows[0] === undefined) throw new Error(`No row ${id}.`);
    return rows[0];
  };
  await items.getById((await row()).Id).update({ StatusSince: 'last summer' });
  const store = site.storeAs(lead);
  await store.savePosition(edited(await store.beginPositionEdit(id), { text: 'More' }));
  expect(await row()).toMatchObject({ StatusSince: 'last summer', CurrentPosition: 'More' });
});

test('a change that landed unheard and was undone by somebody else is not made a second time', async () => {
  const id = await registerOne(site.as(owner));
  const network = faultyNetwork();
  const mine = site.storeAs(owner, network.send);
  const base = await mine.beginAllocationEdit(id);
  network.loseNextAnswer(isWriteTo('Recommendations'));
  network.beforeNext(readsAfterTheFirstOf('Recommendations'), async () => {
    const theirs = site.storeAs(owner);
    const read = await theirs.beginAllocationEdit(id);
    expect(read.fields.directorate).toBe('Crime');
    const undone = { ...read.fields, directorate: base.fields.directorate };
    await theirs.saveAllocation({ base: read, mine: undone, attemptId: randomUUID() });
  });
  const edit = { base, mine: { ...base.fields, directorate: 'Crime' }, attemptId: randomUUID() };
  expect(await mine.saveAllocation(edit)).toMatchObject({ kind: 'saved' });
  expect(network.arrived.filter(isWriteTo('Recommendations'))).toHaveLength(1);
  const after = await mine.beginAllocationEdit(id);
  expect(after.fields.directorate).toBe(base.fields.directorate);
});
