import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { pnpAs } from '../pnpAs';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { fileAddress, library, makeLibrary, upload } from './library';
import { addRow, errorCode, list, makeRegister, merge, post, rows } from './register';

let server: LocalServer;
let owner: PersonFetch;
let now: Date;
beforeEach(async () => {
  now = new Date('2026-03-02T10:00:00Z');
  server = await startLocalServer({ clock: () => now });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  await addRow(owner, { Title: 'x' });
});
afterEach(() => server.stop());

const item = `${list}/items(1)`;
const READ = 1073741826;
const CONTRIBUTE = 1073741827;

const asLead = async (level: number): Promise<PersonFetch> => {
  const added = await post(owner, '_api/web/ensureUser', { logonName: people.lead.login });
  const { Id } = (await added.json()) as { readonly Id: number };
  await post(
    owner,
    `_api/web/roleAssignments/addRoleAssignment(principalid=${Id}, roledefid=${level})`
  );
  return server.as(people.lead.login);
};

const STANDING =
  '$select=Title,Modified,Editor/EMail,OData__UIVersionString,owshiddenversion&$expand=Editor';
const lastChange = async (): Promise<number | undefined> => {
  const query = { Item: true, Add: true, Update: true, SystemUpdate: true };
  const response = await post(owner, `${list}/getchanges`, { query });
  const { value } = (await response.json()) as {
    readonly value: readonly { readonly ChangeType: number }[];
  };
  return value[value.length - 1]?.ChangeType;
};

describe('a write of an item as it stands', () => {
  test.each([
    ['Update', '2.0', 2],
    ['UpdateOverwriteVersion', '1.0', 2]
  ])('by %s makes it version %s', async (name, label, change) => {
    const lead = await asLead(CONTRIBUTE);
    now = new Date('2026-03-02T10:05:00Z');
    expect((await post(lead, `${item}/${name}`)).status).toBe(200);
    expect(await rows(owner, STANDING)).toEqual([
      {
        Title: 'x',
        Modified: '2026-03-02T10:05:00Z',
        Editor: { EMail: people.lead.email },
        OData__UIVersionString: label,
        owshiddenversion: 2
      }
    ]);
    expect(await lastChange()).toBe(change);
  });

  test('by SystemUpdate leaves version, editor and time, and is noted as such', async () => {
    const lead = await asLead(CONTRIBUTE);
    now = new Date('2026-03-02T10:05:00Z');
    expect((await post(lead, `${item}/SystemUpdate`)).status).toBe(200);
    expect(await rows(owner, STANDING)).toEqual([
      {
        Title: 'x',
        Modified: '2026-03-02T10:00:00Z',
        Editor: { EMail: people.owner.email },
        OData__UIVersionString: '1.0',
        owshiddenversion: 2
      }
    ]);
    expect(await lastChange()).toBe(15);
  });

  test.each([
    'Update',
    'UpdateEx',
    'SystemUpdate',
    'UpdateOverwriteVersion',
    'SetCommentsDisabled(true)',
    "ParseAndSetFieldValue(fieldName='Title',value='y')"
  ])('by %s needs the right to edit', async (name) => {
    const lead = await asLead(READ);
    expect((await post(lead, `${item}/${name}`)).status).toBe(403);
  });
});

test('ParseAndSetFieldValue saves nothing by itself', async () => {
  const set = (fieldName: string) =>
    post(owner, `${item}/ParseAndSetFieldValue`, { fieldName, value: 'y' });
  expect((await set('Title')).status).toBe(200);
  expect(await rows(owner, '$select=Title')).toEqual([{ Title: 'x' }]);
  expect((await set('Nonsense')).status).toBe(400);
});

test('SetCommentsDisabled is read back, and makes no version', async () => {
  const disabled = () => rows(owner, '$select=CommentsDisabled,OData__UIVersionString');
  await post(owner, `${item}/SetCommentsDisabled(true)`);
  expect(await disabled()).toEqual([{ CommentsDisabled: true, OData__UIVersionString: '1.0' }]);
  await post(owner, `${item}/SetCommentsDisabled`, { value: false });
  expect(await disabled()).toEqual([{ CommentsDisabled: false, OData__UIVersionString: '1.0' }]);
});

test('a file has an address to be shown at, and an item has none', async () => {
  await makeLibrary(owner);
  await upload(owner, 'a.docx', 'x');
  const { UniqueId } = (await (await owner(fileAddress('a.docx'))).json()) as {
    readonly UniqueId: string;
  };
  const frame = async (of: string) =>
    (await post(owner, `${of}/getWOPIFrameUrl(@action)?@action=0`)).json();
  expect(await frame(`${library}/items(1)`)).toEqual({
    value: `${server.siteUrl}/_layouts/15/WopiFrame.aspx?sourcedoc={${UniqueId.toUpperCase()}}&action=view`
  });
  expect(await frame(item)).toEqual({ value: '' });
});

test('deleteWithParameters is the system’s own', async () => {
  const refused = await post(owner, `${item}/deleteWithParameters`, {
    parameters: { BypassSharedLock: true }
  });
  expect(refused.status).toBe(403);
  expect(await rows(owner, '$select=Id')).toHaveLength(1);
});

test('PnPjs learns where an item is, and all that it asks of one', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const one = sp.web.lists.getByTitle('Register').items.getById(1);
  const infos = await one.getParentInfos();
  expect(infos).toMatchObject({
    Item: { Id: 1 },
    ParentList: {
      Title: 'Register',
      RootFolderServerRelativeUrl: '/sites/recommendations/Lists/Register'
    },
    ParentWeb: { ServerRelativeUrl: '/sites/recommendations', Url: server.siteUrl }
  });
  expect(await one.fieldValuesAsHTML()).toMatchObject({ Title: 'x' });
  expect(await one.fieldValuesAsText()).toMatchObject({ Title: 'x' });
  expect(await one.fieldValuesForEdit()).toMatchObject({ Title: 'x' });
  expect(await one.effectiveBasePermissions()).toMatchObject({ High: '2147483647' });
  expect(await one.effectiveBasePermissionsForUI()).toMatchObject({ High: '2147483647' });
  expect(await one.list.select('Title')()).toMatchObject({ Title: 'Register' });
  expect(await one.getWopiFrameUrl()).toBe('');
  expect(await one.versions()).toHaveLength(1);
});

test('a column that there is not is refused on adding and on updating', async () => {
  for (const response of [
    await post(owner, `${list}/items`, { Titttle: 'x' }),
    await merge(owner, item, { Titttle: 'x' })
  ]) {
    expect(response.status).toBe(400);
    expect(await errorCode(response)).toBe(
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'
    );
  }
});

describe('the texts of an item', () => {
  beforeEach(async () => {
    const me = (await (await owner('_api/web/currentUser')).json()) as { readonly Id: number };
    await merge(owner, item, {
      Title: 'a <b> & "c"',
      Position: 'one <1>\ntwo',
      Order0: 1234.5,
      Areas: ['Crime', 'Custody'],
      LeadId: me.Id,
      Source: { Url: 'https://example.org/a,b', Description: 'A & B' }
    });
  });
  const SELECT = '?$select=Title,Position,Order0,Areas,Lead,Source';
  const texts = async (of: string) =>
    (await (await owner(`${item}/${of}${SELECT}`)).json()) as unknown;

  test('are those of a view', async () => {
    expect(await texts('FieldValuesAsText')).toEqual({
      Title: 'a <b> & "c"',
      Position: 'one <1>\ntwo',
      Order0: '1,234.5',
      Areas: 'Crime, Custody',
      Lead: people.owner.name,
      Source: 'https://example.org/a,b'
    });
  });

  test('are safe in a page', async () => {
    const { Id } = (await (await owner('_api/web/currentUser')).json()) as { readonly Id: number };
    expect(await texts('FieldValuesAsHTML')).toEqual({
      Title: 'a &lt;b&gt; &amp; &quot;c&quot;',
      Position: 'one &lt;1&gt;<br>two',
      Order0: '1,234.5',
      Areas: 'Crime, Custody',
      Lead: `<a href="${server.siteUrl}/_layouts/15/userdisp.aspx?ID=${Id}">${people.owner.name}</a>`,
      Source: '<a href="https://example.org/a,b">A &amp; B</a>'
    });
  });

  test('go back into a form as they came', async () => {
    expect(await texts('FieldValuesForEdit')).toMatchObject({
      Order0: '1234.5',
      Areas: 'Crime;#Custody',
      Source: 'https://example.org/a,,b, A & B'
    });
  });
});

test('an item leads to its content type', async () => {
  const type = await owner(`${item}/contentType?$select=Name,StringId`);
  const { ContentTypeId } = (await rows(owner, '$select=ContentTypeId'))[0] ?? {};
  expect(await type.json()).toEqual({ Name: 'Item', StringId: ContentTypeId });
});

test('a file leads to what SharePoint keeps about it', async () => {
  await makeLibrary(owner);
  await upload(owner, 'a.txt', 'four');
  const bag = await owner(`${library}/items(1)/properties`);
  expect(await bag.json()).toMatchObject({ vti_x005f_filesize: 4 });
});
