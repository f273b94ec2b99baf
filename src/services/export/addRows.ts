import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { batchesOf } from '../sync/batchesOf';
import { sendBodies } from '../sync/sendBatch';
import { isDuplicate } from '../sync/sharePointAnswer';
import type { SheetRow } from './cellValue';
import type { FoundPeople } from './lookUpPeople';
import type { SheetColumn } from './sheetColumn';
import { isStamp } from './sheetColumn';

const MOST_ROWS = 50;

export interface AddingOptions {
  readonly signal?: AbortSignal;
  readonly onRows?: (rows: number) => void;
}

/**
 * Adds rows in batches, in their order. A row whose unique value is there already counts as added: an
 * earlier send, whose answer was lost, wrote it. Errors are PnPjs's own.
 */
export async function addRows(
  sp: SPFI,
  list: string,
  columns: readonly SheetColumn[],
  rows: readonly SheetRow[],
  people: FoundPeople,
  { signal, onRows }: AddingOptions
): Promise<void> {
  const bodies = rows.map((row) => bodyOf(columns, row, people));
  for (const batch of batchesOf(bodies, MOST_ROWS)) {
    signal?.throwIfAborted();
    const outcomes = await sendBodies(sp, batch, (batched, body) =>
      batched.web.lists.getByTitle(list).items.add(body)
    );
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected' && !isDuplicate(outcome.reason)) throw outcome.reason;
    }
    onRows?.(batch.length);
  }
}

/** What a row is written with; who wrote it and when comes afterwards (`stampRows.ts`). */
export function bodyOf(
  columns: readonly SheetColumn[],
  row: SheetRow,
  people: FoundPeople
): Readonly<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  for (const { name, field, kind } of columns) {
    const value = row.get(name);
    if (value === undefined || isStamp(name)) continue;
    if (kind === 'person') {
      const id = people.get(String(value).toLowerCase());
      if (id !== undefined) body[`${field}Id`] = id;
    } else if (kind === 'url') {
      const words = row.get(`${field}#words`);
      body[field] = { Url: value, ...(words === undefined ? {} : { Description: words }) };
    } else if (kind === 'date') {
      // Noon in UTC falls on the same day in every time zone that the web may have.
      body[field] = `${value}T12:00:00Z`;
    } else if (kind !== 'linkWords') {
      body[field] = value;
    }
  }
  return body;
}
