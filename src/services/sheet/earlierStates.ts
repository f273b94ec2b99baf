import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { RecordId } from '../../domain/records';
import type { SheetFields } from '../../domain/sheet/sheetColumn';
import type { ListDeclaration, RowOf } from '../site/declaration/list';
import { NO_METADATA } from '../sync/odata';
import { reading } from '../sync/sharePointAnswer';
import type { ReadableMapping } from '../records/recordMapping';
import type { EarlierState } from './knownBase';

/** What the versions of a row said, the newest first. Throws a `TrackerError`. */
export async function earlierStates<
  Kept extends { readonly id: RecordId },
  L extends ListDeclaration
>(
  sp: SPFI,
  { list, toRecord }: ReadableMapping<Kept, L>,
  itemId: number,
  valuesOf: (record: Kept) => SheetFields
): Promise<readonly EarlierState[]> {
  const item = sp.web.lists.getByTitle(list.title).items.getById(itemId);
  const versions = await reading(() =>
    item.versions<(RowOf<L> & { readonly VersionId: number })[]>({ headers: NO_METADATA })
  );
  return [...versions]
    .sort((a, b) => b.VersionId - a.VersionId)
    .map((version) => ({
      values: valuesOf(toRecord(version).record),
      version: version.owshiddenversion
    }));
}
