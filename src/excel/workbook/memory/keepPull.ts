import type { RecordId } from '../../../domain/records';
import type { SheetMemory } from '../../../domain/sheet/sheetMemory';
import type { KnownRows } from './knownRows';
import { pullHeadXml } from './pullHead';
import type { WrittenTable } from './pullHead';
import type { ListedPart } from './readPulls';
import { hashedColumns, keyOfNamespace, rowNamespaces, rowPartXml, rowParts } from './rowPart';

/** Less than a megabyte with what goes around it: what Excel on the web is given in one message. */
const LARGEST_MESSAGE = 900_000;

/** The parts that the workbook holds already: the head's id, and all of them as listed. */
export interface PartsThere {
  readonly headId: string;
  readonly parts: readonly ListedPart[];
}

/**
 * Keeps what is remembered of a pull. Parts with rows that changed are added first; one message then
 * replaces the head, which says what counts, and takes away what it names no more. If it is broken off
 * before, what was kept before still counts.
 */
export async function keepPull(
  context: Excel.RequestContext,
  memory: SheetMemory,
  table: WrittenTable,
  known: KnownRows,
  there?: PartsThere
): Promise<void> {
  const collection = context.workbook.customXmlParts;
  const hashed = hashedColumns(memory);
  const parts = rowParts(memory, hashed);
  const listed = there?.parts.filter(({ namespace }) => isRowsOf(memory.pullId, namespace)) ?? [];
  const keysThere = new Set(listed.map(({ namespace }) => keyOfNamespace(namespace)));
  let bytes = 0;
  for (const part of parts) {
    known.keep(part.key, part.rows);
    if (keysThere.has(part.key)) continue;
    keysThere.add(part.key);
    // The text is free of what JSON and XML would escape.
    if (bytes > 0 && bytes + part.text.length > LARGEST_MESSAGE) {
      await context.sync();
      bytes = 0;
    }
    collection.add(rowPartXml(memory.pullId, part));
    bytes += part.text.length;
  }
  const keys = parts.map(({ key }) => key);
  const { pullId, siteUrl, kind, scope, pulledAt, columns } = memory;
  const head = { pullId, siteUrl, kind, scope, pulledAt, columns, table, hashed, rowParts: keys };
  if (there === undefined) collection.add(pullHeadXml(head));
  else collection.getItem(there.headId).setXml(pullHeadXml(head));
  const named = new Set(keys);
  for (const { id, namespace } of listed) {
    const key = keyOfNamespace(namespace);
    if (key === undefined || named.has(key)) continue;
    collection.getItem(id).delete();
    known.drop(key);
  }
  await context.sync();
}

/** Takes everything that the workbook keeps of a pull away. */
export async function forgetPull(
  context: Excel.RequestContext,
  pullId: RecordId,
  { parts, headId }: Partial<Pick<PartsThere, 'headId'>> & Pick<PartsThere, 'parts'>
): Promise<void> {
  const collection = context.workbook.customXmlParts;
  for (const { id, namespace } of parts) {
    if (id === headId || isRowsOf(pullId, namespace)) collection.getItem(id).delete();
  }
  await context.sync();
}

const isRowsOf = (pullId: RecordId, namespace: string): boolean =>
  namespace.startsWith(rowNamespaces(pullId));
