import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../../local/people';
import { addRecords } from '../../../../src/services/records/addRecords';
import { faultyNetwork, isWriteTo } from '../../faults';
import type { TestSite } from '../../testSite';
import { personIn, trackerTestSite } from '../../testSite';
import { registerOne } from '../builders';
import {
  agreed,
  aRequest,
  asked,
  entryOf,
  lead,
  otherLead,
  reviewer,
  rowOf,
  rowsAbout,
  staff
} from './datesSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

describe('a date that a lead asks for', () => {
  test('changes nothing until it is decided', async () => {
    const request = await asked(site);
    const { ledger, due } = await entryOf(site, request.subject.id);
    expect(due).toEqual(['2018-04']);
    expect(ledger.moves).toEqual([]);
    expect(ledger.asked).toEqual([
      expect.objectContaining({
        from: ['2018-04'],
        to: ['2018-09'],
        cause: 'systems or technology',
        reason: 'The new system arrives in August.',
        askedBy: lead.name
      })
    ]);
  });

  test('is asked for once, however often it is sent and whatever answers are lost', async () => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const store = site.storeAs(lead, network.send);
    const request = aRequest(id);
    network.loseNextAnswer(isWriteTo('DueDateChanges'));
    await store.dates.ask(request);
    await store.dates.ask(request);
    expect(await rowsAbout(site, 'DueDateChanges', id)).toBe(1);
  });

  test('keeps the rules, whoever sends it, and is judged once', async () => {
    const id = await registerOne(site.as(owner));
    const { dates } = site.storeAs(lead);
    await expect(dates.ask(aRequest(id, { to: ['1999-01'] }))).rejects.toMatchObject({
      kind: 'not to be sent',
      message: expect.stringContaining('January 1999 is not after April 2018')
    });
    await expect(dates.ask(aRequest(id, { cause: undefined }))).rejects.toMatchObject({
      message: 'Choose the cause.'
    });
    await expect(
      site.storeAs(owner).dates.move(aRequest(id, { reason: ' ' }), randomUUID())
    ).rejects.toMatchObject({ message: 'Say why the date moves.' });
    expect(await rowsAbout(site, 'DueDateChanges', id)).toBe(0);

    const request = aRequest(id);
    await dates.ask(request);
    await site.storeAs(owner).dates.decide(agreed(request));
    await expect(dates.ask(aRequest(id))).rejects.toMatchObject({ kind: 'not to be sent' });
    await dates.ask(request);
    expect(await rowsAbout(site, 'DueDateChanges', id)).toBe(1);
  });

  test('is not for reviewers and staff to ask for', async () => {
    const request = aRequest(await registerOne(site.as(owner)));
    for (const person of [reviewer, staff]) {
      const asking = site.storeAs(person).dates.ask(request);
      await expect(asking).rejects.toMatchObject({ kind: 'not allowed' });
    }
  });

  test('is withdrawn by whoever asked, twice with one effect', async () => {
    const request = await asked(site);
    const { subject } = request;
    const withdrawal = { id: randomUUID(), subject, changeId: request.id };
    const byAnother = site.storeAs(otherLead).dates.withdraw(withdrawal);
    await expect(byAnother).rejects.toMatchObject({
      kind: 'not your request',
      message: `${lead.name} asked for this date, so only they can withdraw it.`
    });
    await site.storeAs(lead).dates.withdraw(withdrawal);
    await site.storeAs(lead).dates.withdraw(withdrawal);
    expect((await entryOf(site, subject.id)).ledger.asked).toEqual([]);
    expect(await rowsAbout(site, 'DueDateChanges', subject.id)).toBe(2);
  });

  test('stays asked for when somebody else withdraws it in SharePoint’s own pages', async () => {
    const request = await asked(site);
    await site.as(otherLead).web.lists.getByTitle('DueDateChanges').items.add({
      Title: 'Mine now',
      RecordId: randomUUID(),
      SubjectId: request.subject.id,
      WithdrawsId: request.id
    });
    expect((await entryOf(site, request.subject.id)).ledger.asked).toHaveLength(1);
  });
});

describe('an owner', () => {
  test('moves a date in one go, and both the request and the decision are recorded', async () => {
    const id = await registerOne(site.as(owner));
    const request = aRequest(id);
    const decisionId = randomUUID();
    const { dates } = site.storeAs(owner);
    expect(await dates.move(request, decisionId)).toEqual({ kind: 'decided' });
    expect(await dates.move(request, decisionId)).toEqual({ kind: 'decided' });
    const { ledger } = await entryOf(site, id);
    expect(ledger.moves).toEqual([
      expect.objectContaining({
        askedBy: owner.name,
        decision: expect.objectContaining({ reviewId: decisionId, by: owner.name })
      })
    ]);
    expect(await rowsAbout(site, 'DueDateChanges', id)).toBe(1);
    expect(await rowsAbout(site, 'Reviews', id)).toBe(1);
  });

  test('sets the first date of a record that had none: its original, internal, and no move', async () => {
    const id = await registerOne(
      site.as(owner),
      {},
      { deadline: { printed: [], form: 'none', setBy: 'none set', revised: [] } }
    );
    const { dates } = site.storeAs(owner);
    const first = { from: [], to: ['2018-01'], cause: undefined, reason: undefined };
    await dates.move(aRequest(id, first), randomUUID());
    expect(await rowOf(site, 'Recommendations', id)).toMatchObject({
      DueOriginal: '2018-01',
      DueSetBy: 'internal',
      DueCurrent: '2018-01'
    });
    expect((await entryOf(site, id)).ledger).toMatchObject({ original: '2018-01', moves: [] });

    await dates.move(aRequest(id, { from: ['2018-01'], to: ['2018-06'] }), randomUUID());
    expect((await entryOf(site, id)).ledger).toMatchObject({
      original: '2018-01',
      due: ['2018-06'],
      monthsMoved: 5,
      moves: [expect.objectContaining({ from: ['2018-01'], to: ['2018-06'] })]
    });
  });

  test('mends nothing where nothing is behind', async () => {
    const request = await asked(site);
    const network = faultyNetwork();
    await site.storeAs(owner, network.send).dates.mend(request.subject);
    expect(network.arrived.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

test('nobody decides on what they asked for, unless they own the site', async () => {
  const both = personIn('Tracker Leads', 2);
  const { siteGroups } = site.as(owner).web;
  await siteGroups.getByName('Tracker Reviewers').users.add(`i:0#.f|membership|${both.login}`);
  const request = await asked(site, {}, both);
  const deciding = site.storeAs(both).dates.decide(agreed(request));
  await expect(deciding).rejects.toMatchObject({ kind: 'own request' });
  expect(await rowsAbout(site, 'Reviews', request.subject.id)).toBe(0);

  const own = await asked(site, {}, owner);
  expect(await site.storeAs(owner).dates.decide(agreed(own))).toEqual({ kind: 'decided' });
});

test('the dates of a sub-action move the same way', async () => {
  const recommendationId = await registerOne(site.as(owner));
  const id = randomUUID();
  const deadline = {
    printed: [],
    form: 'month',
    original: '2018-02',
    setBy: 'internal',
    revised: []
  } as const;
  await addRecords(site.as(owner), 'actions', [
    { id, recommendationId, kind: 'sub-action', order: 1, status: 'AMBER', deadline, done: false }
  ]);
  const request = aRequest(id, { subject: { kind: 'action', id }, from: ['2018-02'] });
  await site.storeAs(lead).dates.ask(request);
  await site.storeAs(reviewer).dates.decide(agreed(request));
  const { parts, due } = await entryOf(site, recommendationId);
  expect(due).toEqual(['2018-09']);
  expect(parts[0]?.ledger).toMatchObject({ original: '2018-02', monthsMoved: 7 });
  await site.storeAs(owner).dates.mend(request.subject);
  expect(await rowOf(site, 'Actions', id)).toMatchObject({
    DueOriginal: '2018-02',
    DueCurrent: '2018-09'
  });
});
