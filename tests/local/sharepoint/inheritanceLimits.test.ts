import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, list, makeRegister, post, remove } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer({ limits: { uniqueScopes: 2, inheritanceItems: 3 } });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

const breakAt = async (address: string, copy = false): Promise<number> =>
  (await post(owner, `${address}/breakroleinheritance(copyroleassignments=${copy})`)).status;
const reset = async (address: string): Promise<number> =>
  (await post(owner, `${address}/resetroleinheritance`)).status;

test('a list keeps so many scopes and no more', async () => {
  for (const Title of ['a', 'b', 'c']) await addRow(owner, { Title });
  expect(await breakAt(`${list}/items(1)`)).toBe(200);
  expect(await breakAt(`${list}/items(2)`)).toBe(200);
  const third = `${list}/items(3)/breakroleinheritance(copyroleassignments=true)`;
  expect((await post(owner, third)).status).toBe(500);
  expect(await reset(`${list}/items(1)`)).toBe(200);
  expect((await post(owner, third)).status).toBe(200);
});

test('the inheritance of a list with too many items stays as it is', async () => {
  for (const Title of ['a', 'b', 'c', 'd']) await addRow(owner, { Title });
  const broken = await post(owner, `${list}/breakroleinheritance(copyroleassignments=true)`);
  expect(broken.status).toBe(500);
  await remove(owner, `${list}/items(4)`);
  expect(await breakAt(list, true)).toBe(200);
  await addRow(owner, { Title: 'd' });
  expect(await reset(list)).toBe(500);
});
