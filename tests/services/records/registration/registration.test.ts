import '@pnp/sp/webs';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { owner } from '../../../../local/people';
import type { Recommendation, Report } from '../../../../src/domain/records';
import { addRecords } from '../../../../src/services/records/addRecords';
import type { NewReport } from '../../../../src/services/records/registration/registrationStore';
import { faultyNetwork } from '../../faults';
import type { TestSite } from '../../testSite';
import { personIn, trackerTestSite } from '../../testSite';
import { aRecommendation, aReport, registerOne } from '../builders';

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

describe('adding a report', () => {
  test('its recommendations stand with it, the White one waiting, and adding again adds nothing', async () => {
    const { registration, readAll } = site.storeAs(owner);
    const added = aNewReport(3);
    const done: (readonly [number, number])[] = [];
    await registration.add(added, { progress: (count, of) => done.push([count, of]) });
    await registration.add(added);
    const { reports, recommendations, positions } = await readAll();
    expect(reports).toHaveLength(1);
    expect(recommendations).toEqual(
      added.recommendations.map((one) => expect.objectContaining({ ...one }))
    );
    expect(positions).toMatchObject([{ status: 'WHITE', waitingFor: 'College of Policing' }]);
    expect(done[done.length - 1]).toEqual([5, 5]);
  });

  test('stopped half-way it goes on where it was, and doubles nothing', async () => {
    const { registration, readAll } = site.storeAs(owner);
    const added = aNewReport(5);
    const stop = new AbortController();
    const adding = registration.add(added, {
      batchSize: 2,
      signal: stop.signal,
      progress: (done) => done === 4 && stop.abort()
    });
    await expect(adding).rejects.toMatchObject({ name: 'AbortError' });
    expect((await readAll()).recommendations).toHaveLength(2);
    await registration.add(added, { batchSize: 2 });
    const { reports, recommendations, positions } = await readAll();
    expect([reports.length, recommendations.length, positions.length]).toEqual([1, 5, 1]);
  });

  test.each(['loseNextAnswer', 'dropNext'] as const)(
    'a broken connection (%s) doubles nothing',
    async (fault) => {
      const network = faultyNetwork();
      const { registration } = site.storeAs(owner, network.send);
      network[fault](({ url }) => url.endsWith('/$batch'));
      const added = aNewReport(4);
      await registration.add(added);
      const { reports, recommendations } = await site.storeAs(owner).readAll();
      expect([reports.length, recommendations.length]).toEqual([1, 4]);
    }
  );

  test('a report that somebody else added meanwhile is not added a second time', async () => {
    await site.storeAs(otherOwner).registration.add(aNewReport(1));
    const again = site.storeAs(owner).registration.add(aNewReport(2));
    await expect(again).rejects.toMatchObject({ kind: 'report is there' });
    const { reports, recommendations } = await site.storeAs(owner).readAll();
    expect([reports.length, recommendations.length]).toEqual([1, 1]);
  });

  test('recommendations are added to a report that is there', async () => {
    const { registration, readAll } = site.storeAs(owner);
    const first = aNewReport(1);
    await registration.add(first);
    await registration.add({ ...aNewReport(2, first.report), isThere: true });
    expect((await readAll()).recommendations).toHaveLength(3);
  });

  test('a lead may not', async () => {
    const adding = site.storeAs(lead).registration.add(aNewReport(1));
    await expect(adding).rejects.toMatchObject({
      kind: 'not allowed',
      message: expect.stringContaining('do not have permission')
    });
    expect((await site.storeAs(owner).readAll()).reports).toEqual([]);
  });
});

describe('correcting', () => {
  test('two owners correct different fields at once: both land', async () => {
    const id = await registerOne(site.as(owner));
    const mine = site.storeAs(owner).registration;
    const theirs = site.storeAs(otherOwner).registration;
    const base = await mine.beginEdit(id);
    const other = await theirs.beginEdit(id);
    await theirs.save({
      base: other,
      mine: { ...other.fields, topic: 'Custody', appliesTo: ['NPCC'] },
      attemptId: 'a1'
    });
    const outcome = await mine.save({
      base,
      mine: { ...base.fields, ref: '7', wording: 'Keep all custody records complete' },
      attemptId: 'a2'
    });
    expect(outcome).toMatchObject({ kind: 'saved', joined: ['topic', 'appliesTo'] });
    expect(await recommendation(id)).toMatchObject({
      ref: '7',
      wording: 'Keep all custody records complete',
      topic: 'Custody',
      appliesTo: ['NPCC'],
      leadPost: 'Head of Custody',
      deadline: { original: '2018-04', printed: ['April 2018'] }
    });
  });

  test('the same field asks, and nothing is written over', async () => {
    const id = await registerOne(site.as(owner));
    const { registration } = site.storeAs(owner);
    const base = await registration.beginEdit(id);
    const other = await site.storeAs(otherOwner).registration.beginEdit(id);
    await site.storeAs(otherOwner).registration.save({
      base: other,
      mine: { ...other.fields, ref: '8' },
      attemptId: 'a1'
    });
    const outcome = await registration.save({
      base,
      mine: { ...base.fields, ref: '7' },
      attemptId: 'a2'
    });
    expect(outcome).toMatchObject({ kind: 'clash', clashes: [{ field: 'ref', theirs: '8' }] });
    expect((await recommendation(id)).ref).toBe('8');
  });

  test('the original date can be corrected while nothing was built on it, and what is due follows', async () => {
    const id = await registerOne(site.as(owner));
    const { registration } = site.storeAs(owner);
    const base = await registration.beginEdit(id);
    await registration.save({
      base,
      mine: {
        ...base.fields,
        duePrinted: 'May 2018',
        dueOriginal: '2018-05',
        dueSetBy: 'inspectorate'
      },
      attemptId: 'a1'
    });
    expect((await recommendation(id)).deadline).toMatchObject({
      printed: ['May 2018'],
      original: '2018-05',
      setBy: 'inspectorate',
      revised: []
    });
  });

  test('and stands once an update was written, even where the form was opened before', async () => {
    const id = await registerOne(site.as(owner));
    const { registration } = site.storeAs(owner);
    const base = await registration.beginEdit(id);
    await addRecords(site.as(owner), 'updates', [
      { id: aReport().id, subjectId: id, text: 'Work goes on', status: 'AMBER' }
    ]);
    const correcting = registration.save({
      base,
      mine: { ...base.fields, dueOriginal: '2018-05' },
      attemptId: 'a1'
    });
    await expect(correcting).rejects.toMatchObject({
      kind: 'original stands',
      message: expect.stringContaining('an update')
    });
    expect((await recommendation(id)).deadline.original).toBe('2018-04');
    const words = { ...base.fields, topic: 'Custody' };
    expect(await registration.save({ base, mine: words, attemptId: 'a2' })).toMatchObject({
      kind: 'saved'
    });
  });

  test('a mistake is withdrawn with its reason and restored, and so is a report', async () => {
    const id = await registerOne(site.as(owner));
    const { registration, readAll } = site.storeAs(owner);
    const base = await registration.beginEdit(id);
    const withdrawn = { ...base.fields, withdrawn: 'Entered twice' };
    await registration.save({ base, mine: withdrawn, attemptId: 'a1' });
    expect((await recommendation(id)).withdrawn).toBe('Entered twice');
    const again = await registration.beginEdit(id);
    await registration.save({
      base: again,
      mine: { ...again.fields, withdrawn: undefined },
      attemptId: 'a2'
    });
    expect((await recommendation(id)).withdrawn).toBeUndefined();

    const { reportId } = await recommendation(id);
    const report = await registration.beginReportEdit(reportId);
    await registration.saveReport({
      base: report,
      mine: { ...report.fields, title: 'Custody 2017', published: '2017-11', withdrawn: 'A draft' },
      attemptId: 'a3'
    });
    expect((await readAll()).reports).toMatchObject([
      { title: 'Custody 2017', published: '2017-11', withdrawn: 'A draft', publishers: ['HMICFRS'] }
    ]);
  });

  test('a lead may not', async () => {
    const id = await registerOne(site.as(owner));
    const { registration } = site.storeAs(lead);
    const base = await registration.beginEdit(id);
    const saving = registration.save({
      base,
      mine: { ...base.fields, ref: '9' },
      attemptId: 'a1'
    });
    await expect(saving).rejects.toMatchObject({ kind: 'not allowed' });
  });
});
