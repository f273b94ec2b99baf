import { columnText, ownValues } from '../items/ownValues';
import type { Session } from '../session';
import type { Item, List, Principal, Web, LoggedChange } from '../storage';

/** What the rows of a log are of, as it is now; each looked up once. What is gone is undefined. */
export interface ChangedThings {
  readonly web: (change: LoggedChange) => Web | undefined;
  readonly list: (change: LoggedChange) => List | undefined;
  readonly item: (change: LoggedChange) => Item | undefined;
  readonly editor: (change: LoggedChange) => Principal | undefined;
  /** The permissions in force where it befell; undefined for what is gone. */
  readonly scope: (change: LoggedChange) => number | undefined;
}

function remembered<K, V>(look: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: look(key) };
    known.set(key, found);
    return found.value;
  };
}

/** Looks up what rows of the log of a site are of. */
export function changedThings({ storage, site }: Session): ChangedThings {
  const webByNumber = remembered((num: number) => storage.webs.byNumber(num));
  const listsOf = remembered((num: number) => storage.lists.all(num));
  const principal = remembered((id: number) => storage.principals.byId(site.num, id));
  const web = (change: LoggedChange): Web | undefined => webByNumber(change.web);
  const list = (change: LoggedChange): List | undefined =>
    listsOf(change.web).find(({ id }) => id === change.list);
  const itemOf = remembered((list: number) =>
    remembered((uniqueId: string) => storage.items.byUniqueId(list, uniqueId))
  );
  const item = (change: LoggedChange): Item | undefined => {
    const holder = list(change);
    if (!holder || change.uniqueId === undefined) return undefined;
    return itemOf(holder.num)(change.uniqueId);
  };
  return {
    web,
    list,
    item,
    editor: (change) => principal(change.editor),
    scope: (change) => {
      const inList = change.list === undefined ? undefined : list(change);
      if (change.list !== undefined && !inList) return undefined;
      const own = change.uniqueId === undefined ? undefined : item(change)?.scope;
      return own ?? inList?.scope ?? web(change)?.scope;
    }
  };
}

/** Where an item is: "/sites/x/Lists/Register/7_.000". */
export const addressOf = (session: Session, list: List, item: Item): string =>
  String(ownValues.FileRef?.(session, list, item) ?? '');

/** An item's own column as text; nothing where the list has none of that name. */
export function textOfItem(session: Session, list: List, item: Item, name: string): string {
  const field = session.storage.fields
    .all(list.num)
    .find(({ internalName }) => internalName === name);
  return field ? columnText(session, list, item, field) : '';
}
