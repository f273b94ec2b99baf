import '@pnp/sp/attachments';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import { owner } from '../../../local/people';
import type { ListDeclaration } from '../../../src/services/site/declaration/list';
import type { GroupName } from '../../../src/services/site/declaration/site';
import { differingCells, readEnforcedMatrix } from '../../../src/services/site/enforcedMatrix';
import { declaredMatrix, VERBS } from '../../../src/services/site/permissionMatrix';
import type { Verb } from '../../../src/services/site/permissionMatrix';
import { provisionSite } from '../../../src/services/site/provision/provisionSite';
import { trackerSite } from '../../../src/services/site/trackerSite';
import { refusalOf } from '../../../src/services/sync/sharePointAnswer';
import type { LocalServer } from '../../local/localServer';
import { startLocalServer } from '../../local/localServer';
import { spfiFor } from '../spfiFor';
import { ARCHITECTURE_TABLE, tableAllows } from './architectureTable';

const GROUPS = trackerSite.groups.map(({ name }) => name);
/** One person in each group and no other, and one in none. */
const NOBODY = 'nobody';
const PEOPLE: readonly (GroupName | typeof NOBODY)[] = [...GROUPS, NOBODY];

const loginOf = (who: string): string => `${who.toLowerCase().replace(/ /g, '.')}@force.example`;

let server: LocalServer;
let installer: SPFI;
const drivenCells: string[] = [];

beforeAll(async () => {
  const directory = PEOPLE.map((who) => ({
    login: loginOf(who),
    name: who,
    email: loginOf(who),
    department: ''
  }));
  server = await startLocalServer({ directory: [owner, ...directory] });
  installer = spfiFor(server.siteUrl, owner.login);
  await provisionSite(installer);
  for (const group of GROUPS) {
    const { LoginName } = await installer.web.ensureUser(loginOf(group));
    await installer.web.siteGroups.getByName(group).users.add(LoginName);
  }
  await installer.web.ensureUser(loginOf(NOBODY));
});
afterAll(() => server.stop());

const listOf = (sp: SPFI, { title }: ListDeclaration): ReturnType<typeof sp.web.lists.getByTitle> =>
  sp.web.lists.getByTitle(title);

let serial = 0;
const newName = (): string => `made-${(serial += 1)}`;

/** A row, or in a library a file, that an owner made; gives its item id. */
async function makeItem(list: ListDeclaration): Promise<number> {
  if (list.holds === 'items') {
    return (await listOf(installer, list).items.add({ Title: newName() })).Id;
  }
  const { ServerRelativeUrl } = await putFile(installer, list);
  const item = await installer.web.getFileByServerRelativePath(ServerRelativeUrl).getItem<{
    readonly Id: number;
  }>('Id');
  return item.Id;
}

const putFile = (
  sp: SPFI,
  list: ListDeclaration
): Promise<{ readonly ServerRelativeUrl: string }> =>
  listOf(sp, list).rootFolder.files.addUsingPath(`${newName()}.txt`, 'Words');

/** Does what the verb says, as a person; throws what SharePoint answers when it refuses. */
async function act(sp: SPFI, list: ListDeclaration, verb: Verb, itemId: number): Promise<unknown> {
  const item = listOf(sp, list).items.getById(itemId);
  switch (verb) {
    case 'read':
      return item.select('Id')();
    case 'add':
      return list.holds === 'items'
        ? listOf(sp, list).items.add({ Title: newName() })
        : listOf(sp, list).rootFolder.folders.addUsingPath(newName());
    case 'edit':
      return item.update({ Title: newName() });
    case 'delete':
      return item.delete();
    case 'read versions':
      return item.versions();
    case 'upload':
      return list.holds === 'documents'
        ? putFile(sp, list)
        : item.attachmentFiles.add(`${newName()}.txt`, 'Words');
  }
}

/** What an owner sees of the list, to tell that a thing was done, or left undone. */
async function stateOf(list: ListDeclaration, itemId: number): Promise<object> {
  const { ItemCount } = await listOf(installer, list).select('ItemCount')();
  const [item] = await listOf(installer, list)
    .items.select('Id', 'Title', 'owshiddenversion')
    .filter(`Id eq ${itemId}`)();
  return { ItemCount, item };
}

/** Each verb on one item: reading first, deleting last. */
const IN_ORDER: readonly Verb[] = ['read', 'read versions', 'add', 'upload', 'edit', 'delete'];
const WRITES: readonly Verb[] = ['add', 'edit', 'delete', 'upload'];

/** Does every verb as a person, and tells which of them SharePoint did. */
async function verbsDone(
  who: string,
  list: ListDeclaration
): Promise<Partial<Record<Verb, boolean>>> {
  const sp = spfiFor(server.siteUrl, loginOf(who));
  const itemId = await makeItem(list);
  const done: Partial<Record<Verb, boolean>> = {};
  let before = JSON.stringify(await stateOf(list, itemId));
  for (const verb of IN_ORDER) {
    const refusal = await refusalTo(() => act(sp, list, verb, itemId));
    done[verb] = refusal === undefined;
    if (WRITES.includes(verb)) {
      const after = JSON.stringify(await stateOf(list, itemId));
      expect({ verb, changed: after !== before }).toEqual({ verb, changed: done[verb] });
      before = after;
    }
    if (refusal === undefined) continue;
    // Refused for want of the right; only attachments are refused to those who could edit the row.
    const hasRight = verb === 'upload' && list.holds === 'items' && mayEdit(who, list);
    expect({ verb, status: refusal }).toEqual({ verb, status: hasRight ? 400 : 403 });
  }
  return done;
}

const mayEdit = (who: string, list: ListDeclaration): boolean =>
  who !== NOBODY &&
  ['Full Control', 'Tracker Edit'].includes(list.grants[who as GroupName] ?? 'none');

/** The status of a refusal; undefined when it was done. Anything else that goes wrong is thrown. */
async function refusalTo(doing: () => Promise<unknown>): Promise<number | undefined> {
  try {
    await doing();
    return undefined;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refusal.status;
  }
}

describe.each(trackerSite.lists.map((list) => [list.title, list] as const))('%s', (title, list) => {
  test.each(PEOPLE)('%s may do there exactly what is declared', async (who) => {
    const done = await verbsDone(who, list);
    for (const verb of who === NOBODY ? [] : Object.keys(done)) {
      drivenCells.push([title, who, verb].join(', '));
    }
    const declared = declaredMatrix().filter((cell) => cell.list === title && cell.group === who);
    const meant =
      who === NOBODY
        ? VERBS.map((verb) => [verb, false] as const)
        : declared.map(({ verb, allowed }) => [verb, allowed] as const);
    expect(done).toEqual(Object.fromEntries(meant));
  });
});

test('no cell of the declared matrix was left out', () => {
  const declared = declaredMatrix().map(({ list, group, verb }) => [list, group, verb].join(', '));
  expect(declared).toHaveLength(trackerSite.lists.length * GROUPS.length * VERBS.length);
  expect(new Set(declared).size).toBe(declared.length);
  expect([...drivenCells].sort()).toEqual([...declared].sort());
});

test('what is declared is what the table of records says', () => {
  expect(Object.keys(ARCHITECTURE_TABLE).sort()).toEqual(
    trackerSite.lists.map(({ title }) => title).sort()
  );
  const other = declaredMatrix().filter(
    ({ list, group, verb, allowed }) => tableAllows(list, group, verb) !== allowed
  );
  expect(other).toEqual([]);
});

describe('the matrix that the site enforces', () => {
  test('is the declared one', async () => {
    expect(await readEnforcedMatrix(installer)).toEqual(declaredMatrix());
  });

  test('shows a grant that somebody changed in SharePoint', async () => {
    const levels = await installer.web.roleDefinitions();
    const read = levels.find(({ Name }) => Name === 'Read')?.Id ?? 0;
    const visitors = await installer.web.siteGroups.getByName('Tracker Visitors')();
    const { roleAssignments } = installer.web.lists.getByTitle('ReviewNotes');
    await roleAssignments.add(visitors.Id, read);

    const differing = differingCells(declaredMatrix(), await readEnforcedMatrix(installer));
    await roleAssignments.remove(visitors.Id, read);
    const cell = { list: 'ReviewNotes', group: 'Tracker Visitors', allowed: true };
    expect(differing).toEqual([
      { ...cell, verb: 'read' },
      { ...cell, verb: 'read versions' }
    ]);
  });
});
