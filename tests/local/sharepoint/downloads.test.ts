import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import {
  addFolder,
  fileAddress,
  folderAddress,
  libraryUrl,
  makeLibrary,
  put,
  upload
} from './library';
import { addRow, list, makeRegister, post, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeLibrary(owner);
});
afterEach(() => server.stop());

const at = (path: string): string => `${server.url}${encodeURI(path)}`;

describe('a file asked for by its own address', () => {
  test('comes as what it is, under its ETag', async () => {
    await upload(owner, 'the plan.pdf', '%PDF');
    const { ETag } = (await (await owner(fileAddress('the plan.pdf'))).json()) as Answer;
    const got = await owner(at(`${libraryUrl}/the plan.pdf`));
    expect(got.status).toBe(200);
    expect(await got.text()).toBe('%PDF');
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "inline; filename*=UTF-8''the%20plan.pdf",
      'x-content-type-options': 'nosniff',
      etag: ETag
    });
    const web = await owner(`${at(`${libraryUrl.toUpperCase()}/THE PLAN.PDF`)}?web=1`);
    expect(await web.text()).toBe('%PDF');
  });

  test.each(['page.html', 'drawing.svg', 'script.js', 'data.xml', 'unknown'])(
    'is saved and never run in the site when it is %s',
    async (name) => {
      await upload(owner, name, '<script>alert(1)</script>');
      const got = await owner(at(`${libraryUrl}/${name}`));
      expect(got.status).toBe(200);
      expect(got.headers.get('content-type')).toBe('application/octet-stream');
      expect(got.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${name}`);
    }
  );

  test('is in parts where a part is asked for', async () => {
    await upload(owner, 'a.txt', '0123456789');
    const part = async (range: string): Promise<readonly unknown[]> => {
      const got = await owner(at(`${libraryUrl}/a.txt`), { headers: { range } });
      return [got.status, got.headers.get('content-range'), await got.text()];
    };
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
    expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await part('bytes=-2')).toEqual([206, 'bytes 8-9/10', '89']);
    expect(await part('bytes=10-')).toEqual([416, 'bytes */10', '']);
    expect(await part('bytes=0-1,3-4')).toEqual([200, null, '0123456789']);
  });

  test('is refused to those who may not open it, and not there for nobody', async () => {
    await upload(owner, 'a.txt', 'secret');
    const LoginName = `i:0#.f|membership|${people.lead.login}`;
    await post(owner, '_api/web/associatedMemberGroup/users', { LoginName });
    const lead = server.as(people.lead.login);
    expect(await (await lead(at(`${libraryUrl}/a.txt`))).text()).toBe('secret');
    const item = `${fileAddress('a.txt')}/listItemAllFields`;
    await post(owner, `${item}/breakroleinheritance(copyroleassignments=false)`);
    expect((await lead(at(`${libraryUrl}/a.txt`))).status).toBe(403);
    expect((await server.as(people.stranger.login)(at(`${libraryUrl}/a.txt`))).status).toBe(403);
    expect((await fetch(at(`${libraryUrl}/a.txt`))).status).toBe(401);
    expect((await owner(at(`${libraryUrl}/none.txt`))).status).toBe(404);
    expect((await owner(at(libraryUrl))).status).toBe(404);
  });

  test('is saved by download.aspx, by address or id', async () => {
    await upload(owner, 'a.txt', 'x');
    const { UniqueId } = (await (await owner(fileAddress('a.txt'))).json()) as Answer;
    const page = `${server.siteUrl}/_layouts/15/download.aspx`;
    for (const query of [
      `SourceUrl=${encodeURIComponent(`${libraryUrl}/a.txt`)}`,
      `SourceUrl=${encodeURIComponent(at(`${libraryUrl}/a.txt`))}`,
      `UniqueId=${String(UniqueId)}`
    ]) {
      const got = await owner(`${page}?${query}`);
      expect([got.status, await got.text()]).toEqual([200, 'x']);
      expect(got.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a.txt");
    }
    expect((await owner(`${page}?SourceUrl=${libraryUrl}/none.txt`)).status).toBe(404);
  });
});

test('an earlier version has an address, and asks for the right to see versions', async () => {
  await upload(owner, 'a.txt', 'one');
  await put(owner, 'a.txt', 'two');
  const { value } = (await (await owner(`${fileAddress('a.txt')}/versions`)).json()) as {
    readonly value: readonly Answer[];
  };
  expect(await (await owner(`${server.siteUrl}/${String(value[0]?.Url)}`)).text()).toBe('one');
  expect((await owner(`${server.siteUrl}/_vti_history/1536/Evidence/a.txt`)).status).toBe(404);
});

test('what is attached to an item is asked for by its address', async () => {
  await makeRegister(owner);
  await addRow(owner, { Title: 'x' });
  const added = await owner(`${list}/items(1)/attachmentFiles/add(FileName='a.txt')`, {
    method: 'POST',
    body: 'attached'
  });
  const { ServerRelativeUrl } = (await added.json()) as Answer;
  expect(await (await owner(at(String(ServerRelativeUrl)))).text()).toBe('attached');
  await post(owner, `${list}/items(1)/breakroleinheritance(copyroleassignments=false)`);
  const LoginName = `i:0#.f|membership|${people.lead.login}`;
  await post(owner, '_api/web/associatedMemberGroup/users', { LoginName });
  expect((await server.as(people.lead.login)(at(String(ServerRelativeUrl)))).status).toBe(403);
});

test('a file in a folder, and one of a web below, are found', async () => {
  await addFolder(owner, '2024');
  await upload(owner, 'a.txt', 'x', { folder: '2024' });
  expect(await (await owner(at(`${libraryUrl}/2024/a.txt`))).text()).toBe('x');
  await post(owner, '_api/web/webs/add', {
    parameters: { Title: 'Sub', Url: 'sub', WebTemplate: 'STS', Language: 1033 }
  });
  const sub = `${server.siteUrl}/sub`;
  await post(owner, `${sub}/_api/web/lists`, { Title: 'Papers', BaseTemplate: 101 });
  await owner(`${sub}/_api/web/lists/getByTitle('Papers')/rootFolder/files/add(url='b.txt')`, {
    method: 'POST',
    body: 'below'
  });
  expect(await (await owner(`${sub}/Papers/b.txt`)).text()).toBe('below');
  expect((await owner(folderAddress())).status).toBe(200);
});
