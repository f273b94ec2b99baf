import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { mergeFields, sameContent } from '../../domain/merge/mergeFields';
import type { RecordId } from '../../domain/records';
import { TrackerError } from '../errors/trackerError';
import type { ListDeclaration } from '../site/declaration/list';
import {
  isAnswerLost,
  isNotFound,
  isVersionConflict,
  reading,
  toTrackerError
} from '../sync/sharePointAnswer';
import { clashOutcome, savedOutcome } from './outcome';
import { ownBase } from './ownBase';
import type { ReadableMapping } from './recordMapping';
import { rowOfRecord } from './rowOfRecord';
import type { StoreSurroundings } from './storeSurroundings';
import type { Edit, EditBase, SaveOutcome } from './trackerStore';
import { asUnsure, unsureAfter } from './unsureAfter';

const MOST_TRIES = 5;

/** Which fields of a record are edited together, and the columns of its row that hold them. */
export interface EditableFields<
  Fields extends object,
  Kept extends { readonly id: RecordId },
  L extends ListDeclaration
> extends ReadableMapping<Kept, L> {
  readonly fieldsOf: (record: Kept) => Fields;
  /** The fields as they are kept: trimmed, the empty ones undefined. */
  readonly kept: (fields: Fields) => Fields;
  /** Only the columns that change, so that what the Tracker cannot read in another one stays. */
  readonly changedColumns: (record: Kept, before: Fields, after: Fields) => object;
}

/** What each attempt has sent, so that a write whose answer was lost is known again. */
export type SentEdits<Fields> = Map<RecordId, Fields>;

interface RowAsRead<Fields, Kept> {
  readonly itemId: number;
  readonly record: Kept;
  readonly base: EditBase<Fields>;
}

/** Reads a record for editing. Throws a `TrackerError`. */
export async function beginRowEdit<
  Fields extends object,
  Kept extends { readonly id: RecordId },
  L extends ListDeclaration
>(
  surroundings: Pick<StoreSurroundings, 'sp' | 'now'>,
  editable: EditableFields<Fields, Kept, L>,
  id: RecordId
): Promise<EditBase<Fields>> {
  return (await readRow(surroundings, editable, id)).base;
}

/**
 * Saves fields of one record: one write under the row's ETag, joined with what others changed
 * meanwhile. The same field changed by both comes back as a clash. A lost answer is followed by
 * reading, never by guessing. Throws a `TrackerError`.
 */
export async function saveRowEdit<
  Fields extends object,
  Kept extends { readonly id: RecordId },
  L extends ListDeclaration
>(
  surroundings: Pick<StoreSurroundings, 'sp' | 'now'>,
  editable: EditableFields<Fields, Kept, L>,
  sent: SentEdits<Fields>,
  edit: Edit<Fields>
): Promise<SaveOutcome<Fields>> {
  const { sp } = surroundings;
  const mine = editable.kept(edit.mine);
  let lost: unknown;

  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const site = await unsureAfter(lost !== undefined, () =>
      readRow(surroundings, editable, edit.base.id)
    );
    const theirs = site.base.fields;
    const before = sent.get(edit.attemptId);
    const isOwn = before !== undefined && sameContent({ ...before }, { ...theirs });
    const begun = editable.kept(edit.base.fields);
    const base = isOwn ? ownBase(begun, mine, theirs, sameContent) : begun;
    const merged = mergeFields(base, mine, theirs);
    if (merged.clashes.length > 0) return clashOutcome(merged, site.base);
    if (sameContent({ ...merged.fields }, { ...theirs })) {
      sent.delete(edit.attemptId);
      return savedOutcome(merged, site.base, site.base.etag);
    }

    try {
      sent.set(edit.attemptId, merged.fields);
      const { etag } = await sp.web.lists
        .getByTitle(editable.list.title)
        .items.getById(site.itemId)
        .update(editable.changedColumns(site.record, theirs, merged.fields), site.base.etag);
      sent.delete(edit.attemptId);
      return savedOutcome(merged, site.base, etag);
    } catch (error) {
      if (isAnswerLost(error)) lost = error;
      else if (isNotFound(error)) throw new TrackerError('record gone', error);
      else if (!isVersionConflict(error)) {
        throw asUnsure(lost !== undefined, toTrackerError(error, 'writing'));
      }
    }
  }
  throw new TrackerError(lost === undefined ? 'kept changing' : 'answer lost', lost);
}

async function readRow<
  Fields extends object,
  Kept extends { readonly id: RecordId },
  L extends ListDeclaration
>(
  { sp, now }: Pick<StoreSurroundings, 'sp' | 'now'>,
  { list, toRecord, fieldsOf }: EditableFields<Fields, Kept, L>,
  id: RecordId
): Promise<RowAsRead<Fields, Kept>> {
  return reading(async () => {
    const row = await rowOfRecord(sp, list, id);
    if (row === undefined) throw new TrackerError('record gone');
    const { record } = toRecord(row);
    const base: EditBase<Fields> = {
      id,
      fields: fieldsOf(record),
      etag: row['odata.etag'],
      readAt: now().toISOString(),
      modified: row.Modified,
      ...(row.Editor?.Title === undefined ? {} : { editor: row.Editor.Title })
    };
    return { itemId: row.Id, record, base };
  });
}
