import type { RecordId } from '../../../domain/records';
import type { RowMemory, SheetMemory } from '../../../domain/sheet/sheetMemory';
import { isTooLarge } from '../excelHost';
import { WorkbookError } from '../workbookError';
import type { KnownRows } from './knownRows';
import { aboutPull, PULL_NAMESPACE, pullHeadOf } from './pullHead';
import type { PullHead } from './pullHead';
import { keyOfNamespace, rowPartOf } from './rowPart';

/** A custom XML part as it is listed. */
export interface ListedPart {
  readonly id: string;
  readonly namespace: string;
}

/** A pull as the workbook keeps it. */
export type KeptPull =
  | {
      readonly kind: 'kept';
      /** Of its head. */
      readonly partId: string;
      readonly head: PullHead;
      readonly memory: SheetMemory;
    }
  | {
      readonly kind: 'damaged';
      readonly partId: string;
      readonly pullId: RecordId;
      readonly head?: PullHead;
      readonly damage: WorkbookError;
    };

export interface KeptPulls {
  readonly pulls: readonly KeptPull[];
  /** All custom XML parts of the workbook. */
  readonly parts: readonly ListedPart[];
}

/** A part has about 150 KB; Excel on the web answers with 5 MB at most. */
const PARTS_AT_ONCE = 20;

/** Reads what the workbook keeps of its pulls: the list of parts, then the parts not known yet. */
export async function readPulls(
  context: Excel.RequestContext,
  known: KnownRows
): Promise<KeptPulls> {
  const collection = context.workbook.customXmlParts;
  collection.load('items/id,items/namespaceUri');
  await context.sync();
  const parts = collection.items.map(({ id, namespaceUri }) => ({ id, namespace: namespaceUri }));
  const heads = parts.filter(({ namespace }) => namespace === PULL_NAMESPACE);
  const unknown = parts.flatMap(({ id, namespace }) => {
    const key = keyOfNamespace(namespace);
    return key === undefined || known.has(key) ? [] : [{ id, key }];
  });
  const xml = await xmlOfParts(
    context,
    [...heads, ...unknown].map(({ id }) => id)
  );
  for (const { id, key } of unknown) {
    const part = rowPartOf(key, xml.get(id) ?? '');
    if (part !== undefined) known.read(part);
  }
  const pulls = heads.map(({ id }) => pullOf(id, xml.get(id) ?? '', known));
  return { pulls, parts };
}

/**
 * The XML of parts by their ids. One that Excel gives in no answer, as it is too large, is not ours:
 * it is left out, and the others are read one by one.
 */
async function xmlOfParts(
  context: Excel.RequestContext,
  ids: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const read = new Map<string, string>();
  const waiting = Array.from({ length: Math.ceil(ids.length / PARTS_AT_ONCE) }, (_, place) =>
    ids.slice(place * PARTS_AT_ONCE, (place + 1) * PARTS_AT_ONCE)
  );
  for (let some = waiting.shift(); some !== undefined; some = waiting.shift()) {
    const texts = some.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      if (some.length > 1) waiting.unshift(...some.map((id) => [id]));
      continue;
    }
    some.forEach((id, place) => read.set(id, texts[place]?.value ?? ''));
  }
  return read;
}

function pullOf(partId: string, xml: string, known: KnownRows): KeptPull {
  const head = pullHeadOf(xml);
  if (head === undefined) {
    // Its own id stands in, so that it can be forgotten.
    return { kind: 'damaged', partId, pullId: partId, damage: new WorkbookError('memory damaged') };
  }
  if ('newer' in head) {
    const damage = new WorkbookError('memory newer');
    return { kind: 'damaged', partId, pullId: head.pullId, damage };
  }
  const rows = rowsOf(head, known);
  if (rows === undefined) {
    const damage = new WorkbookError('memory damaged', undefined, head.table.sheetName);
    return { kind: 'damaged', partId, pullId: head.pullId, head, damage };
  }
  return { kind: 'kept', partId, head, memory: { ...aboutPull(head), rows } };
}

function rowsOf(head: PullHead, known: KnownRows): Map<RecordId, RowMemory> | undefined {
  const rows = new Map<RecordId, RowMemory>();
  for (const key of head.rowParts) {
    const some = known.rowsOf(key, head.hashed);
    if (some === undefined) return undefined;
    for (const [id, row] of some) rows.set(id, row);
  }
  return rows;
}
