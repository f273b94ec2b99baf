import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/fields/list';
import '@pnp/sp/views/list';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import { owner } from '../../../local/people';
import { TrackerError } from '../../../src/services/errors/trackerError';
import { readSettings } from '../../../src/services/records/settings';
import { DEFAULT_SETTINGS } from '../../../src/services/site/defaultSettings';
import { inspectSite } from '../../../src/services/site/inspectSite';
import { SCOPES } from '../../../src/services/site/lists/reports';
import type { SiteDeclaration } from '../../../src/services/site/declaration/site';
import type { ProvisionStep } from '../../../src/services/site/provision/journal';
import { provisionSite } from '../../../src/services/site/provision/provisionSite';
import { trackerSite } from '../../../src/services/site/trackerSite';
import type { Fetch } from '../../../src/services/sync/formDigest';
import type { TestSite } from '../testSite';
import { bareSite, personIn } from '../testSite';

let site: TestSite;
beforeEach(async () => {
  site = await bareSite();
});
afterEach(() => site.stop());

/** What holds for each list is tried on few of them. */
const fewLists: SiteDeclaration = {
  ...trackerSite,
  lists: trackerSite.lists.filter(({ title }) =>
    ['Settings', 'Reports', 'Positions', 'Evidence'].includes(title)
  )
};

const changesOf = (steps: { readonly things: ProvisionStep['things'] }): readonly object[] =>
  steps.things.filter(({ outcome }) => outcome !== 'already right');

test('a bare site is made ready, step by step', async () => {
  const sp = site.as(owner);
  expect(await inspectSite(sp)).toMatchObject({ kind: 'not set up', maySetUp: true });

  const steps: ProvisionStep[] = [];
  const report = await provisionSite(sp, {
    report: (step) => steps.push(step),
    settings: { force: 'City of London Police', lastPaper: '2017-09-19' }
  });

  expect(report.changedAnything).toBe(true);
  expect(steps.map(({ done }) => done)).toEqual(steps.map((_, index) => index + 1));
  expect(new Set(steps.map(({ total }) => total))).toEqual(new Set([steps.length]));
  expect(await inspectSite(sp)).toEqual({
    kind: 'ready',
    schemaVersion: trackerSite.schemaVersion
  });
  expect(await readSettings(sp)).toEqual({
    ...DEFAULT_SETTINGS,
    force: 'City of London Police',
    lastPaper: '2017-09-19',
    schemaVersion: trackerSite.schemaVersion
  });
});

test('every column has its internal name, heading, index and uniqueness', async () => {
  const sp = site.as(owner);
  await provisionSite(sp);
  for (const list of trackerSite.lists) {
    const fields = await sp.web.lists.getByTitle(list.title).fields();
    for (const [name, declared] of Object.entries(list.fields)) {
      const field = fields.find(({ InternalName }) => InternalName === name);
      expect({
        name,
        Title: field?.Title,
        Indexed: field?.Indexed,
        Unique: field?.EnforceUniqueValues
      }).toEqual({
        name,
        Title: declared.title,
        Indexed: declared.indexed,
        Unique: declared.unique
      });
    }
  }
});

test('a second run changes nothing and says so', async () => {
  const sp = site.as(owner);
  await provisionSite(sp, { site: fewLists, settings: { force: 'City of London Police' } });
  const again = await provisionSite(sp, { site: fewLists, settings: { force: 'Another force' } });
  expect(changesOf(again)).toEqual([]);
  expect(again.changedAnything).toBe(false);
  expect((await readSettings(sp)).force).toBe('City of London Police');
});

test('what differs is mended, and what people added stays', async () => {
  const sp = site.as(owner);
  await provisionSite(sp, { site: fewLists });
  const positions = sp.web.lists.getByTitle('Positions');
  await positions.fields.addText('Our own note');
  await positions.views.add('Our own view');
  await positions.fields.getByInternalNameOrTitle('AsAt').delete();
  await positions.fields.getByInternalNameOrTitle('Status').update({ Indexed: false });
  const me = await sp.web.currentUser();
  const read = (await sp.web.roleDefinitions()).find(({ RoleTypeKind }) => RoleTypeKind === 2);
  await positions.roleAssignments.add(me.Id, read?.Id ?? 0);

  const report = await provisionSite(sp, { site: fewLists });

  expect(changesOf(report)).toEqual(
    expect.arrayContaining([
      { kind: 'column', name: 'AsAt', list: 'Positions', outcome: 'created' },
      { kind: 'column', name: 'Status', list: 'Positions', outcome: 'changed' },
      { kind: 'list permission', name: owner.name, list: 'Positions', outcome: 'removed' }
    ])
  );
  const titles = (await positions.fields()).map(({ Title }) => Title);
  expect(titles).toContain('Our own note');
  expect((await positions.views()).map(({ Title }) => Title)).toContain('Our own view');
  expect(changesOf(await provisionSite(sp, { site: fewLists }))).toEqual([]);
});

test('a choice that somebody took away is offered again, beside those that people added', async () => {
  const choices: string[] = [];
  const send: Fetch = (url, init) => {
    const sent = String(init.body ?? '');
    if (sent.includes('"Choices"')) choices.push(sent);
    return fetch(url, init);
  };
  await provisionSite(site.as(owner), { site: fewLists });
  const scope = site
    .as(owner)
    .web.lists.getByTitle('Reports')
    .fields.getByInternalNameOrTitle('Scope');
  await scope.update({ 'odata.type': 'SP.FieldChoice', Choices: ['force', 'regional'] });

  const report = await provisionSite(site.as(owner, send), { site: fewLists });

  expect(changesOf(report)).toEqual([
    { kind: 'column', name: 'Scope', list: 'Reports', outcome: 'changed' }
  ]);
  expect(await scope<{ readonly Choices: readonly string[] }>()).toMatchObject({
    Choices: [...SCOPES, 'regional']
  });
  // SharePoint Online refuses choices in a body that does not say that it is of a choice column.
  expect(choices.map((sent) => JSON.parse(sent))).toMatchObject([
    { __metadata: { type: 'SP.FieldChoice' } }
  ]);
});

test.each([3, 9, 15, 21])('a set-up stopped after step %i goes on when run again', async (last) => {
  const sp = site.as(owner);
  const stopped = new AbortController();
  const interrupted = provisionSite(sp, {
    site: fewLists,
    signal: stopped.signal,
    report: ({ done }) => {
      if (done === last) stopped.abort();
    }
  });
  await expect(interrupted).rejects.toMatchObject({ name: 'AbortError' });
  const between = await inspectSite(sp, fewLists);
  expect(between.kind).toBe(last <= 3 ? 'groups only' : 'partly set up');

  await provisionSite(sp, { site: fewLists });
  expect(await inspectSite(sp, fewLists)).toMatchObject({ kind: 'ready' });
  expect(changesOf(await provisionSite(sp, { site: fewLists }))).toEqual([]);
});

test('nobody keeps a direct grant, and whoever set the site up can still write', async () => {
  const sp = site.as(owner);
  await provisionSite(sp);
  for (const { title } of trackerSite.lists) {
    const assignments = await sp.web.lists.getByTitle(title).roleAssignments.expand('Member')<
      { readonly Member: { readonly Title: string } }[]
    >();
    const direct = assignments
      .map(({ Member }) => Member.Title)
      .filter((name) => !/^Tracker /.test(name));
    expect({ title, direct }).toEqual({ title, direct: [] });
  }
  const added = await sp.web.lists.getByTitle('Reports').items.add({ Title: 'Custody' });
  expect(added.Id).toBe(1);
});

test('whoever set the site up is an owner of the Tracker and nothing else', async () => {
  const sp = site.as(owner);
  await provisionSite(sp, { site: fewLists });
  const groups = await sp.web.currentUser.groups.select('Title')();
  expect(groups.map(({ Title }) => Title).filter((name) => name.startsWith('Tracker '))).toEqual([
    'Tracker Owners'
  ]);
});

test('a person without the rights is told, and nothing is made', async () => {
  const visitor = personIn('Tracker Visitors');
  const sp = site.as(owner);
  const { LoginName } = await sp.web.ensureUser(visitor.login);
  await sp.web.associatedVisitorGroup.users.add(LoginName);

  const theirs = site.as(visitor);
  expect(await inspectSite(theirs)).toMatchObject({ kind: 'not set up', maySetUp: false });
  const refused = provisionSite(theirs);
  await expect(refused).rejects.toBeInstanceOf(TrackerError);
  await expect(refused).rejects.toMatchObject({ kind: 'not allowed' });
  expect(await inspectSite(sp)).toMatchObject({ kind: 'not set up' });
});

test('a person in none of the groups is told that the site is not theirs to read', async () => {
  const visitor = personIn('Tracker Visitors');
  const sp = site.as(owner);
  const { LoginName } = await sp.web.ensureUser(visitor.login);
  await sp.web.associatedVisitorGroup.users.add(LoginName);
  await provisionSite(sp, { site: fewLists });
  expect(await inspectSite(site.as(visitor), fewLists)).toEqual({ kind: 'no access' });
});

test('another owner of the site, in none of the groups, has to be let in by Tracker Owners', async () => {
  const sp = site.as(owner);
  await provisionSite(sp, { site: fewLists });
  const second = personIn('Tracker Reviewers');
  const { LoginName } = await sp.web.ensureUser(second.login);
  await sp.web.associatedOwnerGroup.users.add(LoginName);

  const asSecond = site.as(second);
  expect(await inspectSite(asSecond, fewLists)).toEqual({ kind: 'no access' });
  await expect(provisionSite(asSecond, { site: fewLists })).rejects.toMatchObject({
    kind: 'not allowed'
  });
  await sp.web.siteGroups.getByName('Tracker Owners').users.add(LoginName);
  expect(changesOf(await provisionSite(asSecond, { site: fewLists }))).toEqual([]);
  expect(await inspectSite(asSecond, fewLists)).toMatchObject({ kind: 'ready' });
});

test('a list that holds something else is not taken over', async () => {
  const sp = site.as(owner);
  await sp.web.lists.add('Reports', 'Monthly figures');
  await sp.web.lists.getByTitle('Reports').items.add({ Title: 'June' });
  await expect(provisionSite(sp, { site: fewLists })).rejects.toMatchObject({
    kind: 'list in the way',
    message: expect.stringContaining('Reports')
  });
});

test('a site of another schema version says whether it is older or newer', async () => {
  const sp = site.as(owner);
  await provisionSite(sp, { site: { ...fewLists, schemaVersion: 3 } });
  expect(await inspectSite(sp, { ...fewLists, schemaVersion: 4 })).toEqual({
    kind: 'older',
    maySetUp: true,
    schemaVersion: 3
  });
  expect(await inspectSite(sp, { ...fewLists, schemaVersion: 2 })).toEqual({
    kind: 'newer',
    schemaVersion: 3
  });
});
