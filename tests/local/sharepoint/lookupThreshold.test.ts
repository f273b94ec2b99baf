import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { errorCode, post } from './register';

let server: LocalServer;
let owner: PersonFetch;
const person = (number: number): string => `Person${number}`;
beforeAll(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await post(owner, '_api/web/lists', { Title: 'Teams', BaseTemplate: 100 });
  for (let number = 1; number <= 13; number += 1) {
    const SchemaXml = `<Field Type="User" Name="${person(number)}" DisplayName="${person(number)}"/>`;
    await post(owner, "_api/web/lists/getByTitle('Teams')/fields/createfieldasxml", {
      parameters: { SchemaXml }
    });
  }
});
afterAll(() => server.stop());

const withPeople = (many: number): Promise<Response> => {
  const names = Array.from({ length: many }, (_, index) => person(index + 1));
  const select = names.map((name) => `${name}/Title`).join(',');
  return owner(
    `_api/web/lists/getByTitle('Teams')/items?$select=Id,${select}&$expand=${names.join(',')}`
  );
};

test('twelve columns of people may be asked for', async () => {
  expect((await withPeople(12)).status).toBe(200);
});

test('an order and a filter name columns too', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `${person(index + 1)}Id`).join(',');
  const items = `_api/web/lists/getByTitle('Teams')/items?$select=Id,${names}`;
  expect((await owner(items)).status).toBe(200);
  expect((await owner(`${items}&$filter=Person13Id eq 1`)).status).toBe(500);
  expect((await owner(`${items}&$orderby=Person13Id`)).status).toBe(500);
});

test.each(['', '?$select=*'])('all columns of the list are too many: items%s', async (query) => {
  const response = await owner(`_api/web/lists/getByTitle('Teams')/items${query}`);
  expect(response.status).toBe(500);
  expect(await errorCode(response)).toBe(
    '-2147024749, Microsoft.SharePoint.SPQueryThrottledException'
  );
});

test('all columns of one item may be asked for', async () => {
  await post(owner, "_api/web/lists/getByTitle('Teams')/items", { Title: 'x' });
  expect((await owner("_api/web/lists/getByTitle('Teams')/items(1)")).status).toBe(200);
});

test('the columns that a view shows count as well', async () => {
  const names = Array.from({ length: 13 }, (_, index) => person(index + 1));
  const shown = names.map((name) => `<FieldRef Name="${name}"/>`).join('');
  const response = await post(owner, "_api/web/lists/getByTitle('Teams')/RenderListDataAsStream", {
    parameters: { ViewXml: `<View><ViewFields>${shown}</ViewFields></View>` }
  });
  expect(response.status).toBe(500);
});

test('thirteen columns of people are too many', async () => {
  const response = await withPeople(13);
  expect(response.status).toBe(500);
  expect(await errorCode(response)).toBe(
    '-2147024749, Microsoft.SharePoint.SPQueryThrottledException'
  );
});
