import type { Database } from './database';
import type { Item, ItemData, Place } from './records';

export interface ItemRow {
  readonly id: number;
  readonly unique_id: string;
  readonly guid: string;
  readonly version: number;
  readonly major: number;
  readonly author: number;
  readonly editor: number;
  readonly created: string;
  readonly modified: string;
  readonly scope: number | null;
  /** FSObjType: 1 a folder. */
  readonly kind: number;
  readonly dir: string | null;
  readonly leaf: string | null;
  readonly content: number | null;
  readonly content_version: number;
  readonly size: number;
  readonly comment: string;
  readonly attachments: number;
  readonly data: string;
}

export const toItem = (row: ItemRow): Item => ({
  id: row.id,
  uniqueId: row.unique_id,
  guid: row.guid,
  version: row.version,
  major: row.major,
  author: row.author,
  editor: row.editor,
  created: row.created,
  modified: row.modified,
  scope: row.scope ?? undefined,
  place: placeOf(row),
  attachments: row.attachments,
  data: JSON.parse(row.data) as ItemData
});

function placeOf(row: ItemRow): Place | undefined {
  if (row.dir === null || row.leaf === null) return undefined;
  const at = { dir: row.dir, name: row.leaf };
  if (row.kind === 1) return { kind: 'folder', ...at };
  if (row.content === null) return { kind: 'item', ...at };
  return {
    kind: 'file',
    ...at,
    content: row.content,
    size: row.size,
    contentVersion: row.content_version,
    comment: row.comment
  };
}

/** Keeps the item as it is now. */
export function saveItem(db: Database, list: number, item: Item): void {
  const { place } = item;
  const file = place?.kind === 'file' ? place : undefined;
  db.run(
    `INSERT INTO items (list, id, unique_id, guid, version, major, author, editor, created,
       modified, scope, kind, dir, leaf, content, content_version, size, comment, data)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
     ON CONFLICT (list, id) DO UPDATE SET version = ?5, major = ?6, author = ?7, editor = ?8,
       created = ?9, modified = ?10, scope = ?11, kind = ?12, dir = ?13, leaf = ?14, content = ?15,
       content_version = ?16, size = ?17, comment = ?18, data = ?19`,
    list,
    item.id,
    item.uniqueId,
    item.guid,
    item.version,
    item.major,
    item.author,
    item.editor,
    item.created,
    item.modified,
    item.scope ?? null,
    place?.kind === 'folder' ? 1 : 0,
    place?.dir ?? null,
    place?.name ?? null,
    file?.content ?? null,
    file?.contentVersion ?? 0,
    file?.size ?? 0,
    file?.comment ?? '',
    JSON.stringify(item.data)
  );
}
