import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { owner } from '../../../local/people';
import { NOT_READ, ROW_BEHIND } from '../../../src/services/errors/errorSentences';
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
afterEach(() => setFaults([]));

const lead = personIn('Tracker Leads');
const otherLead = personIn('Tracker Leads', 1);

const TO_UPDATES = { method: 'POST', path: "*/getByTitle('Updates')/items" };
const TO_POSITIONS = { method: 'MERGE', path: "*/getByTitle('Positions')/items(*)" };
const TO_DIGEST = { path: '*/contextinfo' };

interface Match {
  readonly method?: string;
  readonly path: string;
}

/** What befalls the lead's requests from now on, on the server itself. */
async function setFaults(rules: readonly object[]): Promise<void> {
  const { origin } = new URL(site.siteUrl);
  const answer = await fetch(`${origin}/_local/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules })
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Asks to wait without an end; the wait asked for is none, so that the test does not wait. */
const always = (match: Match, status = 429): object => ({
  match: { ...match, person: lead.login },
  fault: { kind: 'throttle', status, retryAfter: 0 }
});

/** Asks to wait until so many seconds are over. */
const forSeconds = (match: Match, seconds: number): object => ({
  match: { ...match, person: lead.login },
  fault: { kind: 'throttle', status: 503 },
  seconds
});

async function rowText(id: string): Promise<string | undefined> {
  const rows: readonly { readonly CurrentPosition: string }[] = await site
    .as(owner)
    .web.lists.getByTitle('Positions')
    .items.filter(`RecordId eq '${id}'`)();
  return rows[0]?.CurrentPosition;
}

test.each([
  ['the digest', TO_DIGEST],
  ['the update', TO_UPDATES],
  ['the row', TO_POSITIONS]
])('a save waits as told where %s is throttled, and lands once', async (_, match) => {
  const id = await registerOne(site.as(owner));
  const network = faultyNetwork();
  const store = site.storeAs(lead, network.send);
  const base = await store.beginPositionEdit(id);
  // Whoever asks again before its end is refused again: three tries are over sooner than that.
  await setFaults([forSeconds(match, 3)]);
  const outcome = await store.savePosition(edited(base, { text: 'Waited' }));
  expect(outcome).toMatchObject({ kind: 'saved', joined: [] });
  expect((await updatesOf(site, id)).map(({ text }) => text)).toEqual(['Waited']);
  expect(await rowText(id)).toBe('Waited');
});

test('an update for which SharePoint stays too busy is not saved, and that is said', async () => {
  const id = await registerOne(site.as(owner));
  const store = site.storeAs(lead);
  const base = await store.beginPositionEdit(id);
  await setFaults([always(TO_UPDATES)]);
  await expect(store.savePosition(edited(base, { text: 'Not yet' }))).rejects.toMatchObject({
    kind: 'site busy',
    message: expect.stringContaining('Nothing was saved')
  });
  expect(await updatesOf(site, id)).toEqual([]);
});

describe('an update that is on the site while its row is throttled for good', () => {
  test.each([429, 503])('stands, and is sent again to bring up the row: %i', async (status) => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const store = site.storeAs(lead, network.send);
    const edit = edited(await store.beginPositionEdit(id), { text: 'Said', status: 'GREEN' });
    await setFaults([always(TO_POSITIONS, status)]);
    expect(await store.savePosition(edit)).toMatchObject({
      kind: 'row behind',
      message: ROW_BEHIND.busy,
      cause: { kind: 'site busy' },
      standing: { kind: 'saved', saved: { id, fields: { text: 'Said', status: 'GREEN' } } }
    });
    expect(network.arrived.filter(isWriteTo('Positions'))).toHaveLength(3);
    expect(await positionOf(site, id)).toMatchObject({ text: 'Said', status: 'GREEN' });
    expect(await rowText(id)).toBe('Work began');

    // Still busy: the same is true, and nothing is written twice.
    expect(await store.savePosition(edit)).toMatchObject({ kind: 'row behind' });
    await setFaults([]);
    expect(await store.savePosition(edit)).toMatchObject({ kind: 'saved', joined: [] });
    expect((await updatesOf(site, id)).map(({ text }) => text)).toEqual(['Said']);
    expect(await rowText(id)).toBe('Said');
  });

  test('is brought into its row by whoever edits next', async () => {
    const id = await registerOne(site.as(owner));
    const store = site.storeAs(lead);
    const base = await store.beginPositionEdit(id);
    await setFaults([always(TO_POSITIONS)]);
    await store.savePosition(edited(base, { text: 'Left so' }));
    expect((await site.storeAs(otherLead).beginPositionEdit(id)).fields.text).toBe('Left so');
    expect(await rowText(id)).toBe('Left so');
  });

  test('is opened for editing all the same while the row cannot be written', async () => {
    const id = await registerOne(site.as(owner));
    const store = site.storeAs(lead);
    const base = await store.beginPositionEdit(id);
    await setFaults([always(TO_POSITIONS)]);
    await store.savePosition(edited(base, { text: 'Open' }));
    expect((await store.beginPositionEdit(id)).fields.text).toBe('Open');
  });
});

test('where the row broke off and then the site is busy, the update is not called unknown', async () => {
  const id = await registerOne(site.as(owner));
  const network = faultyNetwork();
  const store = site.storeAs(lead, network.send);
  const base = await store.beginPositionEdit(id);
  network.dropNext(isWriteTo('Positions'));
  const rules = [
    {
      match: { method: 'GET', path: "*/getByTitle('Updates')/items", person: lead.login, nth: 3 },
      fault: { kind: 'throttle', retryAfter: 0 },
      times: 3
    }
  ];
  await setFaults(rules);
  expect(await store.savePosition(edited(base, { text: 'Known' }))).toMatchObject({
    kind: 'row behind',
    message: ROW_BEHIND.busy
  });
  expect((await updatesOf(site, id)).map(({ text }) => text)).toEqual(['Known']);
});

test('an update overtaken by another person is said to be in the history, not to stand', async () => {
  const id = await registerOne(site.as(owner));
  const network = faultyNetwork();
  const store = site.storeAs(lead, network.send);
  const base = await store.beginPositionEdit(id);
  network.beforeNext(isWriteTo('Positions'), async () => {
    const other = site.storeAs(otherLead);
    const theirs = await other.beginPositionEdit(id);
    await other.savePosition(edited(theirs, { asAt: '2017-11-02' }));
  });
  network.dropAll(readsAfterTheFirstOf('Positions'));
  await expect(store.savePosition(edited(base, { text: 'Mine' }))).rejects.toMatchObject({
    kind: 'kept changing'
  });
});

test('a refusal of the row leaves the update standing, and says that it was a refusal', async () => {
  const id = await registerOne(site.as(owner));
  const store = site.storeAs(lead, async (url, init) => {
    const isRow = new Headers(init.headers).has('If-Match') && url.includes("'Positions'");
    return isRow ? new Response('', { status: 403 }) : fetch(url, init);
  });
  const base = await store.beginPositionEdit(id);
  expect(await store.savePosition(edited(base, { text: 'Refused' }))).toMatchObject({
    kind: 'row behind',
    message: ROW_BEHIND.refused,
    cause: { kind: 'not allowed' }
  });
});

test('reading says that SharePoint is busy, not that it did not answer', async () => {
  const id = await registerOne(site.as(owner));
  const store = site.storeAs(lead);
  await setFaults([always({ method: 'GET', path: '*/lists/*' }, 503)]);
  for (const read of [
    () => store.readAll(),
    () => store.history(id),
    () => store.beginPositionEdit(id),
    () => store.beginAllocationEdit(id)
  ]) {
    await expect(read()).rejects.toMatchObject({
      kind: 'site busy',
      message: NOT_READ['site busy']
    });
  }
});
