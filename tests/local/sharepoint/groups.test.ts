import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { merge, post } from './register';

const group = "_api/web/siteGroups/getByName('Tracker Leads')";

let server: LocalServer;
let owner: PersonFetch;
const ids = new Map<string, number>();

const loginOf = (login: string) => ({ LoginName: `i:0#.f|membership|${login}` });
const add = (as: PersonFetch, login: string): Promise<Response> =>
  post(as, `${group}/users`, loginOf(login));
const members = async (as = owner): Promise<unknown> => {
  const response = await as(`${group}/users`);
  if (response.status !== 200) return response.status;
  const { value } = (await response.json()) as { readonly value: readonly { Title: string }[] };
  return value.map(({ Title }) => Title);
};
const may = async (as: PersonFetch): Promise<unknown> =>
  (
    await as(
      `${group}?$select=CanCurrentUserEditMembership,CanCurrentUserManageGroup,CanCurrentUserViewMembership`
    )
  ).json();

beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  for (const { login } of [people.lead, people.otherLead, people.staff]) {
    const user = await post(owner, '_api/web/siteGroups/getById(4)/users', loginOf(login));
    ids.set(login, ((await user.json()) as { readonly Id: number }).Id);
  }
  const me = (await (await owner('_api/web/currentUser')).json()) as { readonly Id: number };
  await post(owner, '_api/web/siteGroups', { Title: 'Tracker Leads' });
  await post(owner, `${group}/users/removeById(${me.Id})`);
  await add(owner, people.lead.login);
});
afterEach(() => server.stop());

const lead = () => server.as(people.lead.login);
const staff = () => server.as(people.staff.login);

test('members see the members and may not change them', async () => {
  expect(await members(lead())).toEqual(['Priya Shah']);
  expect((await add(lead(), people.otherLead.login)).status).toBe(403);
  expect(
    (await post(lead(), `${group}/users/removeById(${ids.get(people.lead.login)})`)).status
  ).toBe(403);
  expect(await may(lead())).toEqual({
    CanCurrentUserEditMembership: false,
    CanCurrentUserManageGroup: false,
    CanCurrentUserViewMembership: true
  });
});

test('where members may edit the membership they add and remove people, and change nothing else', async () => {
  await merge(owner, group, { AllowMembersEditMembership: true });
  expect(await may(lead())).toMatchObject({
    CanCurrentUserEditMembership: true,
    CanCurrentUserManageGroup: false
  });
  expect((await add(lead(), people.otherLead.login)).status).toBe(201);
  expect((await merge(lead(), group, { Title: 'Ours' })).status).toBe(403);
  expect((await add(staff(), people.staff.login)).status).toBe(403);
  await post(lead(), `${group}/users/removeById(${ids.get(people.otherLead.login)})`);
  expect(await members()).toEqual(['Priya Shah']);
});

test('where only members may view the membership others are refused it', async () => {
  expect(await members(staff())).toEqual(['Priya Shah']);
  await merge(owner, group, { OnlyAllowMembersViewMembership: true });
  expect(await members(staff())).toBe(403);
  expect(await members(lead())).toEqual(['Priya Shah']);
  expect(await members(owner)).toEqual(['Priya Shah']);
});

test('its owner changes the group and its members without any other right', async () => {
  const staffId = ids.get(people.staff.login);
  expect(
    (await post(lead(), `${group}/setUserAsOwner(${ids.get(people.lead.login)})`)).status
  ).toBe(403);
  expect((await post(owner, `${group}/setUserAsOwner(${staffId})`)).status).toBe(200);
  const asked = await owner(`${group}?$select=OwnerTitle,Owner/Id&$expand=Owner`);
  expect(await asked.json()).toEqual({ OwnerTitle: 'Jo Reed', Owner: { Id: staffId } });
  expect((await add(staff(), people.otherLead.login)).status).toBe(201);
  expect((await merge(staff(), group, { Description: 'd' })).status).toBe(204);
  expect(await may(staff())).toMatchObject({ CanCurrentUserManageGroup: true });
});

test('a group cannot be made the owner, neither by its number nor by a body', async () => {
  expect((await post(owner, `${group}/setUserAsOwner(4)`)).status).toBe(500);
  expect((await merge(owner, group, { Owner: { Id: 4, PrincipalType: 8 } })).status).toBe(204);
  const asked = await owner(`${group}?$select=OwnerTitle`);
  expect(await asked.json()).toEqual({ OwnerTitle: 'Ellen Marsh' });
});
