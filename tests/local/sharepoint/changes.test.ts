import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { ALL_VERBS, ask, changes, idOf, since, story } from './changeLog';
import { addRow, list, makeRegister, merge, post, remove, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer({ clock: () => new Date('2026-03-02T10:00:00Z') });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

describe('what befell items', () => {
  test('is told oldest first, deletions too', async () => {
    await addRow(owner, { Title: 'one' });
    await addRow(owner, { Title: 'two' });
    await merge(owner, `${list}/items(1)`, { Title: 'one more' });
    await remove(owner, `${list}/items(2)`);
    expect(story(await changes(owner, { Item: true, ...ALL_VERBS }))).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [3, 2]
    ]);
  });

  test('is told latest first when that is asked for', async () => {
    await addRow(owner, { Title: 'one' });
    await merge(owner, `${list}/items(1)`, { Title: 'one more' });
    await addRow(owner, { Title: 'two' });
    expect(story(await changes(owner, { Item: true, ...ALL_VERBS, LatestFirst: true }))).toEqual([
      [1, 2],
      [2, 1],
      [1, 1]
    ]);
  });

  test('has the properties of a recorded row', async () => {
    const row = await addRow(owner, { Title: 'one' });
    const [change] = await changes(owner, { Item: true, Add: true });
    const uniqueId = ((await (await owner(`${list}/items(1)?$select=UniqueId`)).json()) as Answer)
      .UniqueId;
    expect(change).toEqual({
      ChangeToken: {
        StringValue: expect.stringMatching(
          new RegExp(`^1;3;${await idOf(owner, list)};639080424000000000;\\d+$`)
        ) as string
      },
      ChangeType: 1,
      SiteId: await idOf(owner, '_api/site'),
      Time: '2026-03-02T10:00:00Z',
      Editor: people.owner.name,
      EditorEmailHint: null,
      ItemId: row.Id,
      ListId: await idOf(owner, list),
      ServerRelativeUrl: '/sites/recommendations/Lists/Register/1_.000',
      SharedByUser: null,
      SharedWithUsers: null,
      UniqueId: uniqueId,
      WebId: await idOf(owner, '_api/web')
    });
  });

  test('keeps of a deletion the two ids, and neither editor nor address', async () => {
    await addRow(owner, { Title: 'one' });
    const { UniqueId } = (await (
      await owner(`${list}/items(1)?$select=UniqueId`)
    ).json()) as Answer;
    await remove(owner, `${list}/items(1)`);
    const [added, deleted] = await changes(owner, { Item: true, Add: true, DeleteObject: true });
    expect(deleted).toMatchObject({
      ChangeType: 3,
      Editor: '',
      ServerRelativeUrl: '',
      ItemId: 1,
      UniqueId
    });
    expect(added).toMatchObject({ ItemId: 1, ServerRelativeUrl: '' });
  });

  test('says more of them when it is selected', async () => {
    await addRow(owner, { Title: 'one' });
    const [change] = await changes(
      owner,
      { Item: true, Add: true },
      {
        options:
          '?$select=ItemId,Title,ListTitle,ListTemplate,Hidden,FileSystemObjectType,EditorLoginName,ContentTypeId'
      }
    );
    expect(change).toEqual({
      ItemId: 1,
      Title: 'one',
      ListTitle: 'Register',
      ListTemplate: 100,
      Hidden: false,
      FileSystemObjectType: 0,
      EditorLoginName: `i:0#.f|membership|${people.owner.login}`,
      ContentTypeId: { StringValue: expect.stringMatching(/^0x0100/) as string }
    });
  });

  test('calls each row by its type in minimal and verbose answers', async () => {
    await addRow(owner, { Title: 'one' });
    const query = { Item: true, Add: true };
    const send = (accept: string) => post(owner, `${list}/getchanges`, { query }, { accept });
    expect(await (await send('application/json')).json()).toMatchObject({
      value: [{ 'odata.type': 'SP.ChangeItem' }]
    });
    expect(await (await send('application/json;odata=verbose')).json()).toMatchObject({
      d: {
        results: [
          {
            __metadata: { type: 'SP.ChangeItem' },
            ChangeToken: { __metadata: { type: 'SP.ChangeToken' } }
          }
        ]
      }
    });
  });
});

describe('a query', () => {
  beforeEach(async () => {
    await addRow(owner, { Title: 'one' });
    await merge(owner, `${list}/items(1)`, { Title: 'two' });
    await merge(owner, list, { Description: 'x' });
  });

  test.each([
    ['verbs only', ALL_VERBS],
    ['objects only', { Item: true, List: true }],
    ['nothing', {}],
    ['a verb of what never happened', { Item: true, DeleteObject: true }]
  ])('with %s finds nothing', async (_what, query) => {
    expect(await changes(owner, query)).toEqual([]);
  });

  test('finds the verbs that are switched on, and no others', async () => {
    expect(story(await changes(owner, { Item: true, Add: true }))).toEqual([[1, 1]]);
    expect(story(await changes(owner, { Item: true, Update: true }))).toEqual([[2, 1]]);
  });

  test('finds the objects that are switched on, and no others', async () => {
    expect(story(await changes(owner, { Item: true, Update: true }))).toEqual([[2, 1]]);
    expect(await changes(owner, { List: true, Update: true })).toEqual([
      expect.objectContaining({ ChangeType: 2, Title: 'Register', BaseTemplate: 100 })
    ]);
  });

  test('with a switch that is none is refused', async () => {
    expect((await ask(owner, { Item: 'yes', Add: true })).status).toBe(400);
  });

  test('without a query is refused', async () => {
    expect((await post(owner, `${list}/getchanges`, {})).status).toBe(400);
  });

  test('by GET is refused', async () => {
    expect((await owner(`${list}/getchanges`)).status).toBe(405);
  });
});

describe('how much is given', () => {
  test('is at most FetchLimit, and the last token leads on', async () => {
    for (const Title of ['one', 'two', 'three']) await addRow(owner, { Title });
    const query = { Item: true, Add: true, FetchLimit: 2 };
    const first = await changes(owner, query);
    expect(story(first)).toEqual([
      [1, 1],
      [1, 2]
    ]);
    const last = first[first.length - 1]?.ChangeToken.StringValue ?? '';
    expect(story(await changes(owner, { ...query, ...since(last) }))).toEqual([[1, 3]]);
    expect(story(await changes(owner, { ...query, FetchLimit: '1' }))).toEqual([[1, 1]]);
  });

  test('is cut by $top', async () => {
    for (const Title of ['one', 'two']) await addRow(owner, { Title });
    expect(story(await changes(owner, { Item: true, Add: true }, { options: '?$top=1' }))).toEqual([
      [1, 1]
    ]);
  });
});
