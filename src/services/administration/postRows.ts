import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { Post } from '../../domain/post';
import type { RecordId } from '../../domain/records';
import { postRecords } from '../records/posts';
import { readRecords } from '../records/readRecords';
import type { EditableRow } from '../records/rowOfRecord';
import { rowOfRecord } from '../records/rowOfRecord';
import { expandOf, selectOf } from '../site/declaration/list';
import { postsList } from '../site/lists/posts';
import { MINIMAL_METADATA } from '../sync/odata';
import { reading } from '../sync/sharePointAnswer';

/** All posts with their holders, past ones too. Throws `TrackerError`. */
export async function readPosts(sp: SPFI, signal?: AbortSignal): Promise<readonly Post[]> {
  return (await reading(() => readRecords(sp, postRecords, { signal }))).records;
}

/** A post as it was read just before it is changed. */
export interface PostAsRead {
  readonly itemId: number;
  readonly etag: string;
  readonly modified: string;
  readonly editor?: string;
  readonly post: Post;
}

/** Reads one post by its id; undefined where it is not there. Throws `TrackerError`. */
export async function readPost(sp: SPFI, id: RecordId): Promise<PostAsRead | undefined> {
  const row = await reading(() => rowOfPost(sp, id));
  if (row === undefined) return undefined;
  const editor = row.Editor?.Title;
  return {
    itemId: row.Id,
    etag: row['odata.etag'],
    modified: row.Modified,
    post: postRecords.toRecord(row).record,
    ...(editor !== undefined && { editor })
  };
}

/** A row that somebody made in SharePoint's own form has no record ID: it is known by its item id. */
async function rowOfPost(
  sp: SPFI,
  id: RecordId
): Promise<EditableRow<typeof postsList> | undefined> {
  const itemId = /^item-(\d+)$/.exec(id)?.[1];
  if (itemId === undefined) return rowOfRecord(sp, postsList, id);
  const rows = await sp.web.lists
    .getByTitle(postsList.title)
    .items.select(...selectOf(postsList), 'Modified', 'Editor/Title')
    .expand(...expandOf(postsList), 'Editor')
    .filter(`ID eq ${itemId}`)
    .top(1)<EditableRow<typeof postsList>[]>({ headers: MINIMAL_METADATA });
  return rows[0];
}
