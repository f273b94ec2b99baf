import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import { beginNewPart, partToAdd } from '../../../src/components/recommendation/parts/newPart';
import type { Action, RecordId } from '../../../src/domain/records';
import { joinEntries } from '../../../src/domain/register/joinEntries';
import type { NewPart, PartFields, Tick } from '../../../src/services/records/parts/partStore';
import type { TrackerStore } from '../../../src/services/records/trackerStore';
import { faultyNetwork, isWriteTo } from '../faults';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import { registerOne } from './builders';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');
const otherLead = personIn('Tracker Leads', 1);

async function actionsOf(recommendationId: RecordId): Promise<readonly Action[]> {
  const { actions } = await site.storeAs(owner).readAll();
  return actions.filter((action) => action.recommendationId === recommendationId);
}

async function aPart(rest: Partial<NewPart> = {}): Promise<NewPart> {
  const recommendationId = await registerOne(site.as(owner));
  const part: NewPart = {
    id: randomUUID(),
    recommendationId,
    kind: 'sub-action',
    label: 'I',
    text: 'Name the leads',
    order: 1,
    ...rest
  };
  await site.storeAs(lead).parts.add(part);
  return part;
}

async function save(
  store: TrackerStore,
  id: RecordId,
  change: Partial<PartFields>
): ReturnType<TrackerStore['parts']['save']> {
  const base = await store.parts.beginEdit(id);
  return store.parts.save({
    base,
    mine: { ...base.fields, ...change },
    attemptId: randomUUID()
  });
}

describe('adding a part', () => {
  test('a sub-action begins AMBER, with its first date as the original, set by the force', async () => {
    const part = await aPart({ due: '2018-04', leadPost: 'Head of Crime' });
    expect(await actionsOf(part.recommendationId)).toEqual([
      expect.objectContaining({
        id: part.id,
        label: 'I',
        text: 'Name the leads',
        status: 'AMBER',
        leadPost: 'Head of Crime',
        done: false,
        deadline: expect.objectContaining({ original: '2018-04', setBy: 'internal', revised: [] })
      })
    ]);
  });

  test('sent again after others added a part, it is the part that was sent, at its place', async () => {
    const { recommendationId } = await aPart({ order: 2 });
    const [entry] = joinEntries(await site.storeAs(lead).readAll(), { day: '2017-11-20' }).filter(
      ({ recommendation }) => recommendation.id === recommendationId
    );
    if (entry === undefined) throw new Error('The recommendation is not in the register.');
    const form = { ...beginNewPart(entry), label: 'II', text: 'Train the leads' };
    const id = randomUUID();
    await site.storeAs(lead).parts.add(partToAdd(form, id, recommendationId));
    await site.storeAs(otherLead).parts.add({
      ...partToAdd({ ...form, label: 'III' }, randomUUID(), recommendationId),
      order: 7
    });
    await site.storeAs(lead).parts.add(partToAdd(form, id, recommendationId));
    const places = (await actionsOf(recommendationId)).map(({ label, order }) => [label, order]);
    expect(places.sort()).toEqual([
      ['I', 2],
      ['II', 3],
      ['III', 7]
    ]);
  });

  test('a task has no status; a date may be the inspectorate’s', async () => {
    const task = await aPart({ kind: 'task', due: '2018-01-31', dueSetBy: 'inspectorate' });
    const [action] = await actionsOf(task.recommendationId);
    expect(action).toMatchObject({
      kind: 'task',
      status: undefined,
      deadline: { original: '2018-01-31', setBy: 'inspectorate' }
    });
  });

  test('once, however often it is sent, also after a lost answer', async () => {
    const recommendationId = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const { parts } = site.storeAs(lead, network.send);
    const part: NewPart = {
      id: randomUUID(),
      recommendationId,
      kind: 'task',
      label: undefined,
      text: 'Check the plans',
      order: 1
    };
    network.loseNextAnswer(isWriteTo('Actions'));
    await parts.add(part);
    await parts.add(part);
    expect(await actionsOf(recommendationId)).toHaveLength(1);
  });

  test('is not for reviewers', async () => {
    const { recommendationId } = await aPart();
    const adding = site.storeAs(personIn('Tracker Reviewers')).parts.add({
      id: randomUUID(),
      recommendationId,
      kind: 'task',
      label: undefined,
      text: 'Not theirs to add',
      order: 2
    });
    await expect(adding).rejects.toMatchObject({ kind: 'not allowed' });
  });
});

describe('editing a part', () => {
  test('joins different fields and asks about the same one', async () => {
    const { id, recommendationId } = await aPart();
    const [mine, theirs] = [site.storeAs(lead), site.storeAs(otherLead)];
    const base = await mine.parts.beginEdit(id);
    await save(theirs, id, { leadOfficer: 'Insp Gray' });
    const joined = await mine.parts.save({
      base,
      mine: { ...base.fields, position: 'Two of five named' },
      attemptId: randomUUID()
    });
    expect(joined).toMatchObject({ kind: 'saved', joined: ['leadOfficer'] });

    const again = await mine.parts.beginEdit(id);
    await save(theirs, id, { position: 'Three of five named' });
    const clash = await mine.parts.save({
      base: again,
      mine: { ...again.fields, position: 'Four of five named' },
      attemptId: randomUUID()
    });
    expect(clash).toMatchObject({
      kind: 'clash',
      clashes: [{ field: 'position', theirs: 'Three of five named', mine: 'Four of five named' }]
    });
    expect(await actionsOf(recommendationId)).toMatchObject([
      { position: 'Three of five named', leadOfficer: 'Insp Gray' }
    ]);
  });

  test('a status that changes has been so since the day that the position describes', async () => {
    const { id, recommendationId } = await aPart();
    await save(site.storeAs(lead), id, { status: 'GREEN', asAt: '2017-11-10' });
    expect(await actionsOf(recommendationId)).toMatchObject([
      { status: 'GREEN', statusSince: '2017-11-10' }
    ]);
    await save(site.storeAs(lead), id, { status: 'WHITE', asAt: undefined, waitingFor: 'NPCC' });
    expect(await actionsOf(recommendationId)).toMatchObject([
      { status: 'WHITE', statusSince: '2017-11-20', waitingFor: 'NPCC' }
    ]);
  });

  test('writes only what changed, and keeps its dates', async () => {
    const { id, recommendationId } = await aPart({ due: '2018-04' });
    const network = faultyNetwork();
    await save(site.storeAs(lead, network.send), id, { position: 'Begun' });
    const [sent] = network.arrived.filter(isWriteTo('Actions'));
    expect(JSON.parse(sent?.body ?? '')).toEqual({ CurrentPosition: 'Begun' });
    expect(await actionsOf(recommendationId)).toMatchObject([
      { deadline: { original: '2018-04' } }
    ]);
  });

  test('a mistaken part is withdrawn with a reason, and restored', async () => {
    const { id, recommendationId } = await aPart();
    const store = site.storeAs(lead);
    await save(store, id, { withdrawn: 'Typed twice' });
    expect(await actionsOf(recommendationId)).toMatchObject([{ withdrawn: 'Typed twice' }]);
    await save(store, id, { withdrawn: undefined });
    expect(await actionsOf(recommendationId)).toMatchObject([{ withdrawn: undefined }]);
  });
});

describe('ticking a task', () => {
  const tickOf = (actionId: RecordId, by: string, rest: Partial<Tick> = {}): Tick => ({
    actionId,
    done: true,
    by,
    on: '2017-11-20',
    attemptId: randomUUID(),
    ...rest
  });

  test('says who did it and when; taking the tick away forgets both', async () => {
    const { id, recommendationId } = await aPart({ kind: 'task' });
    const { parts } = site.storeAs(lead);
    await parts.tick(tickOf(id, 'Owen Pryce'));
    expect(await actionsOf(recommendationId)).toMatchObject([
      { done: true, doneBy: 'Owen Pryce', doneOn: '2017-11-20' }
    ]);
    await parts.tick(tickOf(id, 'Owen Pryce', { done: false }));
    expect(await actionsOf(recommendationId)).toMatchObject([
      { done: false, doneBy: undefined, doneOn: undefined }
    ]);
  });

  test('two at once: it was done by whoever was first, and nobody is asked', async () => {
    const { id, recommendationId } = await aPart({ kind: 'task' });
    const network = faultyNetwork();
    const { parts } = site.storeAs(lead, network.send);
    network.beforeNext(isWriteTo('Actions'), async () => {
      await site.storeAs(otherLead).parts.tick(tickOf(id, 'Jo Adeyemi'));
    });
    const after = await parts.tick(tickOf(id, 'Owen Pryce'));
    expect(after.fields).toMatchObject({ done: true, doneBy: 'Jo Adeyemi' });
    expect(await actionsOf(recommendationId)).toMatchObject([{ done: true, doneBy: 'Jo Adeyemi' }]);
  });

  test('while somebody else words the task anew: both stand', async () => {
    const { id, recommendationId } = await aPart({ kind: 'task' });
    const network = faultyNetwork();
    network.beforeNext(isWriteTo('Actions'), async () => {
      await save(site.storeAs(otherLead), id, { text: 'Name and train the leads' });
    });
    await site.storeAs(lead, network.send).parts.tick(tickOf(id, 'Owen Pryce'));
    expect(await actionsOf(recommendationId)).toMatchObject([
      { done: true, text: 'Name and train the leads' }
    ]);
  });

  test('a lost answer ticks once', async () => {
    const { id } = await aPart({ kind: 'task' });
    const network = faultyNetwork();
    network.loseNextAnswer(isWriteTo('Actions'));
    const { parts } = site.storeAs(lead, network.send);
    const after = await parts.tick(tickOf(id, 'Owen Pryce'));
    expect(after.fields).toMatchObject({ done: true, doneBy: 'Owen Pryce' });
    expect(network.arrived.filter(isWriteTo('Actions'))).toHaveLength(1);
  });
});
