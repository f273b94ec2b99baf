import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/fields/list';
import '@pnp/sp/views/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import type { ListDeclaration } from '../site/declaration/list';
import { trackerSite } from '../site/trackerSite';
import { NO_METADATA } from '../sync/odata';
import { sendWholeBatch } from '../sync/sendBatch';
import { reading } from '../sync/sharePointAnswer';

/** Something that the declaration asks for and the site does not have. */
export interface MissingThing {
  readonly kind: 'group' | 'permission level' | 'list' | 'column' | 'view';
  readonly name: string;
  /** The list that a column or view belongs to. */
  readonly list?: string;
}

interface Titled {
  readonly Title: string;
}

interface Named {
  readonly InternalName: string;
}

/**
 * What set-up would make here, named one by one: it reads, and writes nothing. Whether what is there
 * is right in every part only set-up itself finds out. Throws `TrackerError`.
 */
export async function readMissingThings(sp: SPFI): Promise<readonly MissingThing[]> {
  return reading(async () => {
    const [lists, groups, levels] = await Promise.all([
      sp.web.lists.select('Title')<readonly Titled[]>({ headers: NO_METADATA }),
      sp.web.siteGroups.select('Title')<readonly Titled[]>({ headers: NO_METADATA }),
      sp.web.roleDefinitions.select('Name')<readonly { readonly Name: string }[]>({
        headers: NO_METADATA
      })
    ]);
    const listTitles = new Set(lists.map(({ Title }) => Title));
    const groupTitles = new Set(groups.map(({ Title }) => Title));
    const levelNames = new Set(levels.map(({ Name }) => Name));
    const present = trackerSite.lists.filter(({ title }) => listTitles.has(title));
    return [
      ...missing('group', trackerSite.groups, groupTitles, ({ name }) => name),
      ...missing('permission level', trackerSite.levels, levelNames, ({ name }) => name),
      ...missing('list', trackerSite.lists, listTitles, ({ title }) => title),
      ...(await missingInLists(sp, present))
    ];
  });
}

function missing<T>(
  kind: MissingThing['kind'],
  wanted: readonly T[],
  found: ReadonlySet<string>,
  nameOf: (thing: T) => string,
  list?: string
): readonly MissingThing[] {
  return wanted
    .map(nameOf)
    .filter((name) => !found.has(name))
    .map((name) => ({ kind, name, ...(list !== undefined && { list }) }));
}

async function missingInLists(
  sp: SPFI,
  lists: readonly ListDeclaration[]
): Promise<readonly MissingThing[]> {
  if (lists.length === 0) return [];
  const init = { headers: NO_METADATA };
  const [fields, views] = await Promise.all([
    sendWholeBatch(sp, ({ web }) =>
      lists.map(({ title }) =>
        web.lists.getByTitle(title).fields.select('InternalName')<readonly Named[]>(init)
      )
    ),
    sendWholeBatch(sp, ({ web }) =>
      lists.map(({ title }) =>
        web.lists.getByTitle(title).views.select('Title')<readonly Titled[]>(init)
      )
    )
  ]);
  return lists.flatMap((list, index) => {
    const names = new Set(fields[index]?.map(({ InternalName }) => InternalName));
    const titles = new Set(views[index]?.map(({ Title }) => Title));
    const columns = Object.entries(list.fields);
    return [
      ...missing(
        'column',
        columns.filter(([name]) => !names.has(name)),
        EMPTY,
        ([, { title }]) => title,
        list.title
      ),
      ...missing('view', list.views, titles, ({ title }) => title, list.title)
    ];
  });
}

const EMPTY: ReadonlySet<string> = new Set();
