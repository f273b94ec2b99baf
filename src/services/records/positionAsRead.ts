import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { Position, RecordId, Update } from '../../domain/records';
import { positionsList } from '../site/lists/positions';
import { recommendationsList } from '../site/lists/recommendations';
import { updatesList } from '../site/lists/updates';
import { literal, NO_METADATA } from '../sync/odata';
import { writeRow } from '../sync/saveRow';
import { reading } from '../sync/sharePointAnswer';
import { TrackerError } from '../errors/trackerError';
import { positionFrom, updatesMissedBy } from './latestUpdate';
import { positionRecords } from './positions';
import { rowOfRecord } from './rowOfRecord';
import type { UpdateRow } from './updates';
import { UPDATE_EXPAND, UPDATE_SELECT, updateRecords } from './updates';

/** A position as it stands on the site at one moment. */
export interface PositionAsRead {
  /** SharePoint's item id; undefined while the recommendation has no row yet. */
  readonly itemId: number | undefined;
  /** Of the row; empty while there is none. */
  readonly etag: string;
  /** What the row says. */
  readonly copy: Position;
  /** What its latest update says; the same as `copy` unless the copy is behind. */
  readonly position: Position;
  /** The updates that lead from `copy` to `position`. */
  readonly missed: readonly Update[];
  /** Every update of this position, in the order in which they were added. */
  readonly updates: readonly Update[];
  readonly editor: string | undefined;
  readonly modified: string | undefined;
}

/**
 * Reads a position with its updates. `ownUpdates`, of the attempt that is asking, are left out of what
 * counts as missed unless others built on them. Throws `TrackerError`, 'record gone' without a
 * recommendation.
 */
export async function readPosition(
  sp: SPFI,
  id: RecordId,
  ownUpdates: (updates: readonly Update[]) => readonly Update[] = () => []
): Promise<PositionAsRead> {
  return reading(async () => {
    const [row, updates] = await Promise.all([
      rowOfRecord(sp, positionsList, id),
      updatesAbout(sp, id)
    ]);
    if (row === undefined) await checkRecommendation(sp, id);
    const copy: Position =
      row === undefined ? { id, status: 'AMBER' } : positionRecords.toRecord(row).record;
    const own = new Set(ownUpdates(updates));
    const missed = [...updatesMissedBy(copy.latestUpdateId, updates)];
    for (let last = missed.pop(); last !== undefined; last = missed.pop()) {
      if (own.has(last)) continue;
      missed.push(last);
      break;
    }
    const latest = missed[missed.length - 1];
    return {
      itemId: row?.Id,
      etag: row?.['odata.etag'] ?? '',
      copy,
      position: latest === undefined ? copy : positionFrom(copy, latest),
      missed,
      updates,
      editor: latest?.author ?? row?.Editor?.Title,
      modified: latest?.created ?? row?.Modified
    };
  });
}

/** The updates about one record, in the order in which they were added. Errors are PnPjs's own. */
export async function updatesAbout(sp: SPFI, id: RecordId): Promise<readonly Update[]> {
  const rows = await sp.web.lists
    .getByTitle(updatesList.title)
    .items.select(...UPDATE_SELECT)
    .expand(...UPDATE_EXPAND)
    .filter(`SubjectId eq ${literal(id)}`)
    .top(5000)<UpdateRow[]>({ headers: NO_METADATA });
  return [...rows].sort((a, b) => a.Id - b.Id).map((row) => updateRecords.toRecord(row).record);
}

async function checkRecommendation(sp: SPFI, id: RecordId): Promise<void> {
  if ((await rowOfRecord(sp, recommendationsList, id)) === undefined) {
    throw new TrackerError('record gone');
  }
}

/**
 * Writes the row under the ETag it was read with, or makes it where there is none; gives the new
 * ETag. Only columns that change are written, so that what the Tracker cannot read in another one stays.
 * Errors are PnPjs's own: 412 when the row changed since.
 */
export async function writeCopy(
  sp: SPFI,
  site: PositionAsRead,
  position: Position
): Promise<string> {
  const row = positionRecords.toRow(position);
  if (site.itemId !== undefined) {
    const { itemId, etag } = site;
    const columns = changedColumns(positionRecords.toRow(site.copy), row);
    return writeRow(sp, positionsList, { itemId, etag }, columns);
  }
  const { items } = sp.web.lists.getByTitle(positionsList.title);
  const added: { readonly 'odata.etag'?: string } = await items.add(row);
  return added['odata.etag'] ?? '';
}

function changedColumns(before: object, after: object): object {
  const stood = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after).filter(([column, value]) => stood.get(column) !== value)
  );
}
