import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import { commitIntake, planIntake, readPaper } from '../../../src/services/intake';
import type { ExistingRecords, IntakePlan } from '../../../src/services/intake';
import type { Report } from '../../../src/domain/records';
import type { SiteRecords } from '../../../src/services/records/trackerStore';
import { trackerTestSite } from '../testSite';
import type { TestSite } from '../testSite';
import { textFile } from './papers';

function review(changes: { readonly tier?: string; readonly update?: string } = {}): Uint8Array {
  const { tier = 'Tier 2', update = 'Evidence is with the reviewers.' } = changes;
  return textFile(
    'Review of plans, May 2024',
    'Plan\tLevel\tAction points\tProgress\tCompletion\tUpdate',
    `Roads policing: not optional (2020)\tLevel 2\t0 AFIs 3 Recommendations\t${tier}\tJune 2024\t${update}`,
    '** CLOSED ** Vetting: a look\tLevel 3\t2 AFIs Recommendations\tClosed\t\tHMICFRS Confirmed Closed.',
    'PEEL: Legitimacy 2017:\tLevel 3\t0 AFIs 2 Recommendations\tTier 3\tTBC\tNearly done.',
    'PEEL: legitimacy 2017\tLevel 3\t0 AFIs 1 Recommendation\tTier 1\t\tBegun.'
  );
}

function actionPlan(
  tasks = 'Tasks • Buy cameras • Train drivers Current Status Begun.'
): Uint8Array {
  return textFile(
    'Roads policing 2024 Action Plan',
    'No\tArea for improvement\tStatus\tDue\tTasks and current status\tLead',
    `1\tPlan patrols of every road.\tAMBER\tMay 2025\t${tasks}\tHead of Roads`,
    '2\tCount the crashes.\tAMBER\tMay 2025\tTasks • Hire a clerk\t',
    '3\tCount the injuries.\tAMBER\tMay 2025\tCurrent Status Both counts have begun.\tHead of Data'
  );
}

function newRecords(plan: IntakePlan): readonly number[] {
  const { reports, recommendations, actions, updates, positions } = plan;
  return [reports, recommendations, actions, updates, positions].map(({ length }) => length);
}

const NOTHING: ExistingRecords = {
  reports: [],
  recommendations: [],
  positions: [],
  actions: [],
  updates: []
};

async function planFor(
  bytes: Uint8Array,
  existing: ExistingRecords = NOTHING
): Promise<IntakePlan> {
  const reading = await readPaper({ name: 'paper.txt', bytes });
  return planIntake(reading, existing, { newId: randomUUID });
}

describe('committing to a site', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await trackerTestSite();
  });
  afterAll(() => site.stop());
  const commit = async (bytes: Uint8Array): Promise<SiteRecords> => {
    const plan = await planFor(bytes, await site.storeAs(owner).readAll());
    await commitIntake(site.as(owner), plan);
    return site.storeAs(owner).readAll();
  };

  test('a plan review, and then an action plan, once and again', async () => {
    const first = await commit(review());
    const { reports, updates, recommendations } = first;
    expect(recommendations).toEqual([]);
    expect(reports.map(({ title, plan }) => [title, plan])).toEqual([
      [
        'Roads policing: not optional (2020)',
        expect.objectContaining({
          order: 1,
          level: 2,
          tier: 2,
          afis: 0,
          recommendations: 3,
          completion: '2024-06',
          completionPrinted: 'June 2024',
          sourcePaper: '02'
        })
      ],
      [
        'Vetting: a look',
        expect.objectContaining({
          title: '** CLOSED ** Vetting: a look',
          afis: 2,
          closure: expect.objectContaining({ state: 'closed', confirmedBy: 'HMICFRS' })
        })
      ],
      [
        'PEEL: Legitimacy 2017',
        expect.objectContaining({
          title: 'PEEL: Legitimacy 2017:',
          recommendations: 2,
          completionPrinted: 'TBC'
        })
      ],
      ['PEEL: legitimacy 2017', expect.objectContaining({ recommendations: 1, tier: 1 })]
    ]);
    const [, vetting] = reports;
    expect([vetting.plan?.recommendations, vetting.plan?.tier]).toEqual([undefined, undefined]);
    expect(
      reports.map(({ id }) => updates.find(({ subjectId }) => subjectId === id))
    ).toMatchObject([
      { text: 'Evidence is with the reviewers.', asAt: '2024-05', sourcePaper: '02' },
      { text: 'HMICFRS Confirmed Closed.' },
      { text: 'Nearly done.' },
      { text: 'Begun.' }
    ]);
    expect(await commit(review())).toEqual(first);

    const both = await commit(actionPlan());
    expect(both.reports.map(({ title }) => title)).toContain('Roads policing 2024');
    expect(both.recommendations.map(({ ref, leadPost }) => [ref, leadPost])).toEqual([
      ['1', 'Head of Roads'],
      ['2', 'Head of Data'],
      ['3', 'Head of Data']
    ]);
    const positionOf = (ref: string): string | undefined => {
      const item = both.recommendations.find((each) => each.ref === ref);
      return both.positions.find(({ id }) => id === item?.id)?.text;
    };
    expect(['1', '2', '3'].map(positionOf)).toEqual([
      'Begun.',
      'Both counts have begun.',
      'Both counts have begun.'
    ]);
    expect(both.actions.map(({ kind, order, text, done }) => [kind, order, text, done])).toEqual([
      ['task', 1, 'Buy cameras', false],
      ['task', 2, 'Train drivers', false],
      ['task', 1, 'Hire a clerk', false]
    ]);
    expect(await commit(actionPlan())).toEqual(both);
    expect(await commit(review())).toEqual(both);
  });
});

/** What a site holds once a plan is committed to it. */
function withAll(plan: IntakePlan): ExistingRecords {
  const { reports, recommendations, positions, actions, updates } = plan;
  return { reports, recommendations, positions, actions, updates };
}

describe('a plan review', () => {
  test('twice changes nothing, also for two plans of nearly one name', async () => {
    const again = await planFor(review(), withAll(await planFor(review())));
    expect([newRecords(again), again.toConfirm]).toEqual([[0, 0, 0, 0, 0], []]);
    expect(again.unchanged).toEqual({ reports: 4, recommendations: 0 });
  });

  test('with other facts and another update is left for a person', async () => {
    const changed = review({ tier: 'Tier 3', update: 'All of it is signed.' });
    const plan = await planFor(changed, withAll(await planFor(review())));
    expect(newRecords(plan)).toEqual([0, 0, 0, 0, 0]);
    expect(plan.toConfirm).toEqual([
      {
        kind: 'differs',
        name: 'Roads policing: not optional (2020)',
        at: 'line 3',
        differences: [
          { field: 'plan tier', here: '2', paper: '3' },
          {
            field: 'corporate update',
            here: 'Evidence is with the reviewers.',
            paper: 'All of it is signed.'
          }
        ]
      }
    ]);
  });

  test('of a report that another paper brought is matched by title and year, and held back', async () => {
    const there: Report = {
      id: randomUUID(),
      title: 'Roads Policing – Not Optional',
      publishers: ['HMICFRS'],
      published: '2020-07',
      order: 1,
      sourcePaper: '01'
    };
    const earlier: Report = { ...there, id: randomUUID(), published: '2016-07', order: 2 };
    const plan = await planFor(review(), { ...NOTHING, reports: [earlier, there] });
    expect([plan.reports.length, plan.updates.length]).toEqual([3, 3]);
    expect(plan.reports.map(({ order }) => order)).toEqual([4, 5, 6]);
    expect(plan.toConfirm.map(({ differences }) => differences.map(({ field }) => field))).toEqual([
      [
        'plan level',
        'plan tier',
        'plan areas for improvement',
        'plan recommendations',
        'plan completion',
        'corporate update'
      ]
    ]);
  });

  test('of a report under nearly the same title is neither added nor taken for it', async () => {
    const there: Report = {
      id: randomUUID(),
      title: 'Roads policing – not optional: an inspection of patrols and collisions',
      publishers: ['HMICFRS'],
      published: '2020-07',
      order: 1
    };
    const untold: Report = {
      id: randomUUID(),
      title: 'A look at vetting of staff',
      publishers: [],
      order: 2
    };
    const titled = (title: string, order: number): Report => ({
      ...untold,
      id: randomUUID(),
      title,
      order
    });
    const others = [titled('Roads to recovery', 3), titled('PEEL 2016/17: Legitimacy', 4)];
    const earlier = titled('PEEL: Legitimacy 2015', 5);
    const plan = await planFor(review(), {
      ...NOTHING,
      reports: [earlier, ...others, there, untold]
    });
    expect(plan.reports.map(({ title }) => title)).toEqual(['PEEL: legitimacy 2017']);
    expect(plan.updates.length).toBe(1);
    expect(plan.toConfirm).toMatchObject([
      {
        kind: 'possibly the same report',
        name: 'Roads policing: not optional (2020)',
        at: 'line 3',
        as: { id: there.id, title: there.title }
      },
      { kind: 'possibly the same report', name: 'Vetting: a look', as: { id: untold.id } },
      { name: 'PEEL: Legitimacy 2017', as: { title: 'PEEL 2016/17: Legitimacy' } }
    ]);
  });

  test('of another year is a plan for another report', async () => {
    const earlier: Report = {
      id: randomUUID(),
      title: 'Roads policing: not optional',
      publishers: ['HMICFRS'],
      published: '2016-07',
      order: 1
    };
    const plan = await planFor(review(), { ...NOTHING, reports: [earlier] });
    expect([plan.reports.length, plan.toConfirm.length]).toEqual([4, 0]);
  });

  test('goes on where an interrupted commit stopped', async () => {
    const first = await planFor(review());
    const existing: ExistingRecords = {
      ...NOTHING,
      reports: first.reports.slice(0, 3),
      updates: first.updates.slice(0, 1)
    };
    const rest = await planFor(review(), existing);
    expect(newRecords(rest)).toEqual([1, 0, 0, 3, 0]);
    const subjects = [...existing.updates, ...rest.updates].map(({ subjectId }) => subjectId);
    expect(subjects).toEqual([...existing.reports, ...rest.reports].map(({ id }) => id));
  });
});

describe('an action plan', () => {
  test('twice changes nothing', async () => {
    const again = await planFor(actionPlan(), withAll(await planFor(actionPlan())));
    expect([newRecords(again), again.toConfirm]).toEqual([[0, 0, 0, 0, 0], []]);
    expect(again.unchanged).toEqual({ reports: 1, recommendations: 3 });
  });

  test('with other tasks, and one more, is left for a person', async () => {
    const changed = actionPlan(
      'Tasks • Buy many cameras • Train drivers • Tell the public Current Status Begun.'
    );
    const plan = await planFor(changed, withAll(await planFor(actionPlan())));
    expect(newRecords(plan)).toEqual([0, 0, 0, 0, 0]);
    expect(plan.toConfirm.map(({ differences }) => differences)).toEqual([
      [
        { field: 'task 1', here: 'Buy cameras', paper: 'Buy many cameras' },
        { field: 'task 3', here: '', paper: 'Tell the public' }
      ]
    ]);
  });

  test('is matched by its title where it prints neither publisher nor month', async () => {
    const first = withAll(await planFor(actionPlan()));
    const published = first.reports.map((report) => ({
      ...report,
      publishers: ['HMICFRS'],
      published: '2024-01'
    }));
    const again = await planFor(actionPlan(), { ...first, reports: published });
    expect(newRecords(again)).toEqual([0, 0, 0, 0, 0]);
  });

  test('goes on where an interrupted commit stopped', async () => {
    const first = await planFor(actionPlan());
    const rest = await planFor(actionPlan(), {
      ...NOTHING,
      reports: first.reports,
      recommendations: first.recommendations,
      actions: first.actions.slice(0, 1)
    });
    expect(newRecords(rest)).toEqual([0, 0, 2, 3, 3]);
  });
});
