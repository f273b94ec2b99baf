import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { owner } from '../../../local/people';
import { inspectSite } from '../../../src/services/site/inspectSite';
import { provisionSite } from '../../../src/services/site/provision/provisionSite';
import { trackerSite } from '../../../src/services/site/trackerSite';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
  const { LoginName } = await site.as(owner).web.ensureUser(newOwner.login);
  await site.as(owner).web.siteGroups.getByName('Tracker Owners').users.add(LoginName);
});
afterAll(() => site.stop());

/** Somebody who is in Tracker Owners and owns nothing else of the site. */
const newOwner = personIn('Tracker Reviewers');
const lead = personIn('Tracker Leads');
const staff = personIn('Tracker Visitors');

const leadsOf = (person: typeof owner) =>
  site.as(person).web.siteGroups.getByName('Tracker Leads').users;

test('a member of Tracker Owners puts people into groups and takes them out', async () => {
  const { LoginName } = await site.as(newOwner).web.ensureUser(staff.login);
  await leadsOf(newOwner).add(LoginName);
  const logins = async (): Promise<readonly string[]> =>
    (await leadsOf(owner)()).map((user) => user.LoginName);
  expect(await logins()).toContain(LoginName);
  await leadsOf(newOwner).removeByLoginName(LoginName);
  expect(await logins()).not.toContain(LoginName);
});

test('Tracker Owners own every group of the Tracker, whoever set the site up', async () => {
  const groups = await site.as(owner).web.siteGroups.select('Title', 'OwnerTitle')<
    { Title: string; OwnerTitle: string }[]
  >();
  const ours = groups.filter(({ Title }) => Title.startsWith('Tracker '));
  expect(ours).toHaveLength(5);
  expect(ours.map(({ OwnerTitle }) => OwnerTitle)).toEqual(Array(5).fill('Tracker Owners'));
});

test('a group that belongs to somebody else is left, and named', async () => {
  const groups = site.as(owner).web.siteGroups;
  const { Id: me } = await site.as(owner).web.currentUser();
  await groups.getByName('Tracker Leads').setUserAsOwner(me);
  const { things, changedAnything } = await provisionSite(site.as(newOwner));
  expect(things.filter(({ outcome }) => outcome === 'refused')).toEqual([
    { kind: 'group owner', name: 'Tracker Leads', outcome: 'refused' }
  ]);
  expect(changedAnything).toBe(false);
  const mended = await provisionSite(site.as(owner));
  expect(mended.things.filter(({ outcome }) => outcome === 'changed')).toEqual([
    { kind: 'group owner', name: 'Tracker Leads', outcome: 'changed' }
  ]);
});

test('a lead does not', async () => {
  const { LoginName } = await site.as(owner).web.ensureUser(staff.login);
  await expect(leadsOf(lead).add(LoginName)).rejects.toMatchObject({ status: 403 });
});

test('a member of Tracker Owners sets up again and upgrades; a lead may not', async () => {
  const sp = site.as(newOwner);
  await sp.web.lists.getByTitle('Intakes').delete();
  expect(await inspectSite(sp)).toEqual({
    kind: 'partly set up',
    maySetUp: true,
    missing: ['Intakes']
  });
  await provisionSite(sp);
  const next = { ...trackerSite, schemaVersion: trackerSite.schemaVersion + 1 };
  expect(await inspectSite(sp, next)).toMatchObject({ kind: 'older', maySetUp: true });
  expect(await inspectSite(site.as(lead), next)).toMatchObject({ kind: 'older', maySetUp: false });
});

test.each(['Tracker Reviewers', 'Tracker Leads', 'Tracker Visitors'] as const)(
  'the site is ready for %s, though not every list is theirs to see',
  async (group) => {
    const sp = site.as(personIn(group));
    expect(await inspectSite(sp)).toEqual({
      kind: 'ready',
      schemaVersion: trackerSite.schemaVersion
    });
  }
);
