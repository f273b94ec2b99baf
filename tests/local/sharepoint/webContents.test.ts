import '@pnp/sp/webs/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/sites/index.js';
import '@pnp/sp/features/index.js';
import '@pnp/sp/navigation/index.js';
import '@pnp/sp/hubsites/index.js';
import '@pnp/sp/user-custom-actions/index.js';
import type { SPFI } from '@pnp/sp';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { pnpAs } from '../pnpAs';
import { errorCode, makeRegister, merge, post, remove, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
let sp: SPFI;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  sp = await pnpAs(server, people.owner.login);
});
afterEach(() => server.stop());

const LIST = "_api/web/lists/getByTitle('Register')";
const DENIED = '-2147024891, System.UnauthorizedAccessException';

const read = async (address: string): Promise<Answer> =>
  (await (await owner(address)).json()) as Answer;
const values = async (address: string): Promise<readonly Answer[]> =>
  (await read(address)).value as readonly Answer[];
const made = async (response: Response): Promise<Answer> => (await response.json()) as Answer;

/** Somebody who may read the site and no more. */
async function reader(): Promise<PersonFetch> {
  const user = await post(owner, '_api/web/ensureUser', { logonName: people.staff.login });
  const { Id } = (await user.json()) as { readonly Id: number };
  await post(
    owner,
    `_api/web/roleAssignments/addRoleAssignment(principalid=${Id},roledefid=1073741826)`
  );
  return server.as(people.staff.login);
}

describe.each([
  ['a site', '_api/site', 2],
  ['a web', '_api/web', 3],
  ['a list', LIST, 4]
])('custom actions of %s', (_what, holder, Scope) => {
  const actions = `${holder}/userCustomActions`;
  beforeEach(() => makeRegister(owner));

  test('are made, found, changed and deleted', async () => {
    const first = await post(owner, actions, {
      Location: 'ClientSideExtension.ApplicationCustomizer',
      Name: 'Banner',
      Sequence: 7,
      Rights: { High: '0', Low: '3' }
    });
    expect(first.status).toBe(201);
    const { Id, ...rest } = await made(first);
    expect(rest).toMatchObject({
      Name: 'Banner',
      Title: '',
      Sequence: 7,
      Scope,
      Rights: { High: '0', Low: '3' },
      VersionOfUserCustomAction: '16.0.1.0'
    });
    const one = `${actions}('${String(Id)}')`;
    expect(
      (await merge(owner, one, { Title: 'Shown', Rights: { High: '0', Low: '1' } })).status
    ).toBe(204);
    expect(await read(`${actions}/getById('${String(Id)}')?$select=Title,Name,Rights`)).toEqual({
      Title: 'Shown',
      Name: 'Banner',
      Rights: { High: '0', Low: '1' }
    });
    const text = (name: string): Promise<Answer> =>
      read(`${one}/${name}/getValueForUICulture(@v)?@v='en-us'`);
    expect([await text('titleResource'), await text('descriptionResource')]).toEqual([
      { value: 'Shown' },
      { value: '' }
    ]);
    await remove(owner, one);
    expect(await values(actions)).toEqual([]);
    expect((await owner(one)).status).toBe(404);
  });

  test('are all cleared at once, and those of others stay', async () => {
    const other = holder === '_api/web' ? '_api/site' : '_api/web';
    await post(owner, `${other}/userCustomActions`, { Location: 'ScriptLink', Name: 'Other' });
    for (const Name of ['a', 'b']) await post(owner, actions, { Location: 'ScriptLink', Name });
    expect((await values(actions)).map(({ Name }) => Name)).toEqual(['a', 'b']);
    expect(await made(await post(owner, `${actions}/clear`))).toEqual({ 'odata.null': true });
    expect(await values(actions)).toEqual([]);
    expect(await values(`${other}/userCustomActions`)).toHaveLength(1);
  });

  test('are refused with properties they have not, and to those who may only read', async () => {
    const unknown = await post(owner, actions, { Location: 'ScriptLink', Nmae: 'x' });
    expect([unknown.status, await errorCode(unknown)]).toEqual([
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'
    ]);
    const { Id } = await made(await post(owner, actions, { Location: 'ScriptLink' }));
    const staff = await reader();
    const one = `${actions}('${String(Id)}')`;
    for (const refused of [
      await post(staff, actions, { Location: 'ScriptLink' }),
      await merge(staff, one, { Title: 'x' }),
      await remove(staff, one),
      await post(staff, `${actions}/clear`)
    ]) {
      expect([refused.status, await errorCode(refused)]).toEqual([403, DENIED]);
    }
    expect(await values(actions)).toHaveLength(1);
  });
});

test('what is hung on a site, a web or a list is an update of it in the change log', async () => {
  await makeRegister(owner);
  const changes = async (flags: object): Promise<number> => {
    const log = await post(owner, '_api/site/getChanges', { query: { Update: true, ...flags } });
    return ((await log.json()) as { readonly value: readonly unknown[] }).value.length;
  };
  const kinds: readonly (readonly [string, object])[] = [
    ['_api/site', { Site: true }],
    ['_api/web', { Web: true }],
    [LIST, { List: true }]
  ];
  for (const [holder, flags] of kinds) {
    const before = await changes(flags);
    await post(owner, `${holder}/userCustomActions`, { Location: 'ScriptLink' });
    await post(owner, `${holder}/userCustomActions/clear`);
    await post(owner, `${holder}/eventReceivers`, { EventType: 10001, ReceiverName: 'x' });
    expect(await changes(flags)).toBe(before + 3);
  }
});

describe('event receivers', () => {
  beforeEach(() => makeRegister(owner));

  test('of a new site and web are those that SharePoint puts there', async () => {
    expect((await values('_api/site/eventReceivers'))[0]?.ReceiverName).toBe(
      'TenantHoldSiteEventReceiver'
    );
    expect((await values('_api/web/eventReceivers'))[0]?.ReceiverName).toBe(
      'TenantHoldWebEventReceiver'
    );
    expect(await values(`${LIST}/eventReceivers`)).toEqual([]);
  });

  test('are added in both ways, changed and deleted', async () => {
    const receivers = `${LIST}/eventReceivers`;
    const posted = await post(owner, receivers, { EventType: 10001, ReceiverName: 'Added' });
    expect(posted.status).toBe(201);
    const added = await post(owner, `${receivers}/add`, {
      eventReceiverCreationInformation: {
        EventType: 10002,
        ReceiverName: 'Updated',
        ReceiverUrl: 'https://force.example/hook'
      }
    });
    const { ReceiverId, ...rest } = await made(added);
    expect(rest).toMatchObject({ EventType: 10002, ReceiverUrl: 'https://force.example/hook' });
    const one = `${receivers}/getById('${String(ReceiverId)}')`;
    await merge(owner, one, { SequenceNumber: 5 });
    expect(await read(`${one}?$select=SequenceNumber,EventType`)).toEqual({
      SequenceNumber: 5,
      EventType: 10002
    });
    const refused = await remove(await reader(), one);
    expect([refused.status, await errorCode(refused)]).toEqual([403, DENIED]);
    await remove(owner, one);
    expect((await values(receivers)).map(({ ReceiverName }) => ReceiverName)).toEqual(['Added']);
  });
});

describe('features', () => {
  const FOLLOWING = 'a7a2793e-67cd-4dc1-9fd0-43f61581207a';
  const DOCUMENT_SET = '3bae86a2-776d-499d-9db8-fa4cdc7884f8';

  test('are switched on and off, each once', async () => {
    const features = sp.web.features;
    expect(await features.getById(FOLLOWING)()).toMatchObject({ 'odata.null': true });
    await features.add(FOLLOWING);
    expect(await features.getById(FOLLOWING)()).toMatchObject({ DefinitionId: FOLLOWING });
    await expect(features.add(FOLLOWING)).rejects.toThrow('[500]');
    await features.add(FOLLOWING, true);
    await features.remove(FOLLOWING);
    expect(await features.getById(FOLLOWING)()).toMatchObject({ 'odata.null': true });
    await expect(features.remove(FOLLOWING, true)).rejects.toThrow('[500]');
  });

  test('are of a site or of a web, and of SharePoint', async () => {
    await sp.site.features.add(DOCUMENT_SET);
    expect((await sp.site.features()).map(({ DefinitionId }) => DefinitionId)).toContain(
      DOCUMENT_SET
    );
    expect((await sp.web.features()).map(({ DefinitionId }) => DefinitionId)).not.toContain(
      DOCUMENT_SET
    );
    const unknown = await post(owner, '_api/web/features/add', { featureId: DOCUMENT_SET });
    expect([unknown.status, await errorCode(unknown)]).toEqual([
      500,
      '-1, System.InvalidOperationException'
    ]);
    const refused = await post(await reader(), '_api/web/features/add', { featureId: FOLLOWING });
    expect([refused.status, await errorCode(refused)]).toEqual([403, DENIED]);
  });
});

describe.each(['quicklaunch', 'topNavigationBar'] as const)('links of the %s', (bar) => {
  const titles = async (): Promise<readonly string[]> =>
    (await sp.web.navigation[bar]()).map(({ Title }) => Title);

  test('begin with one to the web itself, and take others in the order they are put', async () => {
    expect((await titles())[0]).toBe('Home');
    const start = await titles();
    const nodes = sp.web.navigation[bar];
    const first = await nodes.add('First', `${server.siteUrl}/a`);
    const second = await nodes.add('Second', 'https://force.example/', false);
    expect(await titles()).toEqual([...start, 'First', 'Second']);
    await nodes.moveAfter(first.Id, second.Id);
    expect(await titles()).toEqual([...start, 'Second', 'First']);
    await post(owner, `_api/web/navigation/${bar}/moveAfter`, {
      nodeId: first.Id,
      previousNodeId: 0
    });
    expect((await titles())[0]).toBe('First');
    expect(await nodes.getById(second.Id)()).toMatchObject({
      IsExternal: true,
      IsVisible: false,
      Url: 'https://force.example/'
    });
    expect(await nodes.getById(first.Id)()).toMatchObject({ IsExternal: false, IsVisible: true });
  });

  test('are renamed and deleted, with those below them', async () => {
    const nodes = sp.web.navigation[bar];
    const { Id } = await nodes.add('Panel', '/a');
    const child = await nodes.getById(Id).children.add('Minutes', '/b');
    await nodes.getById(Id).update({ Title: 'Scrutiny' });
    expect(await nodes.getById(Id)()).toMatchObject({ Title: 'Scrutiny', Url: '/a' });
    expect((await nodes.getById(Id).children()).map(({ Title }) => Title)).toEqual(['Minutes']);
    await nodes.getById(Id).delete();
    expect(await titles()).not.toContain('Scrutiny');
    await expect(nodes.getById(child.Id)()).rejects.toThrow('[404]');
  });

  test('are for those who manage the web', async () => {
    const address = `_api/web/navigation/${bar}`;
    const staff = await reader();
    for (const refused of [
      await post(staff, address, { Title: 'x', Url: '/x' }),
      await merge(staff, `${address}(${String((await values(address))[0]?.Id)})`, { Title: 'x' }),
      await remove(staff, `${address}(${String((await values(address))[0]?.Id)})`)
    ]) {
      expect([refused.status, await errorCode(refused)]).toEqual([403, DENIED]);
    }
  });
});

test('a letter goes to people of the directory, and to nobody else', async () => {
  const send = (properties: object): Promise<Response> =>
    post(owner, '_api/SP.Utilities.Utility.SendEmail', { properties });
  const letter = { Subject: 'Due', Body: '<p>Tomorrow</p>' };
  const sent = await send({ ...letter, To: [people.lead.email], CC: [people.owner.email] });
  expect([sent.status, await sent.json()]).toEqual([200, { 'odata.null': true }]);
  const verbose = { ...letter, To: { results: [people.lead.email] } };
  expect((await send(verbose)).status).toBe(200);
  for (const refused of [letter, { ...letter, To: [people.lead.email], BCC: ['a@b.example'] }]) {
    expect(await errorCode(await send(refused))).toBe(
      '-2146232832, Microsoft.SharePoint.SPException'
    );
  }
});

test('small questions to a web are answered', async () => {
  expect(await sp.web.mapToIcon('plan.docx')).toBe('icdocx.png');
  expect(await sp.web.mapToIcon('plan.none', 1)).toBe('lg_icgen.gif');
  expect((await sp.web.availableWebTemplates()()).map(({ Name }) => Name)).toContain('STS#3');
  expect(await values('_api/web/getCustomListTemplates')).toEqual([]);
  expect(await read('_api/web/hubSiteData(false)')).toEqual({ 'odata.null': true });
  await sp.web.syncHubSiteTheme();
  const bag = await read('_api/web/allProperties?$select=vti_x005f_defaultlanguage');
  expect(bag).toEqual({ vti_x005f_defaultlanguage: 'en-us' });
  expect(await read('_api/web/allProperties')).toMatchObject({
    FollowLinkEnabled: 'TRUE',
    vti_x005f_associategroups: '3;5;4'
  });
  const parts = (await read('_api/web/getClientSideWebParts')).value as readonly Answer[];
  expect(parts[0]).toMatchObject({ ComponentType: 1, Status: 0 });
  expect(await read('_api/site/owner?$select=Title')).toEqual({ Title: people.owner.name });
});
