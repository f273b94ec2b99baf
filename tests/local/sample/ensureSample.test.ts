import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { owner, samplePeople } from '../../../local/people';
import { ensureSample } from '../../../local/sample';
import { connectAs } from '../../../local/sample/connectAs';
import { joinGroups } from '../../../local/sample/joinGroups';
import { paper01Records } from '../../../local/sample/paper01';
import { SampleError } from '../../../local/sample/sampleError';
import { sampleRecords } from '../../../local/sample/sampleRecords';
import { TrackerError } from '../../../src/services/errors/trackerError';
import { addRecords } from '../../../src/services/records/addRecords';
import { provisionSite } from '../../../src/services/site/provision/provisionSite';
import { trackerSite } from '../../../src/services/site/trackerSite';
import { startLocalServer } from '../localServer';
import { comparable, readSite } from './siteRecords';

type Server = Awaited<ReturnType<typeof startLocalServer>>;

/** Id and version of every row of every list: equal before and after where nothing was written. */
async function rowsOf(sp: SPFI): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {};
  for (const { title } of trackerSite.lists) {
    rows[title] = await sp.web.lists
      .getByTitle(title)
      .items.select('ID', 'GUID', 'owshiddenversion')
      .top(5000)();
  }
  return rows;
}

async function membersOf(sp: SPFI, group: string): Promise<string[]> {
  const users = await sp.web.siteGroups.getByName(group).users();
  return users.map((user) => user.Title);
}

/** Removes rows as if they had never been written; gives their number. */
async function removeRows(sp: SPFI, list: string, filter: string): Promise<number> {
  const { items } = sp.web.lists.getByTitle(list);
  const rows = await items.select('ID').filter(filter)<{ readonly ID: number }[]>();
  for (const { ID } of rows) await sp.web.lists.getByTitle(list).items.getById(ID).delete();
  return rows.length;
}

/** A recommendation to which an owner of the earlier site gave a lead officer. */
const allocatedByHand = paper01Records().recommendations[7]?.id;

/** Paper 01 as the first slice wrote it: without plans and lead officers, and with its own mark. */
async function addPaper01AsBefore(sp: SPFI): Promise<void> {
  const { reports, recommendations, actions, updates, positions } = paper01Records();
  await addRecords(sp, 'reports', reports);
  await addRecords(
    sp,
    'recommendations',
    recommendations.map((each) => ({
      ...each,
      leadOfficer: each.id === allocatedByHand ? 'Somebody Else' : undefined
    }))
  );
  await addRecords(sp, 'actions', actions);
  await addRecords(sp, 'updates', updates);
  await addRecords(sp, 'positions', positions);
  // The settings that there were.
  await removeRows(
    sp,
    'Settings',
    "Title ne 'Force' and Title ne 'Last paper' and Title ne 'Schema version'"
  );
  const { items } = sp.web.lists.getByTitle('Settings');
  await items.add({ Title: 'Sample', Value: 'Paper 01 of November 2017' });
}

describe('loading the sample site', () => {
  let server: Server;
  let sp: SPFI;

  const load = async (): Promise<string[]> => {
    const lines: string[] = [];
    const report = (line: string): number => lines.push(line);
    await ensureSample({ siteUrl: server.siteUrl, people: samplePeople, report });
    return lines;
  };

  beforeAll(async () => {
    server = await startLocalServer({ directory: samplePeople });
    sp = connectAs(server.siteUrl, owner.login);
    await load();
  });

  afterAll(async () => {
    await server.stop();
  });

  it('leaves on the site what the sample holds, read back as the register reads it', async () => {
    expect(comparable(await readSite(sp))).toEqual(comparable(sampleRecords()));
  });

  it('puts each person into their groups and no other', async () => {
    for (const group of new Set(samplePeople.flatMap((person) => person.groups))) {
      const belong = samplePeople.filter((person) => person.groups.includes(group));
      expect(await membersOf(sp, group)).toEqual(belong.map(({ name }) => name));
    }
  });

  it('has the one claim written by a lead officer', async () => {
    const { updates } = await readSite(sp);
    const claims = updates.filter((update) => update.sourcePaper === undefined);
    const leads = samplePeople.filter((person) => person.group === 'Tracker Leads');
    expect(claims).toHaveLength(1);
    expect(leads.map((person) => person.name)).toContain(claims[0]?.author);
  });

  it('says nothing and changes nothing the second time', async () => {
    const before = await rowsOf(sp);
    const requests = server.log.length;
    expect(await load()).toEqual([]);
    // One question, whether it is there; nothing else is asked or written.
    expect(server.log.length - requests).toBe(1);
    expect(await rowsOf(sp)).toEqual(before);
  });

  it('goes on where an interrupted load stopped, and doubles nothing', async () => {
    expect(await removeRows(sp, 'Positions', 'ID gt 90')).toBe(25);
    expect(await removeRows(sp, 'Settings', "Title eq 'Sample'")).toBe(1);

    expect(await load()).not.toEqual([]);
    expect(comparable(await readSite(sp))).toEqual(comparable(sampleRecords()));
  });

  it('is complete after a restart when the server stopped in the middle', async () => {
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'sample-'));
    const directory = samplePeople;
    try {
      const first = await startLocalServer({ directory, dataFolder });
      let stopped: Promise<void> | undefined;
      const stopWhenLoading = (line: string): void => {
        if (line.startsWith('Loading')) stopped = first.stop();
      };
      await expect(
        ensureSample({ siteUrl: first.siteUrl, people: samplePeople, report: stopWhenLoading })
      ).rejects.toThrow(TrackerError);
      await stopped;

      const second = await startLocalServer({ directory, dataFolder });
      const { siteUrl } = second;
      try {
        await ensureSample({ siteUrl, people: samplePeople, report: () => undefined });
        const records = await readSite(connectAs(siteUrl, owner.login));
        expect(comparable(records)).toEqual(comparable(sampleRecords()));
      } finally {
        await second.stop();
      }
    } finally {
      await rm(dataFolder, { recursive: true, force: true });
    }
  });

  it('adds the rest to a site with paper 01 alone, and keeps what people wrote there', async () => {
    const earlier = await startLocalServer({ directory: samplePeople });
    try {
      const { siteUrl } = earlier;
      const spOf = connectAs(siteUrl, owner.login);
      await provisionSite(spOf, { settings: { force: 'Our own name', lastPaper: '2017-09-19' } });
      await joinGroups(spOf, samplePeople);
      await addPaper01AsBefore(spOf);
      // Rows that people add in SharePoint's own pages have no record ID.
      await spOf.web.lists.getByTitle('Reports').items.add({ Title: 'Added by hand' });

      await ensureSample({ siteUrl, people: samplePeople, report: () => undefined });
      const site = await readSite(spOf);
      const byHand = site.reports.filter(({ title }) => title === 'Added by hand');
      expect(byHand.map(({ plan }) => plan)).toEqual([undefined]);
      const reports = site.reports.filter((report) => !byHand.includes(report));
      const after = { ...site, reports };
      const expected = sampleRecords();
      expect(comparable(after)).toEqual(
        comparable({
          ...expected,
          settings: { ...expected.settings, force: 'Our own name' },
          recommendations: expected.recommendations.map((each) =>
            each.id === allocatedByHand ? { ...each, leadOfficer: 'Somebody Else' } : each
          )
        })
      );
    } finally {
      await earlier.stop();
    }
  });

  it('refuses, in a sentence, people without an owner', async () => {
    const people = samplePeople.filter((person) => person.group !== 'Tracker Owners');
    await expect(
      ensureSample({ siteUrl: server.siteUrl, people, report: () => undefined })
    ).rejects.toThrow(SampleError);
  });
});
