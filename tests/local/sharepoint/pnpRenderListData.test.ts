import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { pnpAs } from '../pnpAs';
import { addRow, errorCode, list, makeRegister, post } from './register';
import { fields, type Rendered } from './rendering';

let server: LocalServer;
let owner: PersonFetch;
beforeAll(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  for (const Title of ['Alpha', 'Beta', 'Gamma']) await addRow(owner, { Title });
});
afterAll(() => server.stop());

test('RenderListData gives the same rows in a text', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const found = (await sp.web.lists
    .getByTitle('Register')
    .renderListData(
      `<View>${fields('Title')}<RowLimit>2</RowLimit></View>`
    )) as unknown as Rendered;
  expect(found.Row.map(({ Title }) => Title)).toEqual(['Alpha', 'Beta']);
  expect(found.FolderPermissions).toMatch(/^0x/);
});

test('RenderListFormData gives an item and its columns in a text', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const form = await sp.web.lists.getByTitle('Register').renderListFormData(1, 'editform', 2);
  expect(form).toMatchObject({
    Title: 'Alpha',
    Author: 'Ellen Marsh',
    FormControlMode: 2,
    ListSchema: { Due: { Title: 'Due', FieldType: 'DateTime', Required: false } }
  });
  const gone = await post(owner, `${list}/renderListFormData(itemId=99,formId='x',mode=1)`);
  expect(gone.status).toBe(404);
  expect(await errorCode(gone)).toBe('-2130575338, System.ArgumentException');
});

test('RenderListDataAsStream takes its options as a list and its filter as a map', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const register = sp.web.lists.getByTitle('Register');
  const parameters = { ViewXml: '<View><RowLimit>5</RowLimit></View>', AddRequiredFields: false };
  const filter = new Map([
    ['FilterField1', 'Title'],
    ['FilterValue1', 'Beta']
  ]);
  const found = (await register.renderListDataAsStream(parameters, {}, filter)) as Rendered;
  expect(found.Row).toHaveLength(1);
  const RenderOptions = [1, 4, 8, 32, 128, 256, 512, 1024, 2048];
  const more = await register.renderListDataAsStream({ ...parameters, RenderOptions });
  expect(more).toHaveProperty('ListSchema');
});
