import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import type { Post } from '../../../src/domain/post';
import { addRecords } from '../../../src/services/records/addRecords';
import { followUpRecords } from '../../../src/services/records/followUps';
import { gradingRecords } from '../../../src/services/records/gradings';
import { postRecords } from '../../../src/services/records/posts';
import { readRecords } from '../../../src/services/records/readRecords';
import { readSettings, writeSettings } from '../../../src/services/records/settings';
import { faultyNetwork } from '../faults';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import { aReport } from './builders';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');
const otherLead = personIn('Tracker Leads', 1);

test('posts are written with their people and read back with names and sign-in names', async () => {
  const sp = site.as(owner);
  const held: Post = {
    id: randomUUID(),
    title: 'Head of Crime',
    directorate: 'Crime',
    headsDirectorate: true,
    holder: { name: lead.name, login: lead.login.toUpperCase() },
    deputy: { name: otherLead.name, login: otherLead.login },
    from: '2017-01-01',
    to: undefined,
    sourcePaper: undefined
  };
  const vacant: Post = { id: randomUUID(), title: 'Head of Custody' };
  expect(await addRecords(sp, 'posts', [held, vacant])).toEqual({ added: 2, already: [] });

  const { records, problems } = await readRecords(site.as(lead), postRecords);
  expect(problems).toEqual([]);
  expect(records.find(({ id }) => id === held.id)).toEqual({
    ...held,
    holder: { name: lead.name, login: lead.login }
  });
  expect(records.find(({ id }) => id === vacant.id)).toMatchObject({ title: 'Head of Custody' });
  expect(records.find(({ id }) => id === vacant.id)?.holder).toBeUndefined();
});

test('a person whom the directory does not hold is refused, and nothing is added', async () => {
  const post: Post = {
    id: randomUUID(),
    title: 'Head of Ghosts',
    holder: { name: 'Nobody', login: 'nobody@elsewhere.example' }
  };
  const adding = addRecords(site.as(owner), 'posts', [post]);
  await expect(adding).rejects.toMatchObject({ name: 'TrackerError' });
  const { records } = await readRecords(site.as(owner), postRecords);
  expect(records.map(({ id }) => id)).not.toContain(post.id);
});

test('gradings and follow-ups are added once', async () => {
  const sp = site.as(owner);
  const id = randomUUID();
  const grading = { id, pillar: 'Efficiency', grade: 'good', year: '2016', order: 1 };
  const followUp = { id, year: '2016/17', grade: 'limited', count: 5, order: 1 };
  for (const already of [[], [id]]) {
    expect(await addRecords(sp, 'gradings', [grading])).toMatchObject({ already });
    expect(await addRecords(sp, 'followUps', [followUp])).toMatchObject({ already });
  }
  expect((await readRecords(sp, gradingRecords)).records).toEqual([
    expect.objectContaining(grading)
  ]);
  expect((await readRecords(sp, followUpRecords)).records).toEqual([
    expect.objectContaining(followUp)
  ]);
});

test('the register reads its nine lists, and no others', async () => {
  const network = faultyNetwork();
  await addRecords(site.as(owner), 'reports', [aReport()]);
  const { settings } = await site.storeAs(owner, network.send).readAll();
  expect(settings.force).toBe('City of London Police');
  const lists = network.arrived.flatMap(({ url }) => /getByTitle\('(\w+)'\)/.exec(url)?.[1] ?? []);
  expect([...new Set(lists)].sort()).toEqual([
    'Actions',
    'DueDateChanges',
    'Positions',
    'Posts',
    'Recommendations',
    'Reports',
    'Reviews',
    'Settings',
    'Updates'
  ]);
});

test('settings are changed, emptied and left as they are', async () => {
  const sp = site.as(owner);
  const committees = [{ name: 'Audit Panel', ragMethod: 'confidence' }] as const;
  expect(await writeSettings(sp, { committees, mostDateMoves: 2 }, { replace: true })).toBe(
    'changed'
  );
  expect(await readSettings(sp)).toMatchObject({ committees, mostDateMoves: 2 });
  const again = await writeSettings(sp, { committees, mostDateMoves: 2 }, { replace: true });
  expect(again).toBe('already right');
  expect(await writeSettings(sp, { mostDateMoves: 9 }, { replace: false })).toBe('already right');

  await writeSettings(sp, { mostDateMoves: undefined, lastPaper: undefined }, { replace: true });
  const emptied = await readSettings(sp);
  expect([emptied.mostDateMoves, emptied.lastPaper]).toEqual([undefined, undefined]);
  expect(emptied.committees).toEqual(committees);
});
