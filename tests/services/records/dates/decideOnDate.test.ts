import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../../local/people';
import { writeSettings } from '../../../../src/services/records/settings';
import { faultyNetwork, isWriteTo } from '../../faults';
import type { TestSite } from '../../testSite';
import { trackerTestSite } from '../../testSite';
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

describe('a decision', () => {
  test('is not for leads', async () => {
    const request = await asked(site, {}, otherLead);
    const deciding = site.storeAs(lead).dates.decide(agreed(request));
    await expect(deciding).rejects.toMatchObject({ kind: 'not allowed' });
    expect((await entryOf(site, request.subject.id)).due).toEqual(['2018-04']);
  });

  test('of a reviewer moves the date for every reader, and an owner mends the row', async () => {
    const request = await asked(site);
    const { id } = request.subject;
    const decisionId = randomUUID();
    const outcome = await site.storeAs(reviewer).dates.decide(agreed(request, decisionId));
    expect(outcome).toMatchObject({ kind: 'row behind', cause: { kind: 'not allowed' } });

    expect(await rowOf(site, 'Recommendations', id)).toMatchObject({ DueCurrent: '2018-04' });
    const seen = await entryOf(site, id);
    expect(seen).toMatchObject({
      due: ['2018-09'],
      recommendation: { deadline: { original: '2018-04', revised: ['2018-09'], decisionId } },
      ledger: { isRowBehind: true, monthsMoved: 5 }
    });
    expect(seen.ledger.moves).toEqual([
      expect.objectContaining({
        decision: expect.objectContaining({ by: reviewer.name, on: '2017-11-20' })
      })
    ]);

    await site.storeAs(owner).dates.mend(request.subject);
    expect(await rowOf(site, 'Recommendations', id)).toEqual(
      expect.objectContaining({
        DueOriginal: '2018-04',
        DueCurrent: '2018-09',
        DueReason: 'The new system arrives in August.',
        DueDecisionId: decisionId
      })
    );
    const mended = await entryOf(site, id);
    expect(mended.ledger).toEqual({ ...seen.ledger, isRowBehind: false });
  });

  test('does not turn what is overdue back to ongoing', async () => {
    const request = await asked(site);
    await site.storeAs(owner).dates.decide(agreed(request));
    const { shown } = await entryOf(site, request.subject.id);
    expect(shown).toMatchObject({ status: 'RED', recorded: 'AMBER', reason: { kind: 'overdue' } });
  });

  test('may agree to other dates than those asked for', async () => {
    const request = await asked(site);
    const decision = { ...agreed(request), dates: ['2018-06', '2018-07'] };
    expect(await site.storeAs(owner).dates.decide(decision)).toEqual({ kind: 'decided' });
    const { due, ledger } = await entryOf(site, request.subject.id);
    expect(due).toEqual(['2018-06', '2018-07']);
    expect(ledger.moves[0]).toMatchObject({
      to: ['2018-09'],
      decision: { dates: ['2018-06', '2018-07'] }
    });
  });

  test('against a date changes nothing, and keeps its reason from staff', async () => {
    const request = await asked(site);
    const { id } = request.subject;
    const decisionId = randomUUID();
    const outcome = await site.storeAs(reviewer).dates.decide({
      id: decisionId,
      subject: request.subject,
      changeId: request.id,
      outcome: 'not agreed',
      dates: [],
      reason: 'The supplier says June.'
    });
    expect(outcome).toEqual({ kind: 'decided' });
    const { due, ledger } = await entryOf(site, id);
    expect([due, ledger.moves, ledger.asked]).toEqual([['2018-04'], [], []]);
    expect(ledger.refused).toEqual([expect.objectContaining({ id: request.id })]);
    const reasons = new Map([[decisionId, 'The supplier says June.']]);
    expect(await site.storeAs(lead).dates.reasons(id)).toEqual(reasons);
    expect(await site.storeAs(staff).dates.reasons(id)).toEqual(new Map());
  });

  test('of two at once is the first, and the second is told who decided', async () => {
    const request = await asked(site);
    const network = faultyNetwork();
    const slow = site.storeAs(owner, network.send);
    network.beforeNext(isWriteTo('Reviews'), async () => {
      await site.storeAs(reviewer).dates.decide(agreed(request));
    });
    const later = await slow.dates.decide({ ...agreed(request), dates: ['2018-12'] });
    expect(later).toEqual({ kind: 'decided before', outcome: 'agreed', by: reviewer.name });
    expect((await entryOf(site, request.subject.id)).due).toEqual(['2018-09']);

    const afterwards = await slow.dates.decide({ ...agreed(request), dates: ['2019-12'] });
    expect(afterwards).toMatchObject({ kind: 'decided before', by: reviewer.name });
    expect(await rowsAbout(site, 'Reviews', request.subject.id)).toBe(2);
  });

  test('keeps the rules, whoever sends it', async () => {
    const request = await asked(site);
    const { subject, id: changeId } = request;
    const { decide } = site.storeAs(reviewer).dates;
    await expect(
      decide({ id: randomUUID(), subject, changeId, outcome: 'not agreed', dates: [] })
    ).rejects.toMatchObject({ kind: 'not to be sent', message: 'Say why it is not agreed.' });
    await expect(decide({ ...agreed(request), dates: ['2018-03'] })).rejects.toMatchObject({
      kind: 'not to be sent',
      message: expect.stringContaining('March 2018 is not after April 2018')
    });
    expect(await rowsAbout(site, 'Reviews', subject.id)).toBe(0);
  });

  test('beyond the cap on moves is for owners', async () => {
    await writeSettings(site.as(owner), { mostDateMoves: 1 }, { replace: true });
    try {
      const request = await asked(site);
      const { subject } = request;
      const first = agreed(request);
      await site.storeAs(reviewer).dates.decide(first);
      const again = aRequest(subject.id, { from: ['2018-09'], to: ['2018-12'] });
      await site.storeAs(lead).dates.ask(again);
      await expect(site.storeAs(reviewer).dates.decide(agreed(again))).rejects.toMatchObject({
        kind: 'moved as often as allowed',
        message: expect.stringContaining('as often as this site allows (1 time)')
      });
      // What was decided before is not judged anew when it is sent again.
      expect(await site.storeAs(reviewer).dates.decide(first)).toMatchObject({
        kind: 'row behind'
      });
      expect(await site.storeAs(owner).dates.decide(agreed(again))).toEqual({ kind: 'decided' });
    } finally {
      await writeSettings(site.as(owner), { mostDateMoves: undefined }, { replace: true });
    }
  });

  test('on what was withdrawn meanwhile is refused with a sentence', async () => {
    const request = await asked(site);
    const { subject } = request;
    await site.storeAs(lead).dates.withdraw({ id: randomUUID(), subject, changeId: request.id });
    await expect(site.storeAs(reviewer).dates.decide(agreed(request))).rejects.toMatchObject({
      kind: 'withdrawn meanwhile',
      message: `${lead.name} has withdrawn the request meanwhile. No date was moved.`
    });
    expect(await rowsAbout(site, 'Reviews', subject.id)).toBe(0);
  });

  test('cannot be withdrawn from under the decider', async () => {
    const request = await asked(site);
    const { subject } = request;
    await site.storeAs(owner).dates.decide(agreed(request));
    const withdrawing = site
      .storeAs(lead)
      .dates.withdraw({ id: randomUUID(), subject, changeId: request.id });
    await expect(withdrawing).rejects.toMatchObject({
      kind: 'decided meanwhile',
      message: `${owner.name} decided on this date meanwhile, so it cannot be withdrawn any more.`
    });
  });

  test('that overtakes a withdrawal stands, and whoever withdraws is told', async () => {
    const request = await asked(site);
    const { subject } = request;
    const network = faultyNetwork();
    network.beforeNext(isWriteTo('DueDateChanges'), async () => {
      await site.storeAs(owner).dates.decide(agreed(request));
    });
    const withdrawing = site
      .storeAs(lead, network.send)
      .dates.withdraw({ id: randomUUID(), subject, changeId: request.id });
    await expect(withdrawing).rejects.toMatchObject({ kind: 'decided meanwhile' });
    expect((await entryOf(site, subject.id)).due).toEqual(['2018-09']);
  });

  test.each(['Reviews', 'ReviewNotes', 'Recommendations'])(
    'whose answer from %s is lost is written once',
    async (list) => {
      const request = await asked(site);
      const network = faultyNetwork();
      const decision = { ...agreed(request), reason: 'As the board agreed.' };
      network.loseNextAnswer(isWriteTo(list));
      const { dates } = site.storeAs(owner, network.send);
      expect(await dates.decide(decision)).toEqual({ kind: 'decided' });
      expect(await dates.decide(decision)).toEqual({ kind: 'decided' });
      expect(network.arrived.filter(isWriteTo('Recommendations'))).toHaveLength(1);
      expect(await rowsAbout(site, 'Reviews', request.subject.id)).toBe(1);
      expect(await rowsAbout(site, 'ReviewNotes', request.subject.id)).toBe(1);
      expect((await entryOf(site, request.subject.id)).ledger).toMatchObject({
        due: ['2018-09'],
        isRowBehind: false
      });
    }
  );

  test('that could not reach the row is said to stand, and sent again writes it', async () => {
    const request = await asked(site);
    const network = faultyNetwork();
    const { dates } = site.storeAs(owner, network.send);
    const decision = agreed(request);
    for (let times = 0; times < 5; times += 1) network.dropNext(isWriteTo('Recommendations'));
    expect(await dates.decide(decision)).toMatchObject({ kind: 'row behind' });
    expect((await entryOf(site, request.subject.id)).due).toEqual(['2018-09']);
    expect(await dates.decide(decision)).toEqual({ kind: 'decided' });
    expect(await rowOf(site, 'Recommendations', request.subject.id)).toMatchObject({
      DueCurrent: '2018-09'
    });
  });

  test('is not joined with a lead who is allocated meanwhile, and both land', async () => {
    const request = await asked(site);
    const { id } = request.subject;
    const network = faultyNetwork();
    network.beforeNext(isWriteTo('Recommendations'), async () => {
      const store = site.storeAs(owner);
      const base = await store.beginAllocationEdit(id);
      const mine = { ...base.fields, leadOfficer: 'Insp Gray' };
      await store.saveAllocation({ base, mine, attemptId: randomUUID() });
    });
    await site.storeAs(owner, network.send).dates.decide(agreed(request));
    expect((await entryOf(site, id)).recommendation).toMatchObject({
      leadOfficer: 'Insp Gray',
      deadline: { revised: ['2018-09'] }
    });
  });
});
