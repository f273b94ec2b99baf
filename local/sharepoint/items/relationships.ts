import { deleteBehaviour } from '../fields/deleteBehaviour';
import { itemRestricted } from '../fields/errors';
import { fieldSetting, isDependentLookup, isLookup } from '../fields/fieldKinds';
import { onWeb, type Session } from '../session';
import type { Item, List, Web } from '../storage';

interface Referring {
  readonly web: Web;
  readonly list: List;
  readonly item: Item;
}

/**
 * The items that go with an item because their lookups cascade.
 * @throws SharePointError 500 when a lookup to it restricts its deletion
 */
export function goingAlong(session: Session, list: List, item: Item): readonly Referring[] {
  const { storage, site } = session;
  const wanted = `{${list.id}}`;
  return storage.webs
    .all()
    .filter((web) => web.site === site.num)
    .flatMap((web) => storage.lists.all(web.num).map((other) => ({ web, other })))
    .flatMap(({ web, other }) =>
      storage.fields
        .all(other.num)
        .filter((field) => isLookup(field) && !isDependentLookup(field))
        .filter((field) => fieldSetting(field, 'LookupList') === wanted)
        .flatMap((field) => {
          const behaviour = fieldSetting(field, 'RelationshipDeleteBehavior');
          if (behaviour !== deleteBehaviour.cascade && behaviour !== deleteBehaviour.restrict)
            return [];
          const ids = storage.items.referringTo(other.num, field, item.id);
          if (behaviour === deleteBehaviour.restrict && ids.length > 0)
            throw itemRestricted(other.title);
          return ids.flatMap((id) => {
            const found = storage.items.byId(other.num, id);
            return found ? [{ web, list: other, item: found }] : [];
          });
        })
    );
}

/** Removes what goes along, each as a person of its own web would. */
export function removeAlong(
  session: Session,
  along: readonly Referring[],
  remove: (session: Session, list: List, item: Item) => void
): void {
  for (const { web, list, item } of along) {
    // One that cascades in a ring is gone by now.
    if (session.storage.items.byId(list.num, item.id)) remove(onWeb(session, web), list, item);
  }
}
