import type { RecordId } from '../../../domain/records';
import type { ColumnKey, SheetColumn } from '../../../domain/sheet/sheetColumn';
import type { SheetMemory } from '../../../domain/sheet/sheetMemory';
import type { PullScope, SheetKind } from '../../../domain/sheet/sheetKind';
import { textOfXml, xmlWithText } from './xmlText';

/** What custom XML parts of pulls are found by; the rows of a pull stand in parts of their own. */
export const PULL_NAMESPACE = 'urn:recommendations-tracker:pull';

/** Raised when older add-ins would misread what is kept. */
const FORMAT = 1;

/** A column as it was written, to be found again wherever it was moved and whatever it is called. */
export interface WrittenColumn {
  readonly key: ColumnKey;
  readonly heading: string;
  /** Excel's TableColumn.id, unique within the table. */
  readonly columnId: number;
  readonly holds: SheetColumn['holds'];
  /** Whether whoever pulled may change it. */
  readonly mayEdit: boolean;
  readonly choices?: readonly string[];
}

/** A table as it was written. */
export interface WrittenTable {
  readonly name: string;
  readonly tableId: string;
  readonly sheetName: string;
  readonly columns: readonly WrittenColumn[];
}

/** A pull without its rows: a small part that says which parts hold them. Replacing it is what counts. */
export interface PullHead extends Omit<SheetMemory, 'rows'> {
  readonly table: WrittenTable;
  /** The columns whose hashes are kept, in the order in which the rows give them. */
  readonly hashed: readonly ColumnKey[];
  /** The keys of the parts that hold the rows, in order. */
  readonly rowParts: readonly string[];
}

export function pullHeadXml(head: PullHead): string {
  const text = JSON.stringify({ format: FORMAT, ...head });
  // XML has not these two, which JSON leaves as they are; a directorate may be called so.
  const escaped = text.replace(/[\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
  return xmlWithText('pull', PULL_NAMESPACE, escaped);
}

/** What such a part says; 'newer' where a later add-in wrote it, undefined where it makes no sense. */
export function pullHeadOf(
  xml: string
): PullHead | { readonly newer: true; readonly pullId: RecordId } | undefined {
  const text = textOfXml(xml);
  const said = text === undefined ? undefined : parsed(text);
  if (!isObject(said) || typeof said.pullId !== 'string' || typeof said.format !== 'number') {
    return undefined;
  }
  if (said.format > FORMAT) return { newer: true, pullId: said.pullId };
  return isHead(said) ? head(said) : undefined;
}

/** What is said of a pull beside its rows; an older add-in kept no time of the last refresh. */
export function aboutPull(said: Omit<SheetMemory, 'rows'>): Omit<SheetMemory, 'rows'> {
  const { pullId, siteUrl, kind, scope, pulledAt, refreshedAt, columns } = said;
  return {
    pullId,
    siteUrl,
    kind,
    scope,
    pulledAt,
    ...(refreshedAt !== undefined && { refreshedAt }),
    columns
  };
}

/** Without the format, which is not of the pull. */
function head(said: PullHead): PullHead {
  const { table, hashed, rowParts } = said;
  return { ...aboutPull(said), table, hashed, rowParts };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: damaged, which whoever asked for it says in a sentence.
    return undefined;
  }
}

const KINDS: readonly SheetKind[] = ['recommendations', 'parts', 'tasks', 'updates'];
/** What each scope needs beside its kind. */
const SCOPES: Readonly<Record<PullScope['kind'], readonly string[]>> = {
  mine: [],
  report: ['reportId'],
  directorate: ['directorate'],
  open: [],
  view: ['name', 'address']
};

function isHead(said: unknown): said is PullHead {
  return (
    isObject(said) &&
    typeof said.siteUrl === 'string' &&
    typeof said.pulledAt === 'string' &&
    (said.refreshedAt === undefined || typeof said.refreshedAt === 'string') &&
    KINDS.some((kind) => kind === said.kind) &&
    isScope(said.scope) &&
    areTexts(said.columns) &&
    areTexts(said.hashed) &&
    areTexts(said.rowParts) &&
    isTable(said.table)
  );
}

function isScope(said: unknown): boolean {
  if (!isObject(said)) return false;
  const needs = Object.entries(SCOPES).find(([kind]) => kind === said.kind)?.[1];
  return needs !== undefined && needs.every((key) => typeof said[key] === 'string');
}

function isTable(said: unknown): boolean {
  return (
    isObject(said) &&
    typeof said.name === 'string' &&
    typeof said.tableId === 'string' &&
    typeof said.sheetName === 'string' &&
    Array.isArray(said.columns) &&
    said.columns.every(
      (column: unknown) =>
        isObject(column) &&
        typeof column.key === 'string' &&
        typeof column.heading === 'string' &&
        typeof column.columnId === 'number'
    )
  );
}

function isObject(said: unknown): said is Readonly<Record<string, unknown>> {
  return typeof said === 'object' && said !== null;
}

function areTexts(said: unknown): boolean {
  return Array.isArray(said) && said.every((one) => typeof one === 'string');
}
