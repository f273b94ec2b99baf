import { people, startLocalServer, type LocalServer, type PersonFetch } from '../../localServer';
import { list, makeRegister, post } from '../register';

/** SharePoint's own "Task". */
const TASK = '0x0108';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
});
afterEach(() => server.stop());

async function names(address: string, property: string): Promise<readonly unknown[]> {
  const { value } = (await (await owner(`${address}?$select=${property}`)).json()) as {
    readonly value: readonly Readonly<Record<string, unknown>>[];
  };
  return value.map((one) => one[property]);
}

test('a content type that comes to a list brings the columns which the list has not', async () => {
  await makeRegister(owner);
  const wanted = await names(`_api/web/contentTypes('${TASK}')/fieldLinks`, 'Name');
  const before = await names(`${list}/fields`, 'InternalName');
  const missing = wanted.filter((name) => !before.includes(name));
  expect(missing).not.toEqual([]);
  const added = await post(owner, `${list}/contentTypes/addAvailableContentType`, {
    contentTypeId: TASK
  });
  expect(added.status).toBe(200);
  expect(await names(`${list}/fields`, 'InternalName')).toEqual(expect.arrayContaining(missing));
});
