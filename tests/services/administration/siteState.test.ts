import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/fields/list';
import '@pnp/sp/views/list';
import { owner } from '../../../local/people';
import { comparePermissions } from '../../../src/services/administration/comparePermissions';
import { readListCounts } from '../../../src/services/administration/listCounts';
import { readMissingThings } from '../../../src/services/administration/missingThings';
import { readAllocations } from '../../../src/services/administration/recordsThatName';
import { addRecords } from '../../../src/services/records/addRecords';
import { readEnforcedMatrix } from '../../../src/services/site/enforcedMatrix';
import { declaredMatrix } from '../../../src/services/site/permissionMatrix';
import { provisionSite } from '../../../src/services/site/provision/provisionSite';
import { trackerSite } from '../../../src/services/site/trackerSite';
import { aRecommendation } from '../../domain/builders';
import { bareSite, trackerTestSite } from '../testSite';
import type { TestSite } from '../testSite';

describe('what a site has', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await trackerTestSite();
  });
  afterAll(() => site.stop());

  it('is counted list by list, in the order of the declaration', async () => {
    const counts = await readListCounts(site.as(owner));
    expect(counts.map(({ title }) => title)).toEqual(trackerSite.lists.map(({ title }) => title));
    expect(counts.find(({ title }) => title === 'Recommendations')?.items).toBe(0);
    expect(counts.find(({ title }) => title === 'Settings')?.items).toBeGreaterThan(0);
  });

  it('is whole after a set-up, and each thing that goes missing is named until it is mended', async () => {
    const sp = site.as(owner);
    expect(await readMissingThings(sp)).toEqual([]);
    await sp.web.lists.getByTitle('Posts').fields.getByInternalNameOrTitle('Deputy').delete();
    await sp.web.lists.getByTitle('Posts').views.getByTitle('Vacant').delete();
    await sp.web.lists.getByTitle('Meetings').delete();
    const missing = await readMissingThings(sp);
    expect(missing).toEqual(
      expect.arrayContaining([
        { kind: 'list', name: 'Meetings' },
        { kind: 'column', name: 'Deputy', list: 'Posts' },
        { kind: 'view', name: 'Vacant', list: 'Posts' }
      ])
    );
    expect(missing).toHaveLength(3);
    await provisionSite(sp);
    expect(await readMissingThings(sp)).toEqual([]);
  });

  it('says who answers for each recommendation, of the papers asked for', async () => {
    const sp = site.as(owner);
    const one = (id: number, sourcePaper: string, leadPost?: string) =>
      aRecommendation({
        id: `00000000-0000-4000-8000-00000000000${id}`,
        sourcePaper,
        leadPost,
        directorate: undefined
      });
    await addRecords(sp, 'recommendations', [
      one(1, '01', 'Head of Crime'),
      one(2, '03', 'Head of Custody'),
      one(3, '03')
    ]);
    expect(await readAllocations(sp)).toHaveLength(3);
    expect(await readAllocations(sp, ['03'])).toEqual([
      { leadPost: 'Head of Custody', sourcePaper: '03' },
      { sourcePaper: '03' }
    ]);
  });

  it('enforces what is declared, and a permission that was changed by hand stands out', async () => {
    const sp = site.as(owner);
    const same = comparePermissions(declaredMatrix(), await readEnforcedMatrix(sp));
    expect(same.differences).toBe(0);
    expect(same.grants).toHaveLength(trackerSite.lists.length * trackerSite.groups.length);

    const { Id } = await sp.web.siteGroups.getByName('Tracker Leads')();
    const { Id: readId } = await sp.web.roleDefinitions.getByName('Read')();
    const { Id: editId } = await sp.web.roleDefinitions.getByName('Tracker Edit')();
    const { roleAssignments } = sp.web.lists.getByTitle('Positions');
    await roleAssignments.remove(Id, editId);
    await roleAssignments.add(Id, readId);
    const differing = comparePermissions(declaredMatrix(), await readEnforcedMatrix(sp));
    expect(differing.differences).toBe(1);
    const grant = differing.grants.find(({ differs }) => differs);
    expect(grant).toMatchObject({ list: 'Positions', group: 'Tracker Leads' });
    const wrong = grant?.verbs.filter(({ allowed, declared }) => allowed !== declared);
    expect(wrong?.map(({ verb }) => verb)).toEqual(['add', 'edit']);

    await provisionSite(sp);
    const mended = comparePermissions(declaredMatrix(), await readEnforcedMatrix(sp));
    expect(mended.differences).toBe(0);
  });
});

describe('a site on which nothing is set up', () => {
  it('misses everything, by name', async () => {
    const site = await bareSite();
    try {
      const missing = await readMissingThings(site.as(owner));
      const named = (kind: string): number => missing.filter((thing) => thing.kind === kind).length;
      expect(named('list')).toBe(trackerSite.lists.length);
      expect(named('group')).toBe(trackerSite.groups.length);
      expect(named('permission level')).toBe(trackerSite.levels.length);
    } finally {
      await site.stop();
    }
  });
});
