import '@pnp/sp/content-types';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { pnpAs } from '../pnpAs';
import { addRow, errorCode, list, makeRegister, merge, post, remove, rows } from './register';

let server: LocalServer;
let owner: PersonFetch;
let sp: SPFI;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  sp = await pnpAs(server, people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

interface Made {
  readonly StringId: string;
  readonly Name: string;
  readonly [name: string]: unknown;
}
const json = async (response: Response): Promise<Made> => (await response.json()) as Made;
const all = async (address: string): Promise<readonly Made[]> =>
  (await json(await owner(address))).value as readonly Made[];

const create = async (name: string, parent = '0x01'): Promise<Made> => {
  const response = await post(owner, '_api/web/contentTypes/create', {
    parameters: { Name: name, ParentContentTypeId: parent, Description: 'd', Group: 'g' }
  });
  expect(response.status).toBe(200);
  return json(response);
};
const listTypes = `${list}/contentTypes`;

/** What SharePoint answers for an id that it has not. */
const NOTHING = { 'odata.null': true };

test("a new site has SharePoint's own content types", async () => {
  expect(await sp.web.contentTypes.getById('0x01')()).toMatchObject({
    Name: 'Item',
    Id: { StringValue: '0x01' },
    StringId: '0x01',
    Scope: '/sites/recommendations'
  });
  const names = (await sp.web.contentTypes()).map(({ Name }) => Name);
  expect(names).toEqual(expect.arrayContaining(['Item', 'Document', 'Folder', 'Task']));
  expect(await sp.web.contentTypes.getById('0x010102').parent()).toMatchObject({
    StringId: '0x0101'
  });
  expect(await sp.web.contentTypes.getById('0x01').workflowAssociations()).toEqual([]);
});

test('over REST a content type is a child of Item under an id of its own', async () => {
  const wanted = '0x0101008D19F38845B0884EBEBE239FDF359184';
  const response = await post(owner, '_api/web/contentTypes', {
    Id: { StringValue: wanted },
    Name: 'Report',
    Description: 'A report',
    Group: 'Policing'
  });
  expect(response.status).toBe(201);
  const made = await json(response);
  expect(made.StringId).toMatch(/^0x0100[0-9A-F]{32}$/);
  expect(made).toMatchObject({ Name: 'Report', Description: 'A report', Group: 'Policing' });
  expect(await json(await owner(`_api/web/contentTypes('${wanted}')`))).toEqual(NOTHING);
  const again = await post(owner, '_api/web/contentTypes', { Name: 'report' });
  expect(again.status).toBe(500);
});

test('an id that the web has not gives nothing, to whoever asks, changes and deletes', async () => {
  const unknown = "_api/web/contentTypes('0x0177')";
  for (const answer of [
    await owner(unknown),
    await owner("_api/web/contentTypes/getById('0x0177')"),
    await owner(`${list}/contentTypes('0x0177')`),
    await merge(owner, unknown, { Name: 'Renamed' }),
    await remove(owner, unknown)
  ]) {
    expect(answer.status).toBe(200);
    expect(await json(answer)).toEqual(NOTHING);
  }
  expect((await owner(`${unknown}/fields`)).status).toBe(404);
});

test("a web below another has none of that one's content types, and its lists may have them", async () => {
  await sp.web.webs.add('Below', 'below');
  const below = `${server.siteUrl}/below/_api/web`;
  expect(await json(await owner(`${below}/contentTypes('0x01')`))).toEqual(NOTHING);
  expect(await json(await owner(`${below}/availableContentTypes('0x01')`))).toMatchObject({
    Name: 'Item'
  });
});

test('Create takes the parent that it is told', async () => {
  const made = await create('Inspection report', '0x0101');
  expect(made.StringId).toMatch(/^0x010100[0-9A-F]{32}$/);
  const parent = await json(await owner(`_api/web/contentTypes('${made.StringId}')/parent`));
  expect(parent.Name).toBe('Document');
  const fields = await all(`_api/web/contentTypes('${made.StringId}')/fields`);
  expect(fields.map(({ InternalName }) => InternalName)).toEqual([
    'ContentType',
    'FileLeafRef',
    'Title'
  ]);
  const unknown = await post(owner, '_api/web/contentTypes/create', {
    parameters: { Name: 'x', ParentContentTypeId: '0x0177' }
  });
  expect(unknown.status).toBe(404);
});

test('a content type is changed and deleted, unless it is in use or built in', async () => {
  const { StringId } = await create('Report');
  const address = `_api/web/contentTypes('${StringId}')`;
  expect((await merge(owner, address, { Name: 'Paper', Description: 'new' })).status).toBe(204);
  expect(await json(await owner(address))).toMatchObject({ Name: 'Paper', Description: 'new' });
  const text = async (name: string): Promise<unknown> =>
    json(await owner(`${address}/${name}/getValueForUICulture(@v)?@v='en-us'`));
  expect(await text('nameResource')).toEqual({ value: 'Paper' });
  expect(await text('descriptionResource')).toEqual({ value: 'new' });
  const child = await create('Child', StringId);
  const used = await remove(owner, address);
  expect(used.status).toBe(500);
  expect(await errorCode(used)).toBe('-2130575236, Microsoft.SharePoint.SPException');
  await remove(owner, `_api/web/contentTypes('${child.StringId}')`);
  expect((await remove(owner, address)).status).toBe(200);
  expect(await json(await owner(address))).toEqual(NOTHING);
  expect((await remove(owner, "_api/web/contentTypes('0x01')")).status).toBe(500);
});

test('its columns are linked, put in order and taken away, and REST adds none', async () => {
  const { StringId } = await create('Report');
  const address = `_api/web/contentTypes('${StringId}')/fieldLinks`;
  const links = await all(address);
  expect(links).toMatchObject([
    { Name: 'ContentType', FieldInternalName: 'ContentType', Hidden: true },
    { Name: 'Title', Required: true, Id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247' }
  ]);
  const refused = await post(owner, address, { FieldInternalName: 'Language' });
  expect(refused.ok).toBe(false);
  await post(owner, `${address}/reorder`, { internalNames: ['Title', 'ContentType'] });
  expect((await all(address)).map(({ Name }) => Name)).toEqual(['Title', 'ContentType']);
  expect((await remove(owner, `${address}('${String(links[0]?.Id)}')`)).status).toBe(200);
  expect((await all(address)).map(({ Name }) => Name)).toEqual(['Title']);
  expect((await owner(`${address}('${String(links[0]?.Id)}')`)).status).toBe(404);
});

test('a list has children of the site its own, with all its columns', async () => {
  const types = await all(listTypes);
  expect(types.map(({ Name }) => Name)).toEqual(['Item', 'Folder']);
  expect(types[0]?.StringId).toMatch(/^0x0100[0-9A-F]{32}$/);
  const fields = await all(`${listTypes}('${types[0]?.StringId}')/fields?$select=InternalName`);
  expect(fields.map(({ InternalName }) => InternalName)).toEqual(
    expect.arrayContaining(['Title', 'Due', 'Status'])
  );
  const row = await addRow(owner, { Title: 'x' });
  expect(row.ContentTypeId).toBe(types[0]?.StringId);
});

test('an available content type is added to a list, with its columns, once', async () => {
  const { StringId } = await create('Report');
  const added = await post(owner, `${listTypes}/addAvailableContentType`, {
    contentTypeId: StringId
  });
  expect(added.status).toBe(200);
  const { StringId: own } = await json(added);
  expect(own).toMatch(new RegExp(`^${StringId}00[0-9A-F]{32}$`));
  expect((await all(listTypes)).map(({ Name }) => Name)).toEqual(['Item', 'Folder', 'Report']);
  const again = await post(owner, `${listTypes}/addAvailableContentType`, {
    contentTypeId: StringId
  });
  expect(again.status).toBe(500);
  const inUse = await remove(owner, `_api/web/contentTypes('${StringId}')`);
  expect(inUse.status).toBe(500);
  await sp.web.lists.add('Papers', '', 101);
  const picture = sp.web.lists.getByTitle('Papers').contentTypes;
  await picture.addAvailableContentType('0x010102');
  expect((await picture()).map(({ Name }) => Name)).toEqual(['Document', 'Folder', 'Picture']);
  expect(
    await errorCode(
      await post(owner, `${listTypes}/addAvailableContentType`, { contentTypeId: '0x99' })
    )
  ).toBe('-2147024809, System.ArgumentException');
});

test('an item has the content type that it is given', async () => {
  const { StringId } = await create('Report');
  const added = await post(owner, `${listTypes}/addAvailableContentType`, {
    contentTypeId: StringId
  });
  const { StringId: own } = await json(added);
  await addRow(owner, { Title: 'plain' });
  await addRow(owner, { Title: 'own', ContentTypeId: own });
  await addRow(owner, { Title: "the site's", ContentTypeId: StringId });
  const typed = await rows(owner, `$select=Title,ContentTypeId&$filter=ContentTypeId eq '${own}'`);
  expect(typed.map(({ Title }) => Title)).toEqual(['own', "the site's"]);
  expect(await rows(owner, "$select=Title&$filter=ContentType eq 'Report'")).toHaveLength(2);
  expect(await rows(owner, "$select=Title&$filter=ContentType eq 'Item'")).toHaveLength(1);
  await merge(owner, `${list}/items(1)`, { ContentTypeId: own });
  expect(await rows(owner, "$filter=ContentType eq 'Report'")).toHaveLength(3);
  const foreign = await post(owner, `${list}/items`, { ContentTypeId: '0x0108' });
  expect(foreign.status).toBe(400);
  const used = await remove(owner, `${listTypes}('${own}')`);
  expect(used.status).toBe(500);
  expect(await errorCode(used)).toBe('-2130575236, Microsoft.SharePoint.SPException');
});

test('the content type that a list began with goes when no item has it', async () => {
  await addRow(owner, { Title: 'x' });
  const [first] = await all(listTypes);
  const address = `${listTypes}('${first?.StringId}')`;
  expect((await remove(owner, address)).status).toBe(500);
  await remove(owner, `${list}/items(1)`);
  expect((await remove(owner, address)).status).toBe(200);
  expect((await all(listTypes)).map(({ Name }) => Name)).toEqual(['Folder']);
});

test('a new column of a list enters its first content type, all or none', async () => {
  const { StringId } = await create('Report');
  await post(owner, `${listTypes}/addAvailableContentType`, { contentTypeId: StringId });
  const add = (name: string, Options: number): Promise<Response> =>
    post(owner, `${list}/fields/createfieldasxml`, {
      parameters: {
        SchemaXml: `<Field Type="Text" Name="${name}" DisplayName="${name}"/>`,
        Options
      }
    });
  await add('InFirst', 0);
  await add('InNone', 2);
  await add('InAll', 4);
  const linked = async (index: number): Promise<readonly unknown[]> => {
    const type = (await all(listTypes))[index];
    const links = await all(`${listTypes}('${type?.StringId}')/fieldLinks`);
    return links.map(({ Name }) => Name).filter((name) => name.startsWith('In'));
  };
  expect(await linked(0)).toEqual(['InFirst', 'InAll']);
  expect(await linked(1)).toEqual([]);
  expect(await linked(2)).toEqual(['InAll']);
});

test('content types are changed by who may manage', async () => {
  await post(owner, '_api/web/associatedVisitorGroup/users', {
    LoginName: `i:0#.f|membership|${people.lead.login}`
  });
  const lead = server.as(people.lead.login);
  expect((await lead('_api/web/contentTypes')).status).toBe(200);
  expect((await post(lead, '_api/web/contentTypes', { Name: 'Mine' })).status).toBe(403);
  expect(
    (await post(lead, `${listTypes}/addAvailableContentType`, { contentTypeId: '0x0108' })).status
  ).toBe(403);
});

test('what is available is what the web and those above it have', async () => {
  const made = await create('Report');
  await post(owner, '_api/web/webs/add', {
    parameters: { Title: 'Below', Url: 'below', WebTemplate: 'STS', Language: 1033 }
  });
  const below = `${server.siteUrl}/below/_api/web`;
  expect(await all(`${below}/contentTypes`)).toEqual([]);
  const ids = (await all(`${below}/availableContentTypes`)).map(({ StringId }) => StringId);
  expect(ids).toEqual(expect.arrayContaining(['0x01', made.StringId]));
});

test('the object model adds a column to a content type, for which REST has no call', async () => {
  const { StringId } = await create('Report');
  const request = (column: string): string =>
    `<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009"><Actions><ObjectIdentityQuery Id="16" ObjectPathId="14" /><Method Name="Update" Id="17" ObjectPathId="10"><Parameters><Parameter Type="Boolean">false</Parameter></Parameters></Method></Actions><ObjectPaths><StaticProperty Id="0" TypeId="{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}" Name="Current" /><Property Id="2" ParentId="0" Name="Web" /><Property Id="4" ParentId="2" Name="Fields" /><Method Id="6" ParentId="4" Name="GetByInternalNameOrTitle"><Parameters><Parameter Type="String">${column}</Parameter></Parameters></Method><Property Id="8" ParentId="2" Name="ContentTypes" /><Method Id="10" ParentId="8" Name="GetById"><Parameters><Parameter Type="String">${StringId}</Parameter></Parameters></Method><Property Id="12" ParentId="10" Name="FieldLinks" /><Method Id="14" ParentId="12" Name="Add"><Parameters><Parameter TypeId="{63fb2c92-8f65-4bbb-a658-b6cd294403f4}"><Property Name="Field" ObjectPathId="6" /></Parameter></Parameters></Method></ObjectPaths></Request>`;
  const send = (as: PersonFetch, column: string): Promise<Response> =>
    as('_vti_bin/client.svc/ProcessQuery', { method: 'POST', body: request(column) });
  const answered = await (await send(owner, 'JobTitle')).text();
  const [, id = ''] = /:fl:(.*?)"/.exec(answered) ?? [];
  const address = `_api/web/contentTypes('${StringId}')/fieldLinks`;
  expect((await all(address)).map(({ Name }) => Name)).toEqual([
    'ContentType',
    'Title',
    'JobTitle'
  ]);
  expect((await remove(owner, `${address}('${id}')`)).status).toBe(200);
  expect(await all(address)).toHaveLength(2);
  const refused = await send(owner, 'Nothing such');
  expect(await refused.json()).toMatchObject([
    { ErrorInfo: { ErrorTypeName: 'System.ArgumentException' } }
  ]);
  expect(await all(address)).toHaveLength(2);
});
