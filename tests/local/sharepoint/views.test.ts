import '@pnp/sp/lists/web';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { pnpAs } from '../pnpAs';
import { addRow, errorCode, list, makeRegister, merge, post, remove } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

const read = async (address: string): Promise<Record<string, unknown>> =>
  (await (await owner(address)).json()) as Record<string, unknown>;

const views = `${list}/views`;
const fieldsOf = async (title: string) =>
  (await read(`${views}/getByTitle('${title}')/viewFields`)).Items;

test('a new list has All Items as its default', async () => {
  expect(await read(`${list}/defaultView?$select=Title,DefaultView`)).toEqual({
    Title: 'All Items',
    DefaultView: true
  });
});

test('are made, filled, ordered and made the default', async () => {
  const made = await post(owner, views, {
    Title: 'By due date',
    RowLimit: 50,
    ViewQuery: '<OrderBy><FieldRef Name="Due" /></OrderBy>'
  });
  expect(made.status).toBe(200);
  const view = `${views}/getByTitle('By%20due%20date')`;
  await post(owner, `${view}/viewFields/removeAllViewFields`);
  for (const name of ['Due', 'Status', 'LinkTitle']) {
    expect((await post(owner, `${view}/viewFields/addViewField('${name}')`)).status).toBe(200);
  }
  await post(owner, `${view}/viewFields/moveViewFieldTo`, { field: 'LinkTitle', index: 0 });
  await post(owner, `${view}/viewFields/removeViewField('Status')`);
  expect(await fieldsOf('By%20due%20date')).toEqual(['LinkTitle', 'Due']);
  expect((await post(owner, `${view}/viewFields/addViewField('None')`)).status).toBe(400);
  await merge(owner, view, { DefaultView: true, Title: 'Deadlines' });
  expect(await read(`${list}/defaultView?$select=Title,RowLimit,ViewQuery`)).toEqual({
    Title: 'Deadlines',
    RowLimit: 50,
    ViewQuery: '<OrderBy><FieldRef Name="Due" /></OrderBy>'
  });
  expect((await remove(owner, `${views}/getByTitle('All%20Items')`)).status).toBe(200);
  expect((await owner(`${views}/getByTitle('All%20Items')`)).status).toBe(404);
});

test('SetViewXml replaces columns, query and limit', async () => {
  const viewXml =
    '<View><Query><Where><Eq><FieldRef Name="Status" /><Value Type="Text">Open</Value></Eq></Where></Query>' +
    '<ViewFields><FieldRef Name="Ref" /><FieldRef Name="Due" /></ViewFields><RowLimit Paged="TRUE">10</RowLimit></View>';
  await post(owner, `${list}/defaultView/SetViewXml`, { viewXml });
  expect(await fieldsOf('All%20Items')).toEqual(['Ref', 'Due']);
  const { ListViewXml, RowLimit } = await read(`${list}/defaultView`);
  expect(RowLimit).toBe(10);
  expect(ListViewXml).toContain('<Value Type="Text">Open</Value>');
});

test('everything of a view may be given when it is made, and read back', async () => {
  const made = await post(owner, views, {
    Title: 'Whole',
    RowLimit: 7,
    Paged: false,
    Scope: 1,
    Hidden: true,
    ViewQuery: '<OrderBy><FieldRef Name="Due" /></OrderBy>',
    Aggregations: '<FieldRef Name="Order0" Type="SUM" />',
    AggregationsStatus: 'On',
    JSLink: 'clienttemplates.js',
    ViewData: '<FieldRef Name="Title" Type="x" />'
  });
  const { Id, ListViewXml, HtmlSchemaXml, ...view } = (await made.json()) as Record<
    string,
    unknown
  >;
  expect(view).toMatchObject({
    RowLimit: 7,
    Paged: false,
    Scope: 1,
    Hidden: true,
    PersonalView: false,
    ViewType: 'HTML',
    JSLink: 'clienttemplates.js',
    AggregationsStatus: 'On',
    ServerRelativeUrl: '/sites/recommendations/Lists/Register/Whole.aspx'
  });
  expect(HtmlSchemaXml).toBe(ListViewXml);
  expect(ListViewXml).toContain(`<View Name="{${String(Id).toUpperCase()}}"`);
  expect(ListViewXml).toContain(' Hidden="TRUE"');
  expect(ListViewXml).toContain(' Scope="Recursive"');
  expect(ListViewXml).toContain('<RowLimit Paged="FALSE">7</RowLimit>');
  expect(ListViewXml).toContain(
    '<Aggregations Value="On"><FieldRef Name="Order0" Type="SUM" /></Aggregations>'
  );
  expect(ListViewXml).toContain('<ViewData><FieldRef Name="Title" Type="x" /></ViewData>');
});

test('SetViewXml keeps scope and totals too', async () => {
  const viewXml =
    '<View Scope="RecursiveAll"><Query/><ViewFields/>' +
    '<Aggregations Value="Off"><FieldRef Name="Order0" Type="MAX"/></Aggregations></View>';
  await post(owner, `${list}/defaultView/SetViewXml`, { viewXml });
  expect(await read(`${list}/defaultView?$select=Scope,Aggregations,AggregationsStatus`)).toEqual({
    Scope: 2,
    Aggregations: '<FieldRef Name="Order0" Type="MAX"/>',
    AggregationsStatus: 'Off'
  });
});

test('a property that views have not is refused, and nothing is changed', async () => {
  const response = await merge(owner, `${list}/defaultView`, { RowLimit: 5, Nonsense: 1 });
  expect(response.status).toBe(400);
  expect(await errorCode(response)).toBe(
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'
  );
  expect((await read(`${list}/defaultView`)).RowLimit).toBe(30);
});

test('a view that is not there is 404, by whatever it is asked for', async () => {
  const none = '11111111-1111-1111-1111-111111111111';
  for (const address of [
    `${views}('${none}')`,
    `${views}/getById('${none}')`,
    `${list}/getView('${none}')`,
    `${views}/getByTitle('None')`
  ]) {
    const response = await owner(address);
    expect(response.status).toBe(404);
    expect(await errorCode(response)).toBe('-2147024809, System.ArgumentException');
  }
});

describe('a personal view', () => {
  let member: PersonFetch;
  beforeEach(async () => {
    const LoginName = `i:0#.f|membership|${people.staff.login}`;
    await post(owner, '_api/web/associatedMemberGroup/users', { LoginName });
    member = server.as(people.staff.login);
  });
  const titlesFor = async (as: PersonFetch): Promise<readonly unknown[]> => {
    const { value } = (await (await as(`${views}?$select=Title`)).json()) as {
      readonly value: readonly { readonly Title: string }[];
    };
    return value.map(({ Title }) => Title);
  };

  test('is there for its person and nobody else', async () => {
    const made = await post(member, views, { Title: 'Mine', PersonalView: true });
    expect(made.status).toBe(200);
    const { Id } = (await made.json()) as { readonly Id: string };
    expect(await titlesFor(member)).toEqual(['All Items', 'Mine']);
    expect(await titlesFor(owner)).toEqual(['All Items']);
    expect((await owner(`${views}('${Id}')`)).status).toBe(404);
    expect((await owner(`${views}/getByTitle('Mine')`)).status).toBe(404);
    expect((await member(`${views}('${Id}')`)).status).toBe(200);
  });

  test('takes no right over the list; one of everybody’s does', async () => {
    const LoginName = `i:0#.f|membership|${people.lead.login}`;
    await post(owner, '_api/web/associatedVisitorGroup/users', { LoginName });
    const visitor = server.as(people.lead.login);
    const mine = { Title: 'Mine', PersonalView: true };
    expect((await post(visitor, views, mine)).status).toBe(403);
    expect((await post(visitor, views, { Title: 'All' })).status).toBe(403);
    await post(owner, `${list}/breakroleinheritance(copyroleassignments=false)`);
    const { Id } = (await (
      await owner(`_api/web/siteUsers/getByEmail('${people.staff.email}')`)
    ).json()) as {
      readonly Id: number;
    };
    const CONTRIBUTE = 1073741827;
    await post(
      owner,
      `${list}/roleassignments/addroleassignment(principalid=${Id},roledefid=${CONTRIBUTE})`
    );
    expect((await post(member, views, mine)).status).toBe(200);
    expect((await post(member, views, { Title: 'All' })).status).toBe(403);
  });

  test('never becomes everybody’s default', async () => {
    await post(member, views, { Title: 'Mine', PersonalView: true, SetAsDefaultView: true });
    expect((await read(`${list}/defaultView`)).Title).toBe('All Items');
  });
});

test('every write of a view stands in the change log', async () => {
  const { CurrentChangeToken } = await read(`${list}?$select=CurrentChangeToken`);
  const made = await post(owner, views, { Title: 'Logged' });
  const { Id } = (await made.json()) as { readonly Id: string };
  const view = `${views}('${Id}')`;
  await merge(owner, view, { RowLimit: 5 });
  await post(owner, `${view}/viewFields/addViewField('Due')`);
  await remove(owner, view);
  const response = await post(owner, `${list}/getChanges`, {
    query: {
      View: true,
      Add: true,
      Update: true,
      DeleteObject: true,
      ChangeTokenStart: CurrentChangeToken
    }
  });
  const { value } = (await response.json()) as {
    readonly value: readonly { readonly ViewId: string; readonly ChangeType: number }[];
  };
  expect(value.map(({ ViewId, ChangeType }) => [ViewId, ChangeType])).toEqual([
    [Id, 1],
    [Id, 2],
    [Id, 2],
    [Id, 3]
  ]);
});

describe('through PnPjs', () => {
  test('a view is made, changed, drawn and read as its columns', async () => {
    await addRow(owner, { Title: 'A < B', Ref: 'r1' });
    const sp = await pnpAs(server, people.owner.login);
    const register = sp.web.lists.getByTitle('Register');
    const added = (await register.views.add('PnP', false, { RowLimit: 3 })) as unknown as {
      readonly Id: string;
    };
    const view = register.views.getById(added.Id);
    await view.fields.removeAll();
    await view.fields.add('Title');
    await view.fields.add('Ref');
    await view.fields.move('Ref', 0);
    expect(await view.fields.getSchemaXml()).toBe(
      '<FieldRef Name="Ref" /><FieldRef Name="Title" />'
    );
    await view.update({ RowLimit: 20 });
    expect((await register.getView(added.Id)()).RowLimit).toBe(20);
    const html = await view.renderAsHtml();
    expect(html).toContain('<tr><th>Ref</th><th>Title</th></tr>');
    expect(html).toContain('<tr><td>r1</td><td>A &lt; B</td></tr>');
    await view.setViewXml(
      "<View><Query><Where><Eq><FieldRef Name='Title'/><Value Type='Text'>x</Value></Eq></Where></Query></View>"
    );
    expect((await view()).ViewQuery).toContain("<Value Type='Text'>x</Value>");
    await view.delete();
    await expect(view()).rejects.toThrow('[404]');
  });
});
