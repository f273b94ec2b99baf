import { randomUUID } from 'node:crypto';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { owner } from '../../../local/people';
import { exportSite } from '../../../src/services/export/exportSite';
import { importSite } from '../../../src/services/export/importSite';
import { readExport } from '../../../src/services/export/readExport';
import { provisionSite } from '../../../src/services/site/provision/provisionSite';
import type { SiteDeclaration } from '../../../src/services/site/declaration/site';
import { trackerSite } from '../../../src/services/site/trackerSite';
import type { TestSite } from '../testSite';
import { bareSite } from '../testSite';

/** The Tracker's site as an earlier version made it: fewer lists, and reports with fewer columns. */
const earlierSite: SiteDeclaration = {
  ...trackerSite,
  schemaVersion: trackerSite.schemaVersion - 1,
  lists: trackerSite.lists
    .filter(({ title }) => ['Settings', 'Reports', 'Updates'].includes(title))
    .map((list) => {
      if (list.title !== 'Reports') return list;
      const { RecordId, Publishers, SortOrder } = list.fields;
      const fields = Object.entries({ RecordId, Publishers, SortOrder });
      return {
        ...list,
        fields: Object.fromEntries(
          fields.flatMap(([name, field]) => (field ? [[name, field]] : []))
        ),
        views: []
      };
    })
};

const sites: TestSite[] = [];
afterAll(async () => {
  for (const site of sites) await site.stop();
});

test('a site that waits for its upgrade is exported as it is, and restored to a new one', async () => {
  const old = await bareSite();
  sites.push(old);
  await provisionSite(old.as(owner), { site: earlierSite });
  const id = randomUUID();
  await old
    .as(owner)
    .web.lists.getByTitle('Reports')
    .items.add({ RecordId: id, Title: 'Custody', SortOrder: 4 });

  const { bytes, listed } = await exportSite(old.as(owner));
  expect(listed.map(({ list }) => list)).toEqual(earlierSite.lists.map(({ title }) => title));

  const young = await bareSite();
  sites.push(young);
  const exported = await readExport('older.xlsx', bytes);
  expect(exported.schemaVersion).toBe(earlierSite.schemaVersion);
  await importSite(young.as(owner), exported);
  const { reports, settings } = await young.storeAs(owner).readAll();
  expect(reports).toEqual([expect.objectContaining({ id, title: 'Custody', order: 4 })]);
  expect(settings.schemaVersion).toBe(trackerSite.schemaVersion);
});

test('the export of an older site is refused where a list that it lacks has rows', async () => {
  const old = await bareSite();
  const young = await bareSite();
  sites.push(old, young);
  await provisionSite(old.as(owner), { site: earlierSite });
  await provisionSite(young.as(owner));
  await young.as(owner).web.lists.getByTitle('Posts').items.add({ RecordId: randomUUID() });
  const { bytes } = await exportSite(old.as(owner));
  const exported = await readExport('older.xlsx', bytes);
  await expect(importSite(young.as(owner), exported)).rejects.toMatchObject({
    problem: 'site not empty',
    message: expect.stringContaining('The list Posts')
  });
});

test('a site of a newer Tracker is not exported, because its columns are not all known', async () => {
  const site = await bareSite();
  sites.push(site);
  const newer = { ...trackerSite, schemaVersion: trackerSite.schemaVersion + 1 };
  await provisionSite(site.as(owner), { site: newer });
  await expect(exportSite(site.as(owner))).rejects.toMatchObject({ problem: 'newer' });
});
