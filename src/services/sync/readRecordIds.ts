import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import type { ListDeclaration } from '../site/declaration/list';
import { readWholeList } from './readWholeList';
import { reading } from './sharePointAnswer';

/** The record ids that a list holds, in lower case. Throws a `TrackerError`. */
export async function readRecordIds(
  sp: SPFI,
  list: ListDeclaration,
  signal?: AbortSignal
): Promise<ReadonlySet<string>> {
  const rows = await reading(() =>
    readWholeList<{ readonly Id: number; readonly RecordId: string | null }>(
      sp.web.lists.getByTitle(list.title),
      ['Id', 'RecordId'],
      { signal }
    )
  );
  return new Set(rows.map((row) => (row.RecordId ?? '').toLowerCase()));
}
