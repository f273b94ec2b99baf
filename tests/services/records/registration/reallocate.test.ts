import '@pnp/sp/webs';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { owner } from '../../../../local/people';
import type { Recommendation, Report } from '../../../../src/domain/records';
import type { NewReport } from '../../../../src/services/records/registration/registrationStore';
import { faultyNetwork, isWriteTo } from '../../faults';
import type { TestSite } from '../../testSite';
import { personIn, trackerTestSite } from '../../testSite';
import { aRecommendation, aReport } from '../builders';

let site: TestSite;
beforeEach(async () => {
  site = await trackerTestSite();
  const { LoginName } = await site.as(owner).web.ensureUser(otherOwner.login);
  await site.as(owner).web.siteGroups.getByName('Tracker Owners').users.add(LoginName);
});
afterEach(() => site.stop());

const otherOwner = personIn('Tracker Leads', 1);
const lead = personIn('Tracker Leads');

function aNewReport(count: number, report: Report = aReport({ published: '2017-11' })): NewReport {
  const recommendations = Array.from({ length: count }, (_, index) =>
    aRecommendation(report.id, { ref: `${index + 1}`, order: index + 1 })
  );
  const [first] = recommendations;
  return {
    report,
    isThere: false,
    recommendations,
    waiting: new Map(first === undefined ? [] : [[first.id, 'College of Policing']])
  };
}

async function recommendation(id: string): Promise<Recommendation> {
  const { recommendations } = await site.storeAs(owner).readAll();
  const found = recommendations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no recommendation ${id}.`);
  return found;
}

describe('giving many to others', () => {
  const to = { leadPost: 'Head of Crime', leadOfficer: 'Owen Pryce' };

  async function three(): Promise<readonly Recommendation[]> {
    const added = aNewReport(3);
    await site.storeAs(owner).registration.add(added);
    return added.recommendations;
  }

  test('only the filled fields change, each has a receipt, and again there is nothing to change', async () => {
    const given = await three();
    const { registration, readAll } = site.storeAs(owner);
    const done: number[] = [];
    const receipts = await registration.reallocate(given, to, {
      progress: (count) => done.push(count)
    });
    expect([...receipts.values()]).toEqual(given.map(() => ({ kind: 'saved' })));
    expect(done).toEqual([1, 2, 3]);
    const { recommendations } = await readAll();
    expect(recommendations).toEqual(
      given.map((one) => expect.objectContaining({ id: one.id, wording: one.wording, ...to }))
    );
    const again = await registration.reallocate(recommendations, to);
    expect([...again.values()]).toEqual(given.map(() => ({ kind: 'nothing to change' })));
    // The list was old: what stands there is what was asked for.
    const old = await registration.reallocate(given, to);
    expect([...old.values()]).toEqual(given.map(() => ({ kind: 'saved' })));
  });

  test('what somebody else gave away meanwhile is named with who did it; the rest goes on', async () => {
    const given = await three();
    const [, second] = given;
    const others = site.storeAs(otherOwner);
    const base = await others.beginAllocationEdit(second?.id ?? '');
    await others.saveAllocation({
      base,
      mine: { ...base.fields, leadPost: 'Head of Custody Care', directorate: 'Crime' },
      attemptId: 'a1'
    });
    const receipts = await site.storeAs(owner).registration.reallocate(given, to);
    expect([...receipts.values()]).toEqual([
      { kind: 'saved' },
      { kind: 'clash', by: otherOwner.name },
      { kind: 'saved' }
    ]);
    expect(await recommendation(second?.id ?? '')).toMatchObject({
      leadPost: 'Head of Custody Care',
      directorate: 'Crime'
    });
  });

  test('a connection that breaks at a write is looked into, and what was asked for stands', async () => {
    const given = await three();
    const network = faultyNetwork();
    const { registration } = site.storeAs(owner, network.send);
    network.loseNextAnswer(isWriteTo('Recommendations'));
    const lost = await registration.reallocate(given, to);
    expect([...lost.values()].every(({ kind }) => kind === 'saved')).toBe(true);
    network.dropNext(isWriteTo('Recommendations'));
    const listed = (await site.storeAs(owner).readAll()).recommendations;
    const dropped = await registration.reallocate(listed, { leadPost: 'Head of Data' });
    expect([...dropped.values()].every(({ kind }) => kind === 'saved')).toBe(true);
    expect((await recommendation(listed[0]?.id ?? '')).leadPost).toBe('Head of Data');
  });

  test('another post without an officer leaves nobody named beside it', async () => {
    await three();
    const { registration, readAll } = site.storeAs(owner);
    await registration.reallocate((await readAll()).recommendations, to);
    const { recommendations: named } = await readAll();
    const receipts = await registration.reallocate(named, { leadPost: 'Head of Data' });
    expect([...receipts.values()].every(({ kind }) => kind === 'saved')).toBe(true);
    for (const { leadPost, leadOfficer } of (await readAll()).recommendations) {
      expect({ leadPost, leadOfficer }).toEqual({ leadPost: 'Head of Data' });
    }
    const { recommendations: given } = await readAll();
    const again = await registration.reallocate(given, { leadPost: 'Head of Data' });
    expect([...again.values()].every(({ kind }) => kind === 'nothing to change')).toBe(true);
  });

  test('one that is gone from the site is said, and the rest goes on', async () => {
    const given = await three();
    const items = site.as(owner).web.lists.getByTitle('Recommendations').items;
    const [first] = await items.filter(`RecordId eq '${given[0]?.id ?? ''}'`)<{ Id: number }[]>();
    await items.getById(first?.Id ?? 0).recycle();
    const receipts = await site.storeAs(owner).registration.reallocate(given, to);
    expect([...receipts.values()]).toEqual([
      { kind: 'failed', message: expect.stringContaining('no longer on the site') },
      { kind: 'saved' },
      { kind: 'saved' }
    ]);
  });

  test('stopped, it gives the receipts it has and leaves the rest alone', async () => {
    const given = await three();
    const stop = new AbortController();
    const receipts = await site.storeAs(owner).registration.reallocate(given, to, {
      signal: stop.signal,
      progress: () => stop.abort()
    });
    expect([...receipts.keys()]).toEqual([given[0]?.id]);
    expect((await recommendation(given[2]?.id ?? '')).leadPost).toBe('Head of Custody');
  });

  test('a lead may not, and is told at once', async () => {
    const given = await three();
    const moving = site.storeAs(lead).registration.reallocate(given, to);
    await expect(moving).rejects.toMatchObject({ kind: 'not allowed' });
  });
});
