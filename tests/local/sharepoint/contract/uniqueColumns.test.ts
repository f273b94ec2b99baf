import { people, startLocalServer, type LocalServer, type PersonFetch } from '../../localServer';
import { addRow, errorCode, list, makeRegister, merge } from '../register';

let server: LocalServer;
let owner: PersonFetch;
const field = `${list}/fields/getByInternalNameOrTitle('Ref')`;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

const settings = async (): Promise<unknown> =>
  (await owner(`${field}?$select=Indexed,EnforceUniqueValues`)).json();

test('a column is unique on an index alone, though no value is there twice', async () => {
  await addRow(owner, { Ref: 'a' });
  const refused = await merge(owner, field, { EnforceUniqueValues: true });
  expect(refused.status).toBe(500);
  expect(await errorCode(refused)).toMatch(/^-\d+, Microsoft\.SharePoint\.SPException$/);
  expect(await settings()).toEqual({ Indexed: false, EnforceUniqueValues: false });
  const both = await merge(owner, field, { Indexed: true, EnforceUniqueValues: true });
  expect(both.status).toBe(204);
  expect(await settings()).toEqual({ Indexed: true, EnforceUniqueValues: true });
});

test('an index stays as long as its column is unique', async () => {
  await merge(owner, field, { Indexed: true, EnforceUniqueValues: true });
  expect((await merge(owner, field, { Indexed: false })).status).toBe(500);
  expect(await settings()).toEqual({ Indexed: true, EnforceUniqueValues: true });
});
