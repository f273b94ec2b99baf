import type { ContentStore } from './contents';
import type { Database } from './database';
import { heldBy, toKept, written, type Kept } from './kept';

/** SharePoint's RecycleBinItemType. */
export const binnedKind = {
  file: 1,
  fileVersion: 2,
  item: 3,
  list: 4,
  folder: 5,
  attachment: 7,
  itemVersion: 8
} as const;
export type BinnedKind = (typeof binnedKind)[keyof typeof binnedKind];

export interface Binned {
  readonly id: string;
  readonly site: number;
  readonly web: number;
  /** Number of the list it was in, or that it is. */
  readonly list: number;
  /** The item that it is, or that it belonged to. */
  readonly item: number | undefined;
  readonly kind: BinnedKind;
  /** 1 the bin of people, 2 that of the site's administrators. */
  readonly stage: 1 | 2;
  readonly title: string;
  /** Server-relative, without the first slash, and the name there. */
  readonly dir: string;
  readonly leaf: string;
  /** Bytes. */
  readonly size: number;
  readonly author: number;
  readonly deletedBy: number;
  readonly deleted: string;
  readonly kept: Kept;
}

interface BinRow {
  readonly id: string;
  readonly site: number;
  readonly web: number;
  readonly object: Kept['object'];
  readonly list: number;
  readonly item: number | null;
  readonly kind: BinnedKind;
  readonly stage: 1 | 2;
  readonly title: string;
  readonly dir: string;
  readonly leaf: string;
  readonly size: number;
  readonly author: number;
  readonly deleted_by: number;
  readonly deleted: string;
  readonly data: string;
}

export interface BinStore {
  readonly add: (binned: Binned) => void;
  readonly byId: (site: number, id: string) => Binned | undefined;
  /** All that was recycled in a site, the newest first. */
  readonly all: (site: number) => readonly Binned[];
  /** Those that were recycled before a time. */
  readonly olderThan: (site: number, before: string) => readonly Binned[];
  readonly toSecondStage: (id: string) => void;
  /** Takes an entry out because what it holds is back in its place. */
  readonly takeOut: (id: string) => void;
  /** Takes an entry out for good: bytes that nothing else holds go with it. */
  readonly purge: (id: string) => void;
}

const toBinned = (row: BinRow): Binned => ({
  id: row.id,
  site: row.site,
  web: row.web,
  list: row.list,
  item: row.item ?? undefined,
  kind: row.kind,
  stage: row.stage,
  title: row.title,
  dir: row.dir,
  leaf: row.leaf,
  size: row.size,
  author: row.author,
  deletedBy: row.deleted_by,
  deleted: row.deleted,
  // Read only when it is needed: lists of the bin are long, and what folders hold is much.
  get kept() {
    return toKept(row.object, row.data);
  }
});

/** What was recycled, whole. */
export function binStore(db: Database, contents: ContentStore): BinStore {
  const takeOut = (id: string): void => {
    db.run('DELETE FROM bin_contents WHERE bin = ?', id);
    db.run('DELETE FROM bin WHERE id = ?', id);
  };
  return {
    add: (binned) => {
      db.run(
        `INSERT INTO bin (id, site, web, object, list, item, kind, stage, title, dir, leaf, size,
           recycled, author, deleted_by, deleted, data)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)`,
        binned.id,
        binned.site,
        binned.web,
        binned.kept.object,
        binned.list,
        binned.item ?? null,
        binned.kind,
        binned.stage,
        binned.title,
        binned.dir,
        binned.leaf,
        binned.size,
        binned.author,
        binned.deletedBy,
        binned.deleted,
        JSON.stringify(written(binned.kept))
      );
      for (const content of heldBy(binned.kept)) {
        db.run('INSERT INTO bin_contents (bin, content) VALUES (?, ?)', binned.id, content);
      }
    },
    byId: (site, id) => {
      const row = db.get<BinRow>(
        'SELECT * FROM bin WHERE site = ? AND id = ? AND recycled = 1',
        site,
        id
      );
      return row && toBinned(row);
    },
    all: (site) =>
      db
        .all<BinRow>(
          'SELECT * FROM bin WHERE site = ? AND recycled = 1 ORDER BY deleted DESC, rowid DESC',
          site
        )
        .map(toBinned),
    olderThan: (site, before) =>
      db
        .all<BinRow>(
          'SELECT * FROM bin WHERE site = ? AND deleted < ? AND recycled = 1',
          site,
          before
        )
        .map(toBinned),
    toSecondStage: (id) => {
      db.run('UPDATE bin SET stage = 2 WHERE id = ?', id);
    },
    takeOut,
    purge: (id) => {
      const held = db.all<{ readonly content: number }>(
        'SELECT content FROM bin_contents WHERE bin = ?',
        id
      );
      takeOut(id);
      contents.removeUnused(held.map(({ content }) => content));
    }
  };
}
