import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { ListDeclaration } from '../site/declaration/list';
import type { RowToAdd } from './addRow';
import { literal, NO_METADATA } from './odata';
import { holdsWhatWasSent } from './sameRow';

/** The id of a row's first version (MS-WSSFO3, 2.2.4.1: 512 for each major version). */
const FIRST_VERSION = 512;

/** A row as REST gives it, by internal name. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * The row with the record id of `sent`, as it was when it was added: where somebody changed it since,
 * its first version. Undefined where there is none. Errors are PnPjs's own.
 */
export async function rowAsAdded(
  sp: SPFI,
  list: ListDeclaration,
  sent: RowToAdd
): Promise<Row | undefined> {
  const { items } = sp.web.lists.getByTitle(list.title);
  const [row] = await items
    .select('Id', 'owshiddenversion', ...Object.keys(sent))
    .filter(`RecordId eq ${literal(sent.RecordId)}`)
    .top(1)<(Row & { readonly Id: number; readonly owshiddenversion: number })[]>({
    headers: NO_METADATA
  });
  if (row === undefined || row.owshiddenversion <= 1 || holdsWhatWasSent(list, sent, row)) {
    return row;
  }
  const versions = await items.getById(row.Id).versions<(Row & { readonly VersionId: number })[]>({
    headers: NO_METADATA
  });
  return versions.find(({ VersionId }) => VersionId === FIRST_VERSION) ?? row;
}
