import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import type { ListDeclaration } from '../site/declaration/list';
import { readWholeList } from '../sync/readWholeList';
import type { ListRow, SheetRow } from './cellValue';
import { rowOf, selectOfColumns, timeOf } from './cellValue';
import { pageTurns } from './pageTurns';
import type { SheetColumn } from './sheetColumn';
import type { FileNotIncluded } from './siteExport';

/** A row of a list with SharePoint's own id of it. */
export interface ReadRow {
  readonly itemId: number;
  readonly row: SheetRow;
}

export interface ReadList {
  /** In the order of their ids; folders of libraries are left out. */
  readonly rows: readonly ReadRow[];
  /** The files of a library; none for a list. */
  readonly files: readonly FileNotIncluded[];
}

const FOLDER = 1;

/** Reads every row of a list as the workbook holds it. Errors are PnPjs's own. */
export async function readList(
  sp: SPFI,
  list: ListDeclaration,
  columns: readonly SheetColumn[],
  options: { readonly signal?: AbortSignal; readonly onRows?: (rows: number) => void } = {}
): Promise<ReadList> {
  const { select, expand } = selectOfColumns(columns);
  const isLibrary = list.holds === 'documents';
  const read = await readWholeList<ListRow>(
    sp.web.lists.getByTitle(list.title),
    isLibrary ? [...select, 'FSObjType', 'File/Length'] : select,
    { ...options, expand: isLibrary ? [...expand, 'File'] : expand }
  );
  const kept = read.filter((row) => !isLibrary || Number(row.FSObjType) !== FOLDER);
  const rows: ReadRow[] = [];
  const turns = pageTurns(options.signal);
  for (const row of kept) {
    rows.push({ itemId: row.Id, row: rowOf(columns, row) });
    if (turns.isDue()) await turns.give();
  }
  return {
    rows,
    files: isLibrary ? kept.map((row) => fileOf(list.title, row)) : []
  };
}

function fileOf(library: string, row: ListRow): FileNotIncluded {
  const { FileRef, RecordId, Modified, File } = row;
  const length =
    typeof File === 'object' && File !== null && 'Length' in File ? Number(File.Length) : undefined;
  return {
    library,
    path: String(FileRef ?? ''),
    size: length,
    recordId: typeof RecordId === 'string' ? RecordId : undefined,
    modified: typeof Modified === 'string' ? timeOf(new Date(Modified)) : undefined
  };
}
