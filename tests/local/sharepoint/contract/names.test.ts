import { people, startLocalServer, type LocalServer, type PersonFetch } from '../../localServer';
import { library, libraryUrl, makeLibrary, upload } from '../library';
import { addRow, errorCode, list, makeRegister, merge, post, rows } from '../register';

const INVALID_NAME = '-2130575245, Microsoft.SharePoint.SPException';
const TEXT_TOO_LONG = '-2130575340, Microsoft.SharePoint.SPException';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
});
afterEach(() => server.stop());

describe('a path of a library', () => {
  const first = `${libraryUrl}/${'a'.repeat(150)}`;
  // Counted without the first slash of the site.
  const second = `${first}/${'b'.repeat(400 - (first.length - 1) - 1 - 11)}`;
  /** By aliases: the address itself may be no longer than a path. */
  const make = (parent: string, what: string, name: string): Promise<Response> => {
    const aliases = new URLSearchParams({ '@parent': `'${parent}'`, '@name': `'${name}'` });
    const address = `_api/web/getFolderByServerRelativePath(decodedUrl=@parent)/${what}?${aliases.toString()}`;
    return owner(address, { method: 'POST' });
  };
  const folder = 'folders/addUsingPath(DecodedUrl=@name)';
  const file = 'files/addUsingPath(decodedurl=@name)';

  test('is at most 400 characters long', async () => {
    await makeLibrary(owner);
    expect((await make(libraryUrl, folder, first)).status).toBe(200);
    expect((await make(first, folder, second)).status).toBe(200);
    expect((await make(second, file, 'cccccc.txt')).status).toBe(200);
    const longer = await make(second, file, 'ccccccc.txt');
    expect(longer.status).toBe(400);
    expect(await errorCode(longer)).toBe(INVALID_NAME);
    const count = (await (await owner(`${library}?$select=ItemCount`)).json()) as object;
    expect(count).toEqual({ ItemCount: 3 });
  });

  test('is refused with a name of more than 255 characters in it', async () => {
    await makeLibrary(owner);
    expect((await make(libraryUrl, file, 'c'.repeat(255))).status).toBe(200);
    const longer = await make(libraryUrl, file, 'd'.repeat(256));
    expect(longer.status).toBe(400);
    expect(await errorCode(longer)).toBe(INVALID_NAME);
  });

  test.each(['a"b.txt', 'a<b.txt', 'a>b.txt', 'a?b.txt', 'a|b.txt', 'CON', ' a.txt', '.lock'])(
    'is refused with the name %j in it',
    async (name) => {
      await makeLibrary(owner);
      const refused = await upload(owner, name, 'x');
      expect(refused.status).toBe(400);
      expect(await errorCode(refused)).toBe(INVALID_NAME);
    }
  );
});

describe('a text', () => {
  test('of 255 characters is kept, and a longer one is refused and keeps nothing', async () => {
    await makeRegister(owner);
    const { Id } = await addRow(owner, { Title: 'x'.repeat(255) });
    const refused = await merge(owner, `${list}/items(${Id})`, { Title: 'y'.repeat(256) });
    expect(refused.status).toBe(400);
    expect(await errorCode(refused)).toBe(TEXT_TOO_LONG);
    expect((await post(owner, `${list}/items`, { Ref: 'y'.repeat(256) })).status).toBe(400);
    expect(await rows(owner, '$select=Title')).toEqual([{ Title: 'x'.repeat(255) }]);
  });
});

describe('a day', () => {
  test('begins at midnight in London, whatever time is given of it', async () => {
    await makeRegister(owner);
    await addRow(owner, { Title: 'summer', Due: '2024-06-15T14:30:00Z' });
    await addRow(owner, { Title: 'night', Due: '2024-06-15T23:30:00Z' });
    await addRow(owner, { Title: 'winter', Due: '2024-01-15T14:30:00Z' });
    expect(await rows(owner, '$select=Due')).toEqual([
      { Due: '2024-06-14T23:00:00Z' },
      { Due: '2024-06-15T23:00:00Z' },
      { Due: '2024-01-15T00:00:00Z' }
    ]);
  });
});
