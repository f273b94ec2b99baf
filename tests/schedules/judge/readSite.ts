import type { RecordId } from '../../../src/domain/records';
import { players } from '../site/people';
import type { ScheduleSite } from '../site/scheduleSite';

/** A row, or a version of one, as REST gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** A version of a row: its number from 1, who wrote it, its columns without SharePoint's own. */
export interface Version {
  readonly number: number;
  readonly editor: string;
  readonly columns: Row;
}

/** Reads what the judge judges, past the people's network. */
export interface SiteReader {
  /** Oldest first. */
  readonly versionsOf: (list: string, itemId: number) => Promise<readonly Version[]>;
  /** Rows whose indexed column holds this id, in the order in which they were added. */
  readonly rowsOf: (list: string, column: string, id: RecordId) => Promise<readonly Row[]>;
}

export function siteReader({ siteUrl, send }: ScheduleSite): SiteReader {
  const headers = {
    cookie: `person=${encodeURIComponent(players.owner.login)}`,
    accept: 'application/json;odata=nometadata'
  };
  const read = async (path: string): Promise<readonly Row[]> => {
    const answer = await send(`${siteUrl}/_api/web/lists/${path}`, { headers });
    const { value }: { readonly value?: readonly Row[] } = await answer.json();
    if (value === undefined) throw new Error(`The judge could not read ${path}.`);
    return value;
  };
  return {
    versionsOf: async (list, itemId) => {
      const rows = await read(`getByTitle('${list}')/items(${itemId})/versions`);
      return rows.map(versionFrom).sort((a, b) => a.number - b.number);
    },
    rowsOf: async (list, column, id) => {
      const filter = encodeURIComponent(`${column} eq '${id}'`);
      const rows = await read(`getByTitle('${list}')/items?$filter=${filter}&$top=5000`);
      return [...rows].sort((a, b) => Number(a.Id) - Number(b.Id));
    }
  };
}

/** What SharePoint keeps of every version by itself, and what follows from other columns. */
const OWN_COLUMNS = new Set([
  'IsCurrentVersion',
  'VersionId',
  'VersionLabel',
  'Modified',
  'Created',
  'Editor',
  'owshiddenversion',
  'OData__x005f_UIVersionString',
  'LinkTitle',
  'LinkTitleNoMenu'
]);

/** Versions are numbered in steps of 512. */
function versionFrom(row: Row): Version {
  const editor = row.Editor as { readonly LookupValue?: string } | undefined;
  return {
    number: Number(row.VersionId) / 512,
    editor: editor?.LookupValue ?? '',
    columns: Object.fromEntries(Object.entries(row).filter(([name]) => !OWN_COLUMNS.has(name)))
  };
}

/** The columns that differ between two versions. */
export function changedColumns(before: Version, after: Version): readonly string[] {
  return Object.keys({ ...before.columns, ...after.columns }).filter(
    (name) => JSON.stringify(before.columns[name]) !== JSON.stringify(after.columns[name])
  );
}
