import { people, startLocalServer, type LocalServer, type PersonFetch } from '../../localServer';
import { addRow, list, makeRegister, post, titles } from '../register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  await addRow(owner, { Title: 'Alpha', Order0: 1 });
  await addRow(owner, { Title: 'Royal', Order0: 2 });
  await addRow(owner, { Title: 'Beta', Order0: 2 });
});
afterEach(() => server.stop());

async function found(where: string): Promise<readonly string[]> {
  const ViewXml = `<View><Query><Where>${where}</Where></Query><ViewFields><FieldRef Name="Title"/></ViewFields></View>`;
  const answer = await post(owner, `${list}/RenderListDataAsStream`, { parameters: { ViewXml } });
  const { Row } = (await answer.json()) as { readonly Row: readonly { readonly Title: string }[] };
  return Row.map(({ Title }) => Title);
}

const words = (name: string): string =>
  `<${name}><FieldRef Name="Title"/><Value Type="Text">al</Value></${name}>`;
const second = '<Eq><FieldRef Name="Order0"/><Value Type="Number">2</Value></Eq>';

test('BeginsWith finds words at the beginning alone, Contains anywhere', async () => {
  expect(await found(words('BeginsWith'))).toEqual(['Alpha']);
  expect(await found(words('Contains'))).toEqual(['Alpha', 'Royal']);
});

test('And asks for both, Or for either', async () => {
  expect(await found(`<And>${words('Contains')}${second}</And>`)).toEqual(['Royal']);
  expect(await found(`<Or>${words('Contains')}${second}</Or>`)).toEqual(['Alpha', 'Royal', 'Beta']);
});

test('startswith of $filter finds words at the beginning alone, substringof anywhere', async () => {
  expect(await titles(owner, "$filter=startswith(Title,'al')")).toEqual(['Alpha']);
  expect(await titles(owner, "$filter=substringof('al',Title)")).toEqual(['Alpha', 'Royal']);
});
