import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { Version } from '../judge/readSite';
import type { UnderWay } from './network';
import { players } from './people';

/** A column of each list that no edit of the schedules touches (the title of a position is derived). */
const COLUMNS: Readonly<Record<string, string>> = {
  Positions: 'Title',
  Recommendations: 'SourcePaper',
  Actions: 'SourcePaper',
  Reports: 'SourcePaper'
};

/** Writes, in SharePoint's own pages, to the row that a request is about to change; else nothing. */
export async function overtakeAs(sp: SPFI, request: UnderWay, words: string): Promise<void> {
  const [, list = '', itemId] =
    /getByTitle\('(\w+)'\)\/items\((\d+)\)$/i.exec(decodeURIComponent(request.address)) ?? [];
  const column = COLUMNS[list];
  const isWrite = new Headers(request.init.headers).has('If-Match');
  if (column === undefined || !isWrite) return;
  await sp.web.lists
    .getByTitle(list)
    .items.getById(Number(itemId))
    .update({ [column]: words });
}

/** Whether a version is the outsider's, and changed nothing but their column. */
export function isOutsiders({ editor }: Version, columns: readonly string[]): boolean {
  return (
    editor === players.outsider.name &&
    columns.every((name) => Object.values(COLUMNS).includes(name))
  );
}
