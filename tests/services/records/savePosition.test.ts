import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import { addRecords } from '../../../src/services/records/addRecords';
import { faultyNetwork, isWriteTo } from '../faults';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import { aRecommendation, aReport, registerOne } from './builders';
import { edited, positionOf, updatesOf } from './positionEdits';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');
const otherLead = personIn('Tracker Leads', 1);

describe('saving a position', () => {
  test('writes an update that follows the last one, and the row that copies it', async () => {
    const id = await registerOne(site.as(owner));
    const store = site.storeAs(lead);
    const base = await store.beginPositionEdit(id);
    const outcome = await store.savePosition(
      edited(base, { text: 'Half done', asAt: '2017-11-20' })
    );

    expect(outcome).toMatchObject({
      kind: 'saved',
      joined: [],
      saved: { id, fields: { text: 'Half done' } }
    });
    expect(await updatesOf(site, id)).toEqual([
      expect.objectContaining({ text: 'Half done', status: 'AMBER', author: lead.name })
    ]);
    expect(await positionOf(site, id)).toMatchObject({ text: 'Half done', asAt: '2017-11-20' });

    const saved = outcome.kind === 'saved' ? outcome.saved : base;
    await store.savePosition(edited(saved, { text: 'All but done' }));
    const [first, second] = await updatesOf(site, id);
    expect(second?.followsId).toBe(first?.id);
  });

  test('dates the status only when it changes', async () => {
    const id = await registerOne(site.as(owner), { statusSince: '2017-06' });
    const store = site.storeAs(lead);
    const base = await store.beginPositionEdit(id);
    await store.savePosition(edited(base, { text: 'Still going' }));
    expect((await positionOf(site, id)).statusSince).toBe('2017-06');
    const again = await store.beginPositionEdit(id);
    await store.savePosition(edited(again, { status: 'GREEN', asAt: '2017-11-18' }));
    expect((await positionOf(site, id)).statusSince).toBe('2017-11-18');
  });

  test('joins what somebody else changed in another field, and says so', async () => {
    const id = await registerOne(site.as(owner));
    const mine = site.storeAs(lead);
    const theirs = site.storeAs(otherLead);
    const base = await mine.beginPositionEdit(id);
    await theirs.savePosition(edited(await theirs.beginPositionEdit(id), { status: 'GREEN' }));

    const outcome = await mine.savePosition(edited(base, { text: 'Mine' }));
    expect(outcome).toMatchObject({ kind: 'saved', joined: ['status'], joinedBy: otherLead.name });
    expect(await positionOf(site, id)).toMatchObject({ text: 'Mine', status: 'GREEN' });
  });

  test('asks when both changed the same field, and writes nothing', async () => {
    const id = await registerOne(site.as(owner));
    const mine = site.storeAs(lead);
    const theirs = site.storeAs(otherLead);
    const base = await mine.beginPositionEdit(id);
    await theirs.savePosition(
      edited(await theirs.beginPositionEdit(id), { text: 'Theirs', asAt: '2017-11-19' })
    );

    const edit = edited(base, { text: 'Mine', status: 'GREEN' });
    const outcome = await mine.savePosition(edit);
    expect(outcome).toMatchObject({
      kind: 'clash',
      clashes: [{ field: 'text', base: 'Work began', mine: 'Mine', theirs: 'Theirs' }],
      joinedTheirs: ['asAt'],
      joinedMine: ['status'],
      theirs: { editor: otherLead.name }
    });
    expect(await updatesOf(site, id)).toHaveLength(1);
    expect(await positionOf(site, id)).toMatchObject({ text: 'Theirs', status: 'AMBER' });

    const chosen = outcome.kind === 'clash' ? outcome.theirs : base;
    const resolved = await mine.savePosition({
      ...edit,
      base: chosen,
      mine: { ...chosen.fields, text: 'Mine' }
    });
    expect(resolved.kind).toBe('saved');
    expect(await positionOf(site, id)).toMatchObject({ text: 'Mine', asAt: '2017-11-19' });
  });

  test('what was typed and not chosen stays in the history, once, and no reader takes it', async () => {
    const id = await registerOne(site.as(owner));
    const mine = site.storeAs(lead);
    const theirs = site.storeAs(otherLead);
    const base = await mine.beginPositionEdit(id);
    await theirs.savePosition(edited(await theirs.beginPositionEdit(id), { text: 'Theirs' }));
    const edit = edited(base, { text: 'Mine' });
    const outcome = await mine.savePosition(edit);
    if (outcome.kind !== 'clash') throw new Error('There was no clash.');

    const setAside = { id: 'aaaaaaaa-0000-4000-8000-000000000001', fields: edit.mine };
    const theirsChosen = { ...edit, base: outcome.theirs, mine: outcome.theirs.fields, setAside };
    expect(await mine.savePosition(theirsChosen)).toMatchObject({ kind: 'saved' });
    expect(await mine.savePosition(theirsChosen)).toMatchObject({ kind: 'saved' });

    const updates = await updatesOf(site, id);
    expect(updates.filter(({ text }) => text === 'Mine')).toHaveLength(1);
    expect(updates).toHaveLength(2);
    expect(await positionOf(site, id)).toMatchObject({ text: 'Theirs' });
    const { positions } = await mine.readAll();
    expect(positions.find((position) => position.id === id)).toMatchObject({ text: 'Theirs' });
    const events = await mine.history(id);
    expect(events.find((event) => 'text' in event && event.text === 'Mine')).toMatchObject({
      withdrawn: true,
      by: lead.name
    });
  });

  test('the same change by both is no clash and is written once', async () => {
    const id = await registerOne(site.as(owner));
    const mine = site.storeAs(lead);
    const base = await mine.beginPositionEdit(id);
    const theirs = site.storeAs(otherLead);
    await theirs.savePosition(edited(await theirs.beginPositionEdit(id), { status: 'GREEN' }));
    expect(await mine.savePosition(edited(base, { status: 'GREEN' }))).toMatchObject({
      kind: 'saved'
    });
    expect(await updatesOf(site, id)).toHaveLength(1);
  });

  test('a row that changes between reading and writing is read again and joined', async () => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const mine = site.storeAs(lead, network.send);
    const base = await mine.beginPositionEdit(id);
    network.beforeNext(isWriteTo('Positions'), async () => {
      const theirs = site.storeAs(otherLead);
      await theirs.savePosition(edited(await theirs.beginPositionEdit(id), { waitingFor: 'NCA' }));
    });

    const outcome = await mine.savePosition(edited(base, { text: 'Mine' }));
    expect(outcome).toMatchObject({ kind: 'saved', joined: ['waitingFor'] });
    expect(await positionOf(site, id)).toMatchObject({ text: 'Mine', waitingFor: 'NCA' });
    // They saw my update before I had copied it, so theirs holds my words and follows mine.
    const [mineFirst, theirsAfter] = await updatesOf(site, id);
    expect(theirsAfter).toMatchObject({ followsId: mineFirst?.id, waitingFor: 'NCA' });
    expect(await updatesOf(site, id)).toHaveLength(2);
  });

  test('a row edited in SharePoint’s own pages meanwhile is joined by an update of its own', async () => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const mine = site.storeAs(lead, network.send);
    const base = await mine.beginPositionEdit(id);
    network.beforeNext(isWriteTo('Positions'), async () => {
      const { items } = site.as(otherLead).web.lists.getByTitle('Positions');
      const [row] = await items.filter(`RecordId eq '${id}'`)<{ readonly Id: number }[]>();
      await items.getById(row?.Id ?? 0).update({ WaitingFor: 'NCA' });
    });

    const outcome = await mine.savePosition(edited(base, { text: 'Mine' }));
    expect(outcome).toMatchObject({ kind: 'saved', joined: ['waitingFor'] });
    expect(await positionOf(site, id)).toMatchObject({ text: 'Mine', waitingFor: 'NCA' });
    const [first, second] = await updatesOf(site, id);
    expect(second).toMatchObject({ text: 'Mine', waitingFor: 'NCA', withdrawsId: first?.id });
  });

  test('makes the row of a recommendation that has none', async () => {
    const report = aReport();
    const recommendation = aRecommendation(report.id);
    await addRecords(site.as(owner), 'reports', [report]);
    await addRecords(site.as(owner), 'recommendations', [recommendation]);
    const store = site.storeAs(lead);
    const base = await store.beginPositionEdit(recommendation.id);
    const outcome = await store.savePosition(edited(base, { text: 'First words' }));
    expect(outcome).toMatchObject({
      kind: 'saved',
      saved: { etag: expect.stringContaining(',1') }
    });
    expect(await positionOf(site, recommendation.id)).toMatchObject({ text: 'First words' });
  });

  test('refuses a person without the right, and nothing is written', async () => {
    const id = await registerOne(site.as(owner));
    const store = site.storeAs(personIn('Tracker Visitors'));
    const base = await store.beginPositionEdit(id);
    const saving = store.savePosition(edited(base, { text: 'Not mine to say' }));
    await expect(saving).rejects.toMatchObject({ name: 'TrackerError', kind: 'not allowed' });
    expect(await updatesOf(site, id)).toEqual([]);
  });

  test('a record that is not there is gone', async () => {
    const begin = site.storeAs(lead).beginPositionEdit(randomUUID());
    await expect(begin).rejects.toMatchObject({ kind: 'record gone' });
  });
});
