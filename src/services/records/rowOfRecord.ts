import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { RecordId } from '../../domain/records';
import type { ListDeclaration, RowOf } from '../site/declaration/list';
import { expandOf, selectOf } from '../site/declaration/list';
import { literal, MINIMAL_METADATA } from '../sync/odata';

/** A row as it is read just before editing: with its ETag, and who changed it last. */
export type EditableRow<L extends ListDeclaration> = RowOf<L> & {
  readonly 'odata.etag': string;
  readonly Modified: string;
  readonly Editor?: { readonly Title?: string };
};

/** Reads the row of a record by its GUID; undefined when there is none. Errors are PnPjs's own. */
export async function rowOfRecord<L extends ListDeclaration>(
  sp: SPFI,
  list: L,
  id: RecordId
): Promise<EditableRow<L> | undefined> {
  const rows = await sp.web.lists
    .getByTitle(list.title)
    .items.select(...selectOf(list), 'Modified', 'Editor/Title')
    .expand(...expandOf(list), 'Editor')
    .filter(`RecordId eq ${literal(id)}`)
    .top(1)<EditableRow<L>[]>({ headers: MINIMAL_METADATA });
  return rows[0];
}
