import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { list, makeRegister, merge, post, remove } from './register';

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
