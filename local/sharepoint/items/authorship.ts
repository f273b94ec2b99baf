import { FULL_MASK } from '../permissions/bits';
import { scopeOfItem } from '../permissions/inForce';
import type { Session } from '../session';
import type { Item, List } from '../storage';
import { readDate, readPeople } from './formValues';
import type { Changed } from './writing';

type Authorship = Pick<Changed, 'author' | 'editor' | 'created' | 'modified'>;
type Read = { readonly changed: Authorship } | { readonly problem: string };

/** Columns in which SharePoint keeps who wrote an item and when. */
const COLUMNS: ReadonlyMap<string, 'author' | 'editor' | 'created' | 'modified'> = new Map([
  ['Author', 'author'],
  ['Editor', 'editor'],
  ['Created', 'created'],
  ['Modified', 'modified']
]);

export const isAuthorship = (fieldName: string): boolean => COLUMNS.has(fieldName);

/**
 * Who wrote an item and when, as a form gives it. Only ValidateUpdateListItem with
 * bNewDocumentUpdate takes these, and only from people with Full Control: it is how a migration
 * restores them. What SharePoint answers to others is not recorded: here their row says so.
 */
export function readAuthorship(
  session: Session,
  list: List,
  item: Item | undefined,
  fieldName: string,
  text: string,
  inUtc: boolean
): Read {
  const part = COLUMNS.get(fieldName);
  const scope = scopeOfItem(session, list, item);
  if (part === undefined || (session.rights.mask(scope) & FULL_MASK) !== FULL_MASK) {
    return { problem: `The column ${fieldName} cannot be changed.` };
  }
  if (part === 'created' || part === 'modified') {
    const read = readDate(text, inUtc);
    return 'problem' in read ? read : { changed: { [part]: read.value } };
  }
  const read = readPeople(session, text);
  if ('problem' in read) return read;
  const [person, ...others] = read.value;
  if (person === undefined || others.length > 0) {
    return { problem: `The column ${fieldName} holds one person.` };
  }
  return { changed: { [part]: person } };
}
