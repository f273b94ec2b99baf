import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import type { TrackerStore } from '../../../src/services/records/trackerStore';
import { faultyNetwork, isWriteTo } from '../faults';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import { registerOne } from './builders';
import { edited } from './positionEdits';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');
const otherLead = personIn('Tracker Leads', 1);

describe('saving an allocation', () => {
  const change = { leadPost: 'Head of Crime', directorate: 'Crime' };

  test('changes who answers for it, leaves its dates alone, and tells history', async () => {
    const id = await registerOne(site.as(owner));
    const store = site.storeAs(owner);
    const base = await store.beginAllocationEdit(id);
    const outcome = await store.saveAllocation({
      base,
      mine: { ...base.fields, ...change },
      attemptId: randomUUID()
    });
    expect(outcome).toMatchObject({ kind: 'saved', saved: { fields: change } });

    const { recommendations } = await store.readAll();
    const saved = recommendations.find((one) => one.id === id);
    expect(saved).toMatchObject({ ...change, deadline: { original: '2018-04', revised: [] } });
    expect(await store.history(id)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'lead changed',
          from: 'Head of Custody',
          to: 'Head of Crime',
          by: owner.name
        })
      ])
    );
  });

  test('joins another field and asks about the same one', async () => {
    const id = await registerOne(site.as(owner));
    const store = site.storeAs(owner);
    const base = await store.beginAllocationEdit(id);
    const save = (mine: Partial<typeof base.fields>): ReturnType<TrackerStore['saveAllocation']> =>
      store.saveAllocation({ base, mine: { ...base.fields, ...mine }, attemptId: randomUUID() });
    await save({ directorate: 'Crime' });
    expect(await save({ leadOfficer: 'Insp Gray' })).toMatchObject({
      kind: 'saved',
      joined: ['directorate']
    });
    expect(await save({ directorate: 'Fraud' })).toMatchObject({
      kind: 'clash',
      clashes: [{ field: 'directorate', mine: 'Fraud', theirs: 'Crime' }],
      joinedTheirs: ['leadOfficer']
    });
  });

  test('a lost answer writes once', async () => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const store = site.storeAs(owner, network.send);
    const base = await store.beginAllocationEdit(id);
    network.loseNextAnswer(isWriteTo('Recommendations'));
    const outcome = await store.saveAllocation({
      base,
      mine: { ...base.fields, ...change },
      attemptId: randomUUID()
    });
    expect(outcome).toMatchObject({ kind: 'saved', joined: [] });
    expect(network.arrived.filter(isWriteTo('Recommendations'))).toHaveLength(1);
  });

  test('is for owners only', async () => {
    const id = await registerOne(site.as(owner));
    const store = site.storeAs(lead);
    const base = await store.beginAllocationEdit(id);
    const saving = store.saveAllocation({
      base,
      mine: { ...base.fields, ...change },
      attemptId: randomUUID()
    });
    await expect(saving).rejects.toMatchObject({ kind: 'not allowed' });
  });
});

describe('history', () => {
  test('holds updates newest first, says what was withdrawn, and shows edits made in SharePoint’s own pages', async () => {
    const id = await registerOne(site.as(owner));
    const store = site.storeAs(lead);
    await store.savePosition(edited(await store.beginPositionEdit(id), { text: 'One' }));
    await store.savePosition(edited(await store.beginPositionEdit(id), { text: 'Two' }));
    const { items } = site.as(otherLead).web.lists.getByTitle('Positions');
    const [row] = await items.filter(`RecordId eq '${id}'`)<{ readonly Id: number }[]>();
    await items.getById(row?.Id ?? 0).update({ CurrentPosition: 'Typed into the list' });

    const events = await store.history(id);
    const texts = events.map((event) =>
      event.kind === 'position updated' ? event.text : event.kind
    );
    expect([...texts].sort()).toEqual(['One', 'Two', 'Typed into the list', 'registered']);
    expect(events.map(({ at }) => at)).toEqual([...events.map(({ at }) => at)].sort().reverse());
    expect(events[0]).toMatchObject({ text: 'Typed into the list', by: otherLead.name });
  });
});

test('rows that people broke in SharePoint’s own pages do not keep the rest from being read', async () => {
  const id = await registerOne(site.as(owner));
  const { items } = site.as(owner).web.lists.getByTitle('Recommendations');
  await items.add({ Title: 'Typed by hand' });
  const [row] = await items.filter(`RecordId eq '${id}'`)<{ readonly Id: number }[]>();
  await items.getById(row?.Id ?? 0).update({ DueCurrent: 'soon', Kind: 'wish' });

  const { recommendations, problems } = await site.storeAs(lead).readAll();
  expect(recommendations.find((one) => one.id === id)).toMatchObject({ kind: 'recommendation' });
  expect(recommendations).toContainEqual(expect.objectContaining({ wording: 'Typed by hand' }));
  expect(problems).toContainEqual(expect.objectContaining({ field: 'Kind', value: 'wish' }));
});
