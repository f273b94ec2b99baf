import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists/web';
import { TrackerError } from '../../errors/trackerError';
import type { ListDeclaration } from '../declaration/list';
import type { Journal } from './journal';
import type { ListAsFound, ListInfo } from './listAsFound';
import { NEW_LIST, readListAsFound } from './listAsFound';

const GENERIC_LIST = 100;
const DOCUMENT_LIBRARY = 101;

/**
 * Makes the list, or mends its settings; gives what else it has. Throws 'list in the way' rather than
 * take over another's.
 */
export async function provisionList(
  sp: SPFI,
  list: ListDeclaration,
  info: ListInfo | undefined,
  journal: Journal
): Promise<ListAsFound> {
  const template = list.holds === 'documents' ? DOCUMENT_LIBRARY : GENERIC_LIST;
  const settings = {
    Description: list.description,
    Hidden: list.hidden,
    EnableVersioning: true,
    MajorVersionLimit: list.versions,
    // A library has no attachments to switch off.
    ...(list.holds === 'items' ? { EnableAttachments: false } : {})
  };
  if (info === undefined) {
    const made = await sp.web.lists.add(list.title, list.description, template, false, settings);
    // SharePoint ignores some settings while it makes a list, so they are looked at again.
    await mend(sp, list.title, new Map(Object.entries(made)), settings);
    journal.note({ kind: 'list', name: list.title, outcome: 'created' });
    return NEW_LIST;
  }
  if (info.BaseTemplate !== template) throw new TrackerError('list in the way', info, list.title);
  const found = await readListAsFound(sp, info);
  if (!isOurs(list, info, found)) throw new TrackerError('list in the way', info, list.title);
  const changed = await mend(sp, list.title, new Map(Object.entries(info)), settings);
  journal.note({ kind: 'list', name: list.title, outcome: changed ? 'changed' : 'already right' });
  return found;
}

/** An empty list may be an interrupted set-up's; one with rows must have the first column declared. */
function isOurs(list: ListDeclaration, info: ListInfo, found: ListAsFound): boolean {
  const [firstColumn = ''] = Object.keys(list.fields);
  return info.ItemCount === 0 || found.fields.has(firstColumn);
}

async function mend(
  sp: SPFI,
  title: string,
  actual: ReadonlyMap<string, unknown>,
  settings: Partial<ListInfo>
): Promise<boolean> {
  const wrong = Object.entries(settings).filter(([name, value]) => actual.get(name) !== value);
  if (wrong.length === 0) return false;
  await sp.web.lists.getByTitle(title).update(Object.fromEntries(wrong));
  return true;
}
