import { people, startLocalServer, type LocalServer, type PersonFetch } from '../../localServer';
import { post } from '../register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  const LoginName = `i:0#.f|membership|${people.lead.login}`;
  await post(owner, '_api/web/associatedMemberGroup/users', { LoginName });
});
afterEach(() => server.stop());

async function makeWeb(leaf: string, same: boolean): Promise<string> {
  const made = await post(owner, '_api/web/webs/add', {
    parameters: { Title: leaf, Url: leaf, UseSamePermissionsAsParentSite: same }
  });
  if (made.status !== 200) throw new Error(await made.text());
  return `${leaf}/_api/web`;
}

test.each([
  ['the same permissions as the web above lets its people in', true, 200],
  ['permissions of its own lets nobody in but whoever made it', false, 403]
])('a web made with %s', async (_, same, status) => {
  const web = await makeWeb('below', same);
  const own = (await (await owner(`${web}?$select=HasUniqueRoleAssignments`)).json()) as object;
  expect(own).toEqual({ HasUniqueRoleAssignments: !same });
  expect((await owner(web)).status).toBe(200);
  expect((await server.as(people.lead.login)(web)).status).toBe(status);
  expect((await server.as(people.stranger.login)(web)).status).toBe(403);
});

test('who loses the web above loses those below that have its permissions', async () => {
  const web = await makeWeb('below', true);
  const lead = server.as(people.lead.login);
  expect((await lead(web)).status).toBe(200);
  const loginName = `i:0#.f|membership|${people.lead.login}`;
  const gone = await post(owner, '_api/web/associatedMemberGroup/users/removeByLoginName', {
    loginName
  });
  expect(gone.status).toBe(200);
  expect((await lead(web)).status).toBe(403);
});
