import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { errorCode, list, makeRegister, titles } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeAll(async () => {
  server = await startLocalServer({ limits: { bodyBytes: 5000, fileBytes: 9000 } });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterAll(() => server.stop());

const folder = '/sites/recommendations/Shared Documents';

describe('the length of an address', () => {
  const ask = (length: number, query = '') => {
    const path = '/sites/recommendations/_api/web/getFileByServerRelativePath(decodedUrl=';
    const name = 'x'.repeat(length - path.length - folder.length - 4);
    return owner(`${server.url}${path}'${folder}/${name}')${query}`);
  };

  test('is 400 characters of its path at most', async () => {
    expect((await ask(400)).status).toBe(404);
    const refused = await ask(401);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toBe(
      'The length of the URL for this request exceeds the configured maxUrlLength value.'
    );
  });

  test('does not count what stands in the query, where an alias may hold it', async () => {
    const name = `${folder}/${'x'.repeat(300)}`;
    const response = await owner(
      `_api/web/getFileByServerRelativePath(decodedUrl=@p1)?@p1='${encodeURIComponent(name)}'`
    );
    expect(response.status).toBe(404);
    expect((await ask(399, `?$select=Name&x=${'y'.repeat(500)}`)).status).toBe(404);
  });

  test('counts characters as they are meant, not as they are escaped', async () => {
    const spaces = await ask(398);
    expect(spaces.url.length).toBeGreaterThan(400);
    expect(spaces.status).toBe(404);
  });
});

describe('the length of a body', () => {
  test('of JSON is bounded, and nothing of a longer one is done', async () => {
    const write = (length: number) =>
      owner(`${list}/items`, {
        method: 'POST',
        body: `${JSON.stringify({ Title: 'x' })}${' '.repeat(length - 13)}`
      });
    expect((await write(5000)).status).toBe(201);
    const refused = await write(5001);
    expect(refused.status).toBe(413);
    expect(await errorCode(refused)).toBe('-1, Microsoft.SharePoint.Client.ClientServiceException');
    expect(await titles(owner, '')).toEqual(['x']);
  });

  test('of a file has a bound of its own', async () => {
    const upload = (name: string, length: number) =>
      owner(
        `_api/web/getFolderByServerRelativePath(decodedUrl='${folder}')/files/AddUsingPath(decodedurl='${name}')`,
        { method: 'POST', body: 'x'.repeat(length) }
      );
    expect((await upload('fits.txt', 9000)).status).toBe(200);
    expect((await upload('long.txt', 9001)).status).toBe(413);
    const file = `_api/web/getFileByServerRelativePath(decodedUrl='${folder}/fits.txt')/$value`;
    const save = (length: number) => owner(file, { method: 'PUT', body: 'y'.repeat(length) });
    expect((await save(9001)).status).toBe(413);
    expect((await save(6000)).status).toBeLessThan(300);
    expect(await (await owner(file)).text()).toBe('y'.repeat(6000));
  });
});
