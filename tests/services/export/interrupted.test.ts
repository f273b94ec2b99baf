import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { randomUUID } from 'node:crypto';
import { owner, samplePeople } from '../../../local/people';
import { exportSite } from '../../../src/services/export/exportSite';
import { ImportError } from '../../../src/services/export/importError';
import { importSite } from '../../../src/services/export/importSite';
import type { CheckedExport } from '../../../src/services/export/readExport';
import { readExport } from '../../../src/services/export/readExport';
import { updatesList } from '../../../src/services/site/lists/updates';
import { addRecords } from '../../../src/services/records/addRecords';
import { TrackerError } from '../../../src/services/errors/trackerError';
import { faultyNetwork } from '../faults';
import type { Sent } from '../faults';
import { aRecommendation, aReport } from '../records/builders';
import type { TestSite } from '../testSite';
import { bareSite, personIn, trackerTestSite } from '../testSite';
import { rowsOverRest } from './rowsOverRest';

const UPDATES = 120;

let before: TestSite;
let exported: CheckedExport;
const sites: TestSite[] = [];

/** A small site: one report, its recommendation, and enough updates for several batches. */
beforeAll(async () => {
  before = await trackerTestSite();
  sites.push(before);
  const sp = before.as(owner);
  const report = aReport();
  const recommendation = aRecommendation(report.id);
  await addRecords(sp, 'reports', [report]);
  await addRecords(sp, 'recommendations', [recommendation]);
  const updates = Array.from({ length: UPDATES }, (_, index) => ({
    id: randomUUID(),
    subjectId: recommendation.id,
    text: `Update ${index}`
  }));
  await addRecords(before.as(personIn('Tracker Leads')), 'updates', updates);
  const { bytes } = await exportSite(sp);
  exported = await readExport('site.xlsx', bytes);
});

afterAll(async () => {
  for (const site of sites) await site.stop();
});

async function emptySite(): Promise<TestSite> {
  const site = await bareSite();
  sites.push(site);
  return site;
}

/** The batch in which rows of a list are added. */
const isBatchOf =
  (list: string, call = '/items HTTP') =>
  ({ url, body }: Sent): boolean =>
    url.includes('$batch') && body.includes(`getByTitle('${list}')`) && body.includes(call);

async function expectSame(site: TestSite): Promise<void> {
  const wanted = await rowsOverRest(before.siteUrl, owner, updatesList);
  const found = await rowsOverRest(site.siteUrl, owner, updatesList);
  expect(wanted.size).toBe(UPDATES);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
}

describe('an import that is interrupted', () => {
  test('goes on where it stopped when it is run again', async () => {
    const site = await emptySite();
    const stop = new AbortController();
    const isStopped = importSite(site.as(owner), exported, {
      signal: stop.signal,
      progress: ({ what }) => {
        if (what === 'Restoring who wrote Updates and when') stop.abort();
      }
    });
    await expect(isStopped).rejects.toMatchObject({ name: 'AbortError' });

    const { listed } = await importSite(site.as(owner), exported);
    expect(listed.find(({ list }) => list === 'Updates')).toEqual({
      list: 'Updates',
      added: 0,
      already: UPDATES
    });
    await expectSame(site);
  });

  test('looks what arrived before it sends again, when an answer is lost', async () => {
    const site = await emptySite();
    const network = faultyNetwork();
    network.loseNextAnswer(isBatchOf('Updates'));
    const report = await importSite(site.as(owner, network.send), exported);
    expect(report.listed.find(({ list }) => list === 'Updates')?.added).toBe(UPDATES);
    await expectSame(site);
  });

  test('does not say that it was done when the site does not answer', async () => {
    const site = await emptySite();
    const network = faultyNetwork();
    for (let times = 0; times < 3; times += 1) network.dropNext(isBatchOf('Updates'));
    await expect(importSite(site.as(owner, network.send), exported)).rejects.toBeInstanceOf(
      TrackerError
    );
    await importSite(site.as(owner), exported);
    await expectSame(site);
  });
});

describe('a site that cannot take an import', () => {
  async function refusal(site: TestSite, person = owner): Promise<ImportError> {
    try {
      await importSite(site.as(person), exported);
    } catch (error) {
      if (error instanceof ImportError) return error;
      throw error;
    }
    throw new Error('The import was taken.');
  }

  test('is one with a row of its own, and nothing is written', async () => {
    const site = await trackerTestSite();
    sites.push(site);
    await addRecords(site.as(owner), 'reports', [aReport({ title: 'Of another force' })]);
    expect(await refusal(site)).toMatchObject({
      problem: 'site not empty',
      message: expect.stringContaining('The list Reports holds a row that is not in the file')
    });
    const updates = await rowsOverRest(site.siteUrl, owner, updatesList);
    expect(updates.size).toBe(0);
  });

  test('is one on which a record of the file says something else', async () => {
    const sp = before.as(owner);
    const items = sp.web.lists.getByTitle('Reports').items;
    const [first] = await items.select('Id', 'Title')<{ Id: number; Title: string }[]>();
    if (first === undefined) throw new Error('There is no report.');
    await items.getById(first.Id).update({ Title: 'Renamed since' });
    expect(await refusal(before)).toMatchObject({ problem: 'site not empty' });
    await items.getById(first.Id).update({ Title: first.Title });
  });

  test('is one that a person may only read', async () => {
    const site = await trackerTestSite();
    sites.push(site);
    expect(await refusal(site, personIn('Tracker Visitors'))).toMatchObject({
      problem: 'site cannot take it'
    });
  });

  test('is one that a person may not open', async () => {
    const site = await emptySite();
    const visitor = site.as(personIn('Tracker Visitors'));
    await expect(importSite(visitor, exported)).rejects.toMatchObject({ kind: 'not allowed' });
  });
});

describe('an export', () => {
  test('is refused to whoever may not read every list', async () => {
    await expect(exportSite(before.as(personIn('Tracker Leads')))).rejects.toMatchObject({
      name: 'ExportError',
      problem: 'may not read a list'
    });
  });

  test('is refused where nothing is set up', async () => {
    const site = await emptySite();
    await expect(exportSite(site.as(owner))).rejects.toMatchObject({ problem: 'not set up' });
  });

  test('stops when it is given up', async () => {
    const stop = new AbortController();
    const stopped = exportSite(before.as(owner), {
      signal: stop.signal,
      progress: () => stop.abort()
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('people of an export whom the directory does not know', () => {
  test('are named, and their cells left empty; nothing is guessed', async () => {
    const site = await emptySite();
    const stranger = 'gone.away@force.example';
    const lead = personIn('Tracker Leads').login;
    const renamed: CheckedExport = {
      ...exported,
      lists: exported.lists.map((checked) => ({
        ...checked,
        rows: checked.rows.map(
          (row) =>
            new Map([...row].map(([name, value]) => [name, value === lead ? stranger : value]))
        )
      }))
    };
    const report = await importSite(site.as(owner), renamed);
    expect(report.unknownPeople).toEqual([{ login: stranger, cells: 2 * UPDATES }]);
    const rows = [...(await rowsOverRest(site.siteUrl, owner, updatesList)).values()];
    const authors = new Set(rows.map(({ Author }) => JSON.stringify(Author)));
    // Who imported stands there, as SharePoint has it; when it was written is known all the same.
    expect([...authors]).toEqual([expect.stringContaining(owner.login)]);
    expect(samplePeople.map(({ login }) => login)).not.toContain(stranger);
  });
});
