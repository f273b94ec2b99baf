import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import type { RecordId } from '../../domain/records';
import type { ListDeclaration, RowOf } from '../site/declaration/list';
import { expandOf, selectOf } from '../site/declaration/list';
import type { WholeListOptions } from '../sync/readWholeList';
import { readWholeList } from '../sync/readWholeList';
import { expandOfAdded, selectOfAdded } from './addedRow';
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
  const expand = options.expand ?? expandOf(mapping.list);
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

/** As `readRecords`, for rows that are added and never changed: with who added each, and when. */
export function readAdded<Kept extends { readonly id: RecordId }, L extends ListDeclaration>(
  sp: SPFI,
  mapping: ReadableMapping<Kept, L>,
  options: Omit<WholeListOptions, 'expand'> = {}
): Promise<RecordsRead<Kept>> {
  const expand = expandOfAdded(mapping.list);
  return readRecords(sp, mapping, { ...options, expand }, selectOfAdded(mapping.list));
}
