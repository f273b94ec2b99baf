import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { post, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await post(owner, '_api/web/webs/add', {
    parameters: { Title: 'Panel', Url: 'panel', WebTemplate: 'STS', Language: 1033 }
  });
});
afterEach(() => server.stop());

const json = async (response: Response): Promise<Answer> => (await response.json()) as Answer;

describe('contextinfo', () => {
  const asked = async (address: string): Promise<unknown> =>
    (await json(await post(owner, `${address}/_api/contextinfo`))).WebFullUrl;

  test('names the nearest web to whatever stands below it', async () => {
    const { siteUrl } = server;
    expect(await asked(siteUrl)).toBe(siteUrl);
    expect(await asked(`${siteUrl}/Shared%20Documents/minutes.txt`)).toBe(siteUrl);
    expect(await asked(`${siteUrl}/panel/SitePages/Home.aspx`)).toBe(`${siteUrl}/panel`);
    expect(await asked(`${siteUrl}/panels`)).toBe(siteUrl);
  });

  test('is alone in that, and there is none outside every web', async () => {
    expect((await owner(`${server.siteUrl}/Shared%20Documents/_api/web`)).status).toBe(404);
    const outside = await post(owner, `${server.url}/sites/nowhere/_api/contextinfo`);
    expect(outside.status).toBe(404);
  });
});

test('a list is found by its address with and without the first slash, and from the web', async () => {
  const below = `${server.siteUrl}/panel/_api/web`;
  const title = async (address: string): Promise<unknown> =>
    (await json(await owner(`${below}/getList('${address}')?$select=Title`))).Title;
  expect(await title('/sites/recommendations/panel/SitePages')).toBe('Site Pages');
  expect(await title('sites/recommendations/panel/SitePages')).toBe('Site Pages');
  expect(await title('SitePages')).toBe('Site Pages');
  expect((await owner(`${below}/getList('sites/recommendations/SitePages')`)).status).toBe(404);
});
