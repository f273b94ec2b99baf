import { wrongKindOfValue } from '../errors';
import { placeTaken } from '../files/errors';
import type { Session } from '../session';
import type { Item, List, Place } from '../storage';
import { demandFolderName, demandName } from './names';
import { find } from './places';

/**
 * Where a file or folder stands once it is called otherwise; what is in a folder goes along.
 * Undefined for an item that is neither, or that keeps its name.
 * @param name what a body gives for FileLeafRef
 * @throws SharePointError 400 for a name that is taken or not allowed
 */
export function renamed(
  session: Session,
  list: List,
  { place, id }: Item,
  name: unknown
): Place | undefined {
  if (name === undefined || name === null || !place || place.kind === 'item') return undefined;
  if (typeof name !== 'string') throw wrongKindOfValue('Edm.String');
  if (name === place.name) return undefined;
  const { storage } = session;
  const holder = find(session, place.dir);
  if (place.kind === 'folder' && holder?.kind === 'folder') demandFolderName(holder.folder, name);
  else demandName(place.dir, name);
  const other = storage.items.byPlace(list.num, place.dir, name);
  if (other && other.id !== id) throw placeTaken(name);
  if (place.kind === 'folder') {
    storage.items.moveBelow(list.num, `${place.dir}/${place.name}`, `${place.dir}/${name}`);
  }
  return { ...place, name };
}
