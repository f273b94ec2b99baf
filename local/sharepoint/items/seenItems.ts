import { scopeOfItem, scopeOfList } from '../permissions/inForce';
import { onWeb, type Session } from '../session';
import type { Item, List, Web } from '../storage';
import type { SeenItems } from '../storage/seenItems';
import { readsOnlyOf } from './ownItems';

const NOTHING: SeenItems = { inheriting: false, scopes: [] };

/** Which items of a list of the site the person may see. @param id of the list, bare */
export function seenItems(session: Session, id: string): SeenItems {
  const { storage, site, rights } = session;
  for (const web of storage.webs.all().filter((one) => one.site === site.num)) {
    const list = storage.lists.byId(web.num, id);
    if (!list) continue;
    const there = onWeb(session, web);
    return {
      inheriting: rights.may(scopeOfList(there, list), 'viewListItems'),
      scopes: storage.roles
        .belowList(list.num)
        .filter((scope) => rights.may(scope, 'viewListItems')),
      author: readsOnlyOf(there, list)
    };
  }
  return NOTHING;
}

/** Whether the person may see an item that a lookup leads to. */
export function seesItem(session: Session, web: Web, list: List, item: Item): boolean {
  const there = onWeb(session, web);
  const author = readsOnlyOf(there, list);
  return (
    session.rights.may(scopeOfItem(there, list, item), 'viewListItems') &&
    (author === undefined || item.author === author)
  );
}
