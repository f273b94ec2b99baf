import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import type { RecordId } from '../../../src/domain/records';
import { standingUpdates } from '../../../src/domain/register/standingUpdates';
import type { PositionFields } from '../../../src/services/records/trackerStore';
import { faultyNetwork, isWriteTo } from '../faults';
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
const WRONG: Partial<PositionFields> = { text: 'All done', status: 'GREEN', asAt: '2017-11-18' };
const BEFORE: Partial<PositionFields> = { text: 'Work began', status: 'AMBER', asAt: '2017-10-01' };

/** A position with a mistaken update; gives the update's id. */
async function mistaken(): Promise<{ readonly id: RecordId; readonly updateId: RecordId }> {
  const id = await registerOne(site.as(owner));
  const store = site.storeAs(lead);
  const edit = edited(await store.beginPositionEdit(id), WRONG);
  await store.savePosition(edit);
  return { id, updateId: edit.attemptId };
}

async function standingOf(id: RecordId): Promise<readonly string[]> {
  return (standingUpdates(await updatesOf(site, id)).get(id) ?? []).map(({ text }) => text);
}

test('a mistaken update is withdrawn by another, which says what stands; both stay readable', async () => {
  const { id, updateId } = await mistaken();
  const store = site.storeAs(lead);
  const base = await store.beginPositionEdit(id);
  const outcome = await store.savePosition({ ...edited(base, BEFORE), withdraws: updateId });
  expect(outcome).toMatchObject({ kind: 'saved', saved: { fields: BEFORE } });
  expect(await positionOf(site, id)).toMatchObject(BEFORE);
  const updates = await updatesOf(site, id);
  expect(updates).toHaveLength(2);
  expect(updates[1]).toMatchObject({ withdrawsId: updateId, followsId: updateId, ...BEFORE });
  expect(await standingOf(id)).toEqual(['Work began']);
});

test('one whose words are to stand is withdrawn all the same, once', async () => {
  const { id, updateId } = await mistaken();
  const store = site.storeAs(lead);
  const withdrawal = { ...edited(await store.beginPositionEdit(id), {}), withdraws: updateId };
  await store.savePosition(withdrawal);
  await store.savePosition(withdrawal);
  const updates = await updatesOf(site, id);
  expect(updates.filter(({ withdrawsId }) => withdrawsId === updateId)).toHaveLength(1);
  expect(updates).toHaveLength(2);
  expect(await standingOf(id)).toEqual(['All done']);
});

test.each(['Updates', 'Positions'])('a lost answer of %s withdraws once', async (list) => {
  const { id, updateId } = await mistaken();
  const network = faultyNetwork();
  const store = site.storeAs(lead, network.send);
  const base = await store.beginPositionEdit(id);
  network.loseNextAnswer(isWriteTo(list));
  await store.savePosition({ ...edited(base, BEFORE), withdraws: updateId });
  expect(await updatesOf(site, id)).toHaveLength(2);
  expect(await positionOf(site, id)).toMatchObject(BEFORE);
});

test('the row behind: readers take what stands from the update that withdraws', async () => {
  const id = await registerOne(site.as(owner));
  const network = faultyNetwork();
  const store = site.storeAs(lead, network.send);
  const wrong = edited(await store.beginPositionEdit(id), WRONG);
  // Neither the row of the mistaken update nor that of its withdrawal arrives.
  const ended = network.dropAll(isWriteTo('Positions'));
  expect(await store.savePosition(wrong)).toMatchObject({ kind: 'row behind' });
  // Whoever may not write the row does not mend it by reading.
  const base = await site.storeAs(personIn('Tracker Reviewers')).beginPositionEdit(id);
  expect(base.fields).toMatchObject(WRONG);
  const withdrawal = { ...edited(base, BEFORE), withdraws: wrong.attemptId };
  expect(await store.savePosition(withdrawal)).toMatchObject({ kind: 'row behind' });
  expect(await positionOf(site, id)).toMatchObject(BEFORE);
  ended();
  expect(await store.savePosition(withdrawal)).toMatchObject({ kind: 'saved' });
  expect(await updatesOf(site, id)).toHaveLength(2);
});

test('after a withdrawal the next update follows, and the withdrawn one stays withdrawn', async () => {
  const { id, updateId } = await mistaken();
  const store = site.storeAs(lead);
  const base = await store.beginPositionEdit(id);
  await store.savePosition({ ...edited(base, BEFORE), withdraws: updateId });
  await store.savePosition(edited(await store.beginPositionEdit(id), { text: 'Half done' }));
  expect(await positionOf(site, id)).toMatchObject({ text: 'Half done', status: 'AMBER' });
  expect(await standingOf(id)).toEqual(['Half done', 'Work began']);
});

test('what somebody else wrote meanwhile is asked about, and nothing is withdrawn before the answer', async () => {
  const { id, updateId } = await mistaken();
  const store = site.storeAs(lead);
  const base = await store.beginPositionEdit(id);
  const other = site.storeAs(otherLead);
  await other.savePosition(edited(await other.beginPositionEdit(id), { text: 'Nearly done' }));
  const outcome = await store.savePosition({
    ...edited(base, BEFORE),
    attemptId: randomUUID(),
    withdraws: updateId
  });
  expect(outcome).toMatchObject({ kind: 'clash', clashes: [{ field: 'text' }] });
  const updates = await updatesOf(site, id);
  expect(updates.some(({ withdrawsId }) => withdrawsId === updateId)).toBe(false);
});
