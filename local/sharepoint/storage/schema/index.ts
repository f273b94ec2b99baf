import { contentsOfWebs } from './v8Webs';
import { attachments } from './v3Attachments';
import { columns } from './v5Columns';
import { itemScopes } from './v7ItemScopes';
import { libraries } from './v2Libraries';
import { lists } from './v1Lists';
import { recycleBin } from './v6RecycleBin';
import { webs } from './v4Webs';

/**
 * The data file. `PRAGMA user_version` holds the schema version; a migration is one entry of
 * `migrations`, a file of this folder: run in order, each
 * inside one transaction, when an older file is opened.
 *
 * `items.data` holds the columns of an item as JSON, typed as SharePoint types them: text and
 * choices as strings, dates as UTC text (sorts as time does), people as ids, several values as
 * arrays. Indexed columns have an SQLite index on the expression (see items.ts).
 * A file or folder is an item with a `dir` (server-relative) and a `leaf`; `kind` is FSObjType.
 */
export const migrations: readonly string[] = [
  lists,
  libraries,
  attachments,
  webs,
  columns,
  recycleBin,
  itemScopes,
  contentsOfWebs
];
