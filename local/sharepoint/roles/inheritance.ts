import { find } from '../folders/places';
import { scopeOfList } from '../permissions/inForce';
import { webAbove, type Session } from '../session';
import type { Item, List, Web } from '../storage';

/** What permissions are set on. A folder or file is the item that it is in its library. */
export type Secured =
  | { readonly kind: 'web'; readonly web: Web }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'item'; readonly list: List; readonly item: Item };

/** Where the things in a folder stand, when the item is one. */
const dirOf = ({ place }: Item): string | undefined =>
  place?.kind === 'folder' ? `${place.dir}/${place.name}` : undefined;

/** The folder that an item is in, when that is one below the top of its library. */
export function folderAbove(session: Session, dir: string): Item | undefined {
  const found = find(session, dir);
  return found?.kind === 'folder' && found.folder.kind === 'item' ? found.folder.item : undefined;
}

/** The scope that an item takes from its folder; undefined where that has the list's. */
export const scopeFromFolder = (session: Session, dir: string | undefined): number | undefined =>
  dir === undefined ? undefined : folderAbove(session, dir)?.scope;

/** Whether an item has permissions of its own: not those of its folder, and not the list's. */
export const hasOwnScope = (session: Session, { scope, place }: Item): boolean =>
  scope !== undefined && scope !== scopeFromFolder(session, place?.dir);

/** The scopes above, up to the first web of the site: what one has to pass to come here. */
export function scopesAbove(session: Session, secured: Secured): ReadonlySet<number> {
  const { storage, web } = session;
  const above = new Set<number>();
  const addWebs = (from: Web | undefined): void => {
    if (!from) return;
    above.add(from.scope);
    addWebs(webAbove({ storage, web: from }));
  };
  switch (secured.kind) {
    case 'web':
      addWebs(webAbove({ storage, web: secured.web }));
      return above;
    case 'item': {
      let folder = secured.item.place && folderAbove(session, secured.item.place.dir);
      while (folder) {
        if (folder.scope !== undefined) above.add(folder.scope);
        folder = folder.place && folderAbove(session, folder.place.dir);
      }
      above.add(scopeOfList(session, secured.list));
      break;
    }
    case 'list':
      break;
  }
  addWebs(web);
  return above;
}

/** The scopes of their own that things below have. */
export function scopesBelow({ storage }: Session, secured: Secured): readonly number[] {
  switch (secured.kind) {
    case 'web':
      return storage.roles.belowWeb(secured.web.num);
    case 'list':
      return storage.roles.belowList(secured.list.num);
    case 'item': {
      const dir = dirOf(secured.item);
      if (dir === undefined) return [];
      const found = storage.roles.belowList(secured.list.num, dir);
      return found.filter((scope) => scope !== secured.item.scope);
    }
  }
}

/** What is in a folder takes over the folder's new permissions, except where it has its own. */
export function passOn(
  { storage }: Session,
  secured: Secured,
  before: number | undefined,
  after: number | undefined
): void {
  if (secured.kind !== 'item') return;
  const dir = dirOf(secured.item);
  if (dir === undefined) return;
  storage.roles.takeOver(secured.list.num, dir, after, { scope: before });
}

/** clearSubscopes: whatever is below has no permissions of its own any more. */
export function clearBelow(session: Session, secured: Secured): void {
  const { roles } = session.storage;
  switch (secured.kind) {
    case 'web':
      roles.clearBelowWeb(secured.web.num);
      return;
    case 'list':
      roles.clearBelowList(secured.list.num);
      return;
    case 'item': {
      const dir = dirOf(secured.item);
      if (dir === undefined) return;
      const gone = scopesBelow(session, secured);
      roles.takeOver(secured.list.num, dir, secured.item.scope);
      gone.forEach(roles.removeScope);
      return;
    }
  }
}
