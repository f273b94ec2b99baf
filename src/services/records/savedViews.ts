import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { onlyReading } from '../errors/trackerError';
import type { RowOf } from '../site/declaration/list';
import { selectOf } from '../site/declaration/list';
import { savedViewsList } from '../site/lists/savedViews';
import { literal, NO_METADATA } from '../sync/odata';
import { reading } from '../sync/sharePointAnswer';

/** A view of the register that owners share: what it is called, and what the register's address holds. */
export interface SavedView {
  readonly name: string;
  readonly address: string;
}

/** The web part that the views are for. */
const REGISTER = 'register';

/** The shared views of the register, in their order. Throws a `TrackerError`. */
export async function readSavedViews(sp: SPFI): Promise<readonly SavedView[]> {
  return onlyReading(() =>
    reading(async () => {
      const rows = await sp.web.lists
        .getByTitle(savedViewsList.title)
        .items.select(...selectOf(savedViewsList))
        .filter(`Screen eq ${literal(REGISTER)}`)
        .top(5000)<RowOf<typeof savedViewsList>[]>({ headers: NO_METADATA });
      return [...rows]
        .sort((a, b) => (a.SortOrder ?? a.Id) - (b.SortOrder ?? b.Id))
        .flatMap(({ Title, Definition }) => {
          const name = (Title ?? '').trim();
          const address = (Definition ?? '').trim();
          return name === '' || address === '' ? [] : [{ name, address }];
        });
    })
  );
}
