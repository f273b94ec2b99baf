import { lists } from './v1Lists';
import { libraries } from './v2Libraries';
import { attachments } from './v3Attachments';
import { webs } from './v4Webs';
import { columns } from './v5Columns';
import { recycleBin } from './v6RecycleBin';
import { itemScopes } from './v7ItemScopes';
import { webContents } from './v8WebContents';

/**
 * The data file. `PRAGMA user_version` holds the schema version; a migration is one entry of
 * `migrations`, a file of this folder. Those that an older file has not had are run when it is
 * opened, in order, each in one transaction.
 *
 * `items.data` holds the columns of an item as JSON, typed as SharePoint types them: text and
 * choices as strings, dates as UTC text (sorts as time does), people as ids, several values as
 * arrays. Indexed columns have an SQLite index on the expression (see ../itemColumns.ts).
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
  webContents
];
