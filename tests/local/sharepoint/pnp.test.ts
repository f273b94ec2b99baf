import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs/index.js';
import '@pnp/sp/batching.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/site-groups/index.js';
import { PermissionKind } from '@pnp/sp/security';
import { people, startLocalServer, type LocalServer } from '../localServer';
import { pnpAs, pnpWithOwnDigest } from '../pnpAs';

let server: LocalServer;
let sp: SPFI;
beforeAll(async () => {
  server = await startLocalServer();
  sp = pnpWithOwnDigest(server, people.owner.login);
});
afterAll(() => server.stop());

test('PnPjs sets a list up and works on it', async () => {
  const { list, created } = await sp.web.lists.ensure('Positions', 'Where things stand', 100);
  expect(created).toBe(true);
  expect((await sp.web.lists.ensure('Positions')).created).toBe(false);
  await list.fields.createFieldAsXml(
    '<Field Type="Text" Name="RecordId" StaticName="RecordId" DisplayName="RecordId"/>'
  );
  await list.fields.getByInternalNameOrTitle('RecordId').update({ Indexed: true });
  await list.fields.getByInternalNameOrTitle('RecordId').update({ EnforceUniqueValues: true });
  await list.fields.addChoice('Status', { Choices: ['Open', 'Closed'] });
  await list.fields.addDateTime('Due');
  await list.fields.addMultilineText('Position', { RichText: false });
  await list.fields.addUser('Lead', {});
  const view = await list.views.add('Open ones', false, { RowLimit: 10 });
  await list.views.getById(view.Id).fields.add('Status');
  expect((await list.views.getByTitle('Open ones').fields()).Items).toContain('Status');

  for (const number of [1, 2, 3, 4, 5]) {
    await list.items.add({ Title: `${number}`, RecordId: `r${number}`, Status: 'Open' });
  }
  const pages: unknown[][] = [];
  for await (const page of list.items.select('Id', 'Title').top(2)) pages.push(page as unknown[]);
  expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);

  const item = await list.items.getById(1).select('Title', 'Author/Title').expand('Author')();
  expect(item).toMatchObject({ Title: '1', Author: { Title: 'Ellen Marsh' } });
  const { etag } = (await list.items
    .getById(1)
    .update({ Title: 'one' }, item['odata.etag'] as string)) as {
    readonly etag: string;
  };
  expect(etag).toMatch(/,2"$/);
  await expect(
    list.items.getById(1).update({ Title: 'x' }, item['odata.etag'] as string)
  ).rejects.toMatchObject({
    status: 412
  });
  await expect(list.items.add({ RecordId: 'R1' })).rejects.toMatchObject({ status: 500 });
  expect(await list.items.getById(1).versions()).toHaveLength(2);
  await list.items.getById(5).delete();
  await list.items.getById(4).recycle();
  expect(await list.items.top(100)()).toHaveLength(3);
});

test('PnPjs batches reads and writes', async () => {
  const { list } = await sp.web.lists.ensure('Updates');
  const [batched, execute] = sp.batched();
  const titles: string[] = [];
  const failures: unknown[] = [];
  // PnPjs wants a fresh instance for every part of a batch.
  const items = () => batched.web.lists.getByTitle('Updates').items;
  for (const number of [1, 2, 3]) {
    void items()
      .add({ Title: `${number}` })
      .then((added) => titles.push(String(added.Title)));
  }
  void items()
    .add({ Nonsense: true })
    .catch((error: unknown) => failures.push(error));
  void batched.web
    .select('Title')()
    .then(({ Title }) => titles.push(Title));
  await execute();
  expect([...titles].sort()).toEqual(['1', '2', '3', 'Recommendations']);
  expect(failures).toHaveLength(1);
  expect(await list.items()).toHaveLength(3);
});

test('PnPjs makes groups, levels and permissions, and reads what one may', async () => {
  const group = await sp.web.siteGroups.add({ Title: 'Tracker Leads' });
  await sp.web.siteGroups.getById(group.Id).users.add(`i:0#.f|membership|${people.lead.login}`);
  const creator = await sp.web.currentUser();
  await sp.web.siteGroups.getById(group.Id).users.removeById(creator.Id);
  const role = await sp.web.roleDefinitions.add('Tracker Edit', 'Edit without deleting', 50, {
    High: 32,
    Low: 134414439
  });
  const { list } = await sp.web.lists.ensure('Guarded');
  await list.breakRoleInheritance(false, true);
  await list.roleAssignments.add(group.Id, role.data.Id);
  expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({
    HasUniqueRoleAssignments: true
  });

  // With their direct grant gone, owners who have none of their own are shut out like anybody.
  await list.roleAssignments.getById(creator.Id).delete();
  const lead = await pnpAs(server, people.lead.login);
  const guarded = lead.web.lists.getByTitle('Guarded');
  expect(await guarded.currentUserHasPermissions(PermissionKind.EditListItems)).toBe(true);
  expect(await guarded.currentUserHasPermissions(PermissionKind.DeleteListItems)).toBe(false);
  await guarded.items.add({ Title: 'from the lead' });
  await expect(guarded.items.getById(1).delete()).rejects.toMatchObject({ status: 403 });
  await expect(list.items()).rejects.toMatchObject({ status: 403 });
  expect((await lead.web.currentUser.groups()).map(({ Title }) => Title)).toEqual([
    'Tracker Leads'
  ]);
  expect(await sp.web.ensureUser(people.staff.email)).toMatchObject({ Title: people.staff.name });
});
