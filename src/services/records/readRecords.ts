import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import type { RecordId } from '../../domain/records';
import type { ListDeclaration, RowOf } from '../site/declaration/list';
import { expandOf, selectOf } from '../site/declaration/list';
import type { WholeListOptions } from '../sync/readWholeList';
import { readWholeList } from '../sync/readWholeList';
import type { ReadableMapping, RowProblem } from './recordMapping';

/** The records of one list, in the order of their rows. */
export interface RecordsRead<Kept> {
  readonly records: readonly Kept[];
  readonly problems: readonly RowProblem[];
}

/**
 * Reads the records of one list whole; `select` only where a mapping reads more than its list
 * declares. Errors are PnPjs's own: callers say what was being done (`reading`).
 */
export async function readRecords<
  Kept extends { readonly id: RecordId },
  L extends ListDeclaration
>(
  sp: SPFI,
  mapping: ReadableMapping<Kept, L>,
  options: WholeListOptions = {},
  select: readonly string[] = selectOf(mapping.list)
): Promise<RecordsRead<Kept>> {
  const list = sp.web.lists.getByTitle(mapping.list.title);
  const expand = [...expandOf(mapping.list), ...(options.expand ?? [])];
  const rows = await readWholeList<RowOf<L>>(list, select, {
    ...options,
    expand: expand.length === 0 ? undefined : expand
  });
  const read = rows.map(mapping.toRecord);
  return {
    records: read.map(({ record }) => record),
    problems: read.flatMap(({ problems }) => problems)
  };
}
