import type { RecordId } from '../../../domain/records';
import type { SheetMemory } from '../../../domain/sheet/sheetMemory';
import type { KnownRows } from './knownRows';
import { aboutPull, pullHeadXml } from './pullHead';
import type { WrittenTable } from './pullHead';
import type { ListedPart } from './readPulls';
import { hashedColumns, keyOfNamespace, rowNamespaces, rowPartXml, rowParts } from './rowPart';

/** Less than a megabyte with what goes around it: what Excel on the web is given in one message. */
const LARGEST_MESSAGE = 900_000;

/** The parts that the workbook holds already: the head's id, and all of them as listed. */
export interface PartsThere {
  readonly headId: string;
  readonly parts: readonly ListedPart[];
  /** The keys of those that the head named when it was read. */
  readonly named: readonly string[];
}

/**
 * Keeps what is remembered of a pull. Parts with rows that changed are added first; then the head, which
 * says what counts, is replaced. If it is broken off before, what was kept before still counts. What the
 * head named until now stays until the next time, and only what it did not name then either is taken away:
 * two panes may keep the same pull at one moment, and the head of the slower one may name it still. A part
 * that is gone all the same is added again.
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
  const head = { ...aboutPull(memory), table, hashed, rowParts: keys };
  if (there === undefined) {
    collection.add(pullHeadXml(head));
    await context.sync();
    return;
  }
  collection.getItem(there.headId).setXml(pullHeadXml(head));
  collection.load('items/id,items/namespaceUri');
  await context.sync();
  const named = new Set([...keys, ...there.named]);
  const now = new Map(collection.items.map(({ id, namespaceUri }) => [id, namespaceUri]));
  const keysNow = new Set([...now.values()].map(keyOfNamespace));
  const lost = parts.filter(({ key }) => !keysNow.has(key));
  for (const part of lost) collection.add(rowPartXml(memory.pullId, part));
  const old = listed.filter(({ id, namespace }) => {
    const key = keyOfNamespace(namespace);
    return key !== undefined && !named.has(key) && now.has(id);
  });
  for (const { id, namespace } of old) {
    collection.getItem(id).delete();
    known.drop(keyOfNamespace(namespace) ?? '');
  }
  if (lost.length + old.length > 0) await context.sync();
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
