import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { ALL_VERBS, ask, changes, story, type Change } from './changeLog';
import { library, makeLibrary, upload } from './library';
import { addRow, list, makeRegister, merge, post, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer({ clock: () => new Date('2026-03-02T10:00:00Z') });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

describe('where', () => {
  test('changes of another list are not the list’s, but the web’s', async () => {
    await post(owner, '_api/web/lists', { Title: 'Other', BaseTemplate: 100 });
    const other = "_api/web/lists/getByTitle('Other')";
    await post(owner, `${other}/items`, { Title: 'theirs' });
    await addRow(owner, { Title: 'one' });
    const query = { Item: true, Add: true };
    expect(await changes(owner, query)).toHaveLength(1);
    expect(await changes(owner, query, { of: other })).toHaveLength(1);
    expect(await changes(owner, query, { of: '_api/web' })).toHaveLength(2);
  });

  test('an item is asked for its own', async () => {
    await addRow(owner, { Title: 'one' });
    await addRow(owner, { Title: 'two' });
    await merge(owner, `${list}/items(2)`, { Title: 'more' });
    expect(
      story(await changes(owner, { Item: true, ...ALL_VERBS }, { of: `${list}/items(2)` }))
    ).toEqual([
      [1, 2],
      [2, 2]
    ]);
  });

  test('a file is noted as an item and as a file', async () => {
    await makeLibrary(owner);
    await upload(owner, 'a.txt', 'x');
    const { UniqueId } = (await (
      await owner(`${library}/items(1)?$select=UniqueId`)
    ).json()) as Answer;
    expect(await changes(owner, { File: true, Add: true }, { of: library })).toEqual([
      expect.objectContaining({ ChangeType: 1, UniqueId })
    ]);
    expect(await changes(owner, { Item: true, Add: true }, { of: library })).toEqual([
      expect.objectContaining({ ItemId: 1, UniqueId })
    ]);
  });

  test('a folder is asked for what is in it, and below it with RecursiveAll', async () => {
    await makeLibrary(owner);
    const folder = async (path: string) =>
      post(owner, `${library}/rootFolder/folders/addUsingPath(DecodedUrl='${path}')`);
    await folder('A');
    await folder('A/B');
    await folder('C');
    const { RootFolder } = (await (
      await owner(`${library}?$select=RootFolder/ServerRelativeUrl&$expand=RootFolder`)
    ).json()) as { readonly RootFolder: { readonly ServerRelativeUrl: string } };
    const of = `_api/web/getFolderByServerRelativePath(decodedUrl='${RootFolder.ServerRelativeUrl}')`;
    const names = async (query: Answer) =>
      (
        await changes(
          owner,
          { Item: true, Add: true, ...query },
          { of, options: '?$select=ServerRelativeUrl' }
        )
      ).map(({ ServerRelativeUrl }) => String(ServerRelativeUrl).replace(/^.*\//, ''));
    expect(await names({})).toEqual(['A', 'C']);
    expect(await names({ RecursiveAll: true })).toEqual(['A', 'B', 'C']);
  });
});

describe('whom it is told', () => {
  const READ = 1073741826;
  const allowLead = async (): Promise<number> => {
    const added = await post(owner, '_api/web/ensureUser', { logonName: people.lead.login });
    const { Id } = (await added.json()) as { readonly Id: number };
    const grant = `_api/web/roleAssignments/addRoleAssignment(principalid=${Id}, roledefid=${READ})`;
    expect((await post(owner, grant)).status).toBe(200);
    return Id;
  };

  test('a list that a person may not see is not in the web’s changes', async () => {
    await allowLead();
    await addRow(owner, { Title: 'one' });
    const as = server.as(people.lead.login);
    const query = { Item: true, List: true, Add: true };
    const seen = (rows: readonly Change[]) => rows.some(({ ItemId }) => ItemId === 1);
    expect(seen(await changes(as, query, { of: '_api/web' }))).toBe(true);
    await post(owner, `${list}/breakroleinheritance(copyroleassignments=false)`);
    expect(seen(await changes(as, query, { of: '_api/web' }))).toBe(false);
    expect(seen(await changes(owner, query, { of: '_api/web' }))).toBe(true);
    const refused = await ask(as, query);
    expect(refused.status).toBe(403);
  });

  test('of an item that they may not see a person is told the ids, and nothing with a trim', async () => {
    await allowLead();
    await addRow(owner, { Title: 'secret' });
    await addRow(owner, { Title: 'open' });
    await post(owner, `${list}/items(1)/breakroleinheritance(copyroleassignments=false)`);
    const as = server.as(people.lead.login);
    const query = { Item: true, Add: true };
    expect(
      await changes(as, query, { options: '?$select=ItemId,Editor,ServerRelativeUrl,Title' })
    ).toEqual([
      { ItemId: 1, Editor: '', ServerRelativeUrl: '', Title: '' },
      {
        ItemId: 2,
        Editor: people.owner.name,
        ServerRelativeUrl: '/sites/recommendations/Lists/Register/2_.000',
        Title: 'open'
      }
    ]);
    expect(story(await changes(as, { ...query, RequireSecurityTrim: true }))).toEqual([[1, 2]]);
    // What is left out does not end the answer early.
    expect(
      story(await changes(as, { ...query, RequireSecurityTrim: true, FetchLimit: 1 }))
    ).toEqual([[1, 2]]);
  });
});
