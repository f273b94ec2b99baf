import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { owner } from '../../../local/people';
import { commitIntake, planIntake, readPaper } from '../../../src/services/intake';
import type { IntakePlan } from '../../../src/services/intake';
import { addRecords } from '../../../src/services/records/addRecords';
import type { SiteRecords } from '../../../src/services/records/trackerStore';
import { bareSite, personIn, trackerTestSite } from '../testSite';
import type { TestSite } from '../testSite';
import { intake } from './command';
import { textFile } from './papers';

const HEADING = 'Recommendation\t\tStatus\tDue date\tComment';

interface PaperChanges {
  readonly wording?: string;
  readonly status?: string;
  /** Words of the recommendation that has no number. */
  readonly unnumbered?: string;
  readonly rows?: readonly string[];
}

function paper(changes: PaperChanges = {}): Uint8Array {
  const { wording = 'Plan patrols of every road.', status = 'NEW GREEN' } = changes;
  const { unnumbered = 'Count the crashes.', rows = [] } = changes;
  return textFile(
    'Roads policing: not optional',
    'A national report by HMICFRS and HMCPSI',
    'Published July 2020',
    'There are 3 recommendations; 2 of which apply to force.',
    HEADING,
    `1\tRecommendation ${wording}\t${status}\tMay 2021 [internal deadline]\tDone by the roads unit.`,
    `\tAreas for improvement ${unnumbered}\tWHITE\tNo deadline set by HMICFRS\tThis action is for the College of Policing.`,
    '3\tAreas for improvement Tell the public.\tRED\tMay 2020\tWithin 6 months A page was written.',
    '\t\tAMBER\tMay 2022\tWithin 2 years A campaign is planned.',
    ...rows
  );
}

async function planFor(site: TestSite, bytes: Uint8Array): Promise<IntakePlan> {
  const reading = await readPaper({ name: 'roads.txt', bytes });
  return planIntake(reading, await site.storeAs(owner).readAll(), { newId: randomUUID });
}

function newRecords({
  reports,
  recommendations,
  actions,
  updates,
  positions
}: IntakePlan): readonly number[] {
  return [reports, recommendations, actions, updates, positions].map(({ length }) => length);
}

describe('committing a paper', () => {
  let site: TestSite;
  beforeEach(async () => {
    site = await trackerTestSite();
  });
  afterEach(() => site.stop());
  const commit = async (bytes: Uint8Array): Promise<SiteRecords> => {
    await commitIntake(site.as(owner), await planFor(site, bytes));
    return site.storeAs(owner).readAll();
  };

  test('adds report, recommendations, parts, updates and positions', async () => {
    const records = await commit(paper());
    expect(records.reports).toEqual([
      expect.objectContaining({
        title: 'Roads policing: not optional',
        publishers: ['HMICFRS', 'HMCPSI'],
        published: '2020-07',
        scope: 'national',
        sourcePaper: '01'
      })
    ]);
    expect(records.recommendations.map(({ ref, kind, wording }) => [ref, kind, wording])).toEqual([
      ['1', 'recommendation', 'Plan patrols of every road.'],
      [undefined, 'area for improvement', 'Count the crashes.'],
      ['3', 'area for improvement', 'Tell the public.']
    ]);
    expect(records.recommendations[0].deadline).toMatchObject({
      original: '2021-05',
      setBy: 'internal'
    });
    const positions = records.recommendations.map(({ id }) =>
      records.positions.find((at) => at.id === id)
    );
    expect(positions.map((at) => [at?.status, at?.statusSince, at?.asAt])).toEqual([
      ['GREEN', '2020-07', '2020-07'],
      ['WHITE', undefined, '2020-07'],
      ['RED', undefined, '2020-07']
    ]);
    expect(positions[1]?.waitingFor).toBe('College of Policing');
    expect(records.actions.map(({ kind, label, status }) => [kind, label, status])).toEqual([
      ['sub-action', 'Within 6 months', 'RED'],
      ['sub-action', 'Within 2 years', 'AMBER']
    ]);
    expect(records.updates.map(({ id }) => id).sort()).toEqual(
      positions.map((at) => at?.latestUpdateId).sort()
    );
    expect(new Set(records.updates.map(({ sourcePaper }) => sourcePaper))).toEqual(new Set(['01']));
  });

  test('the same file twice changes nothing', async () => {
    const once = await commit(paper());
    const plan = await planFor(site, paper());
    expect(newRecords(plan)).toEqual([0, 0, 0, 0, 0]);
    expect(plan.toConfirm).toEqual([]);
    expect(plan.unchanged).toEqual({ reports: 1, recommendations: 3 });
    expect(await commit(paper())).toEqual(once);
  });

  test('other words and another status are left for a person, never added or written', async () => {
    const before = await commit(paper());
    const changed = paper({ wording: 'Plan patrols of the main roads.', status: 'AMBER' });
    const plan = await planFor(site, changed);
    expect(newRecords(plan)).toEqual([0, 0, 0, 0, 0]);
    expect(
      plan.toConfirm.map(({ name, differences }) => [name, differences.map(({ field }) => field)])
    ).toEqual([['R1/1', ['wording', 'status']]]);
    expect(await commit(changed)).toEqual(before);
  });

  test('without a number, other words at the same place are held back, neither added nor taken for it', async () => {
    const before = await commit(paper());
    const changed = paper({ unnumbered: 'Buy new cameras before the summer.' });
    const plan = await planFor(site, changed);
    expect(newRecords(plan)).toEqual([0, 0, 0, 0, 0]);
    const [here] = before.recommendations.filter(({ ref }) => ref === undefined);
    expect(plan.toConfirm).toEqual([
      {
        kind: 'possibly the same',
        name: 'R1/2',
        at: 'line 7',
        differences: [
          {
            field: 'wording',
            here: 'Count the crashes.',
            paper: 'Buy new cameras before the summer.'
          }
        ],
        as: { id: here.id, order: 2, wording: 'Count the crashes.' }
      }
    ]);
    expect(plan.unchanged).toEqual({ reports: 1, recommendations: 2 });
    expect(await commit(changed)).toEqual(before);
  });

  test('without a number, somewhat like words are the same at the same place only', async () => {
    const before = 'Count the crashes on main roads with care.';
    const after = 'Count the crashes that hurt somebody in town.';
    await commit(paper({ unnumbered: before }));
    const inPlace = await planFor(site, paper({ unnumbered: after }));
    expect(inPlace.toConfirm.map(({ kind, name }) => [kind, name])).toEqual([['differs', 'R1/2']]);

    const row = `\tAreas for improvement ${after}\tRED\tMay 2023\tNot begun.`;
    const elsewhere = await planFor(site, paper({ unnumbered: before, rows: [row] }));
    expect(elsewhere.recommendations.map(({ wording }) => wording)).toEqual([after]);
    expect(elsewhere.toConfirm).toEqual([]);
  });

  test('without a number, what stands where the site has nothing is new', async () => {
    await commit(paper());
    const row = '\tAreas for improvement Buy new cameras.\tRED\tMay 2023\tNot begun.';
    const records = await commit(paper({ rows: [row] }));
    expect(records.recommendations.map(({ wording }) => wording)).toEqual([
      'Plan patrols of every road.',
      'Count the crashes.',
      'Tell the public.',
      'Buy new cameras.'
    ]);
  });

  test('a number that somebody added on the site later doubles nothing', async () => {
    await commit(paper());
    const reading = await readPaper({ name: 'roads.txt', bytes: paper() });
    const records = await site.storeAs(owner).readAll();
    const numbered = records.recommendations.map((item) => ({ ...item, ref: item.ref ?? '2' }));
    const making = { newId: randomUUID };
    const plan = planIntake(reading, { ...records, recommendations: numbered }, making);
    expect(newRecords(plan)).toEqual([0, 0, 0, 0, 0]);
    expect(plan.toConfirm).toEqual([]);
  });

  test('a number that the paper prints and the site lacks is left for a person', async () => {
    await commit(paper());
    const reading = await readPaper({ name: 'roads.txt', bytes: paper() });
    const records = await site.storeAs(owner).readAll();
    const bare = records.recommendations.map((item) => ({ ...item, ref: undefined }));
    const plan = planIntake(reading, { ...records, recommendations: bare }, { newId: randomUUID });
    expect(newRecords(plan)).toEqual([0, 0, 0, 0, 0]);
    expect(
      plan.toConfirm.map(({ name, differences }) => [name, differences.map(({ field }) => field)])
    ).toEqual([
      ['R1/1', ['number']],
      ['R1/3', ['number']]
    ]);
  });

  test('goes on where an interrupted commit stopped', async () => {
    const plan = await planFor(site, paper());
    await addRecords(site.as(owner), 'reports', plan.reports);
    await addRecords(site.as(owner), 'recommendations', plan.recommendations.slice(0, 2));
    await addRecords(site.as(owner), 'updates', plan.updates.slice(0, 1));
    const records = await commit(paper());
    expect([records.reports.length, records.recommendations.length]).toEqual([1, 3]);
    expect([records.updates.length, records.positions.length, records.actions.length]).toEqual([
      3, 3, 2
    ]);
  });

  test('a status that is not known is not added, and said', async () => {
    const plan = await planFor(site, paper({ status: 'PURPLE' }));
    expect(plan.withoutStatus).toEqual([{ name: 'R1/1', at: 'line 6' }]);
    expect(plan.recommendations.map(({ ref }) => ref)).toEqual([undefined, '3']);
  });

  test('the command writes as the person who is named, and only if they may', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'intake-'));
    const file = path.join(folder, 'roads.txt');
    try {
      await writeFile(file, paper());
      const words = [file, '--json', '--commit', '--site', site.siteUrl];
      const refused = await intake(...words, '--as', personIn('Tracker Visitors').name);
      expect(refused.code).toBe(1);
      expect(refused.stderr.trimEnd().split('\n')).toHaveLength(1);
      expect((await site.storeAs(owner).readAll()).reports).toEqual([]);

      const first = await intake(...words);
      expect(first.stderr).toBe('');
      expect(JSON.parse(first.stdout).commit.added).toEqual({
        reports: 1,
        recommendations: 3,
        actions: 2,
        updates: 3,
        positions: 3
      });
      const second = await intake(...words);
      expect(JSON.parse(second.stdout).commit).toMatchObject({
        added: { reports: 0, recommendations: 0, actions: 0, updates: 0, positions: 0 },
        unchanged: { reports: 1, recommendations: 3 },
        toConfirm: []
      });

      const inWords = await intake(file, '--commit', '--site', site.siteUrl);
      expect(inWords).toMatchObject({ code: 0, stderr: '' });
      expect(inWords.stdout).toContain('Nothing to write: everything is on the site already.');
      expect(inWords.stdout).toContain('1 report, 3 recommendations.');

      for (const group of ['Tracker Visitors', 'Tracker Leads'] as const) {
        const { login, name } = personIn(group);
        expect(await intake(...words, '--as', name)).toEqual({
          code: 1,
          stdout: '',
          stderr: `${login} may not add records to ${site.siteUrl}, so nothing was written; ask an owner of the site.\n`
        });
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('the command says what waits for a person, and does not call that everything', async () => {
    await commit(paper());
    const folder = await mkdtemp(path.join(tmpdir(), 'intake-'));
    const file = path.join(folder, 'roads.txt');
    try {
      await writeFile(file, paper({ unnumbered: 'Buy new cameras.', status: 'RED' }));
      const { code, stdout } = await intake(file, '--commit', '--site', site.siteUrl);
      expect(code).toBe(0);
      expect(stdout).toContain('Nothing was written: what is not on the site already waits');
      expect(stdout).not.toContain('everything is on the site');
      expect(stdout).toContain('  R1/1: status');
      expect(stdout).toContain(
        '  R1/2 (line 7): possibly the same as recommendation 2 of its report on the site, "Count the crashes."'
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('the command says that a site is not set up', async () => {
    const bare = await bareSite();
    const folder = await mkdtemp(path.join(tmpdir(), 'intake-'));
    const file = path.join(folder, 'roads.txt');
    try {
      await writeFile(file, paper());
      const { code, stderr } = await intake(file, '--commit', '--site', bare.siteUrl);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^This site has not been set up for the Tracker[^\n]*\n$/);
    } finally {
      await rm(folder, { recursive: true, force: true });
      await bare.stop();
    }
  });
});
