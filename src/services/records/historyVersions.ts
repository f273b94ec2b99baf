import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { RecordVersion } from '../../domain/history/historyRecords';
import type { RecordId } from '../../domain/records';
import type { ListDeclaration, RowOf } from '../site/declaration/list';
import { NO_METADATA } from '../sync/odata';
import type { ReadableMapping } from './recordMapping';

/** A version of a row; `versions` gives times without zone, and they are in UTC. */
type VersionOf<L extends ListDeclaration> = RowOf<L> & {
  readonly VersionId: number;
  readonly Created: string;
  readonly Editor?: { readonly LookupValue?: string };
};

/** SharePoint's number of the version that a row is made with: 1.0. */
const FIRST_VERSION = 512;

/** The versions of a row, the oldest first. Errors are PnPjs's own. */
export async function versionsOf<Kept extends { readonly id: RecordId }, L extends ListDeclaration>(
  sp: SPFI,
  { list, toRecord }: ReadableMapping<Kept, L>,
  itemId: number
): Promise<readonly RecordVersion<Kept>[]> {
  const item = sp.web.lists.getByTitle(list.title).items.getById(itemId);
  const versions = await item.versions<VersionOf<L>[]>({ headers: NO_METADATA });
  return [...versions]
    .sort((a, b) => a.VersionId - b.VersionId)
    .map((version) => {
      const { VersionId, Created, Editor } = version;
      const { record } = toRecord(version);
      return {
        record,
        at: /Z$/.test(Created) ? Created : `${Created}Z`,
        by: Editor?.LookupValue,
        key: `${list.title}:${record.id}:${VersionId}`,
        isFirst: VersionId === FIRST_VERSION
      };
    });
}
