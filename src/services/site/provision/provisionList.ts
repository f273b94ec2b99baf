import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists/web';
import { TrackerError } from '../../records/errors';
import type { ListDeclaration } from '../declaration/list';
import type { Journal } from './journal';

const GENERIC_LIST = 100;
const DOCUMENT_LIBRARY = 101;

interface ListInfo {
  readonly Title: string;
  readonly Description: string;
  readonly BaseTemplate: number;
  readonly Hidden: boolean;
  readonly ItemCount: number;
  readonly EnableVersioning: boolean;
  readonly MajorVersionLimit: number;
  readonly EnableAttachments: boolean;
}

/** Makes the list, or mends its settings. Throws 'list in the way' rather than take over another's. */
export async function provisionList(
  sp: SPFI,
  list: ListDeclaration,
  journal: Journal
): Promise<void> {
  const template = list.holds === 'documents' ? DOCUMENT_LIBRARY : GENERIC_LIST;
  const settings = {
    Description: list.description,
    Hidden: list.hidden,
    EnableVersioning: true,
    MajorVersionLimit: list.versions,
    ...(list.holds === 'items' ? { EnableAttachments: false } : {})
  };
  const found = await findList(sp, list.title);
  if (found === undefined) {
    await sp.web.lists.add(list.title, list.description, template, false, settings);
    // SharePoint ignores some settings while it makes a list, so they are looked at again.
    await mend(sp, await findList(sp, list.title), settings);
    journal.note({ kind: 'list', name: list.title, outcome: 'created' });
    return;
  }
  if (found.BaseTemplate !== template || !(await isOurs(sp, list, found))) {
    throw new TrackerError('list in the way', undefined, list.title);
  }
  const changed = await mend(sp, found, settings);
  journal.note({ kind: 'list', name: list.title, outcome: changed ? 'changed' : 'already right' });
}

async function findList(sp: SPFI, title: string): Promise<ListInfo | undefined> {
  const lists = await sp.web.lists.select(
    'Title',
    'Description',
    'BaseTemplate',
    'Hidden',
    'ItemCount',
    'EnableVersioning',
    'MajorVersionLimit',
    'EnableAttachments'
  )<ListInfo[]>();
  return lists.find((candidate) => candidate.Title === title);
}

/** An empty list may be an interrupted set-up's; one with rows must have the first column declared. */
async function isOurs(sp: SPFI, list: ListDeclaration, found: ListInfo): Promise<boolean> {
  if (found.ItemCount === 0) return true;
  const [firstColumn] = Object.keys(list.fields);
  const fields = await sp.web.lists.getByTitle(list.title).fields.select('InternalName')();
  return fields.some(({ InternalName }) => InternalName === firstColumn);
}

async function mend(
  sp: SPFI,
  found: ListInfo | undefined,
  settings: Partial<ListInfo>
): Promise<boolean> {
  if (found === undefined) return false;
  const wanted = Object.entries(settings);
  const actual = new Map<string, unknown>(Object.entries(found));
  const wrong = wanted.filter(([name, value]) => actual.get(name) !== value);
  if (wrong.length === 0) return false;
  await sp.web.lists.getByTitle(found.Title).update(Object.fromEntries(wrong));
  return true;
}
