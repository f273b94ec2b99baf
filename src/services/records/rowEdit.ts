import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { sameContent } from '../../domain/merge/mergeFields';
import type { MergeRule } from '../../domain/merge/mergeRecord';
import { mergeRecord } from '../../domain/merge/mergeRecord';
import type { RecordId } from '../../domain/records';
import { TrackerError } from '../errors/trackerError';
import { unsureAfter } from '../errors/unsureAfter';
import type { ListDeclaration, RowOf } from '../site/declaration/list';
import { NO_METADATA } from '../sync/odata';
import { saveRow, writeRow } from '../sync/saveRow';
import { reading } from '../sync/sharePointAnswer';
import { clashOutcome, savedOutcome } from './outcome';
import { ownBase } from './ownBase';
import type { ReadableMapping } from './recordMapping';
import { rowOfRecord } from './rowOfRecord';
import type { StoreSurroundings } from './storeSurroundings';
import type { Edit, EditBase, SaveOutcome } from './trackerStore';

/** Fields that are joined one by one. */
const EACH_BY_ITSELF: MergeRule = { together: [] };

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
  /** Which of them are not joined one by one (`recordMerges.ts`). */
  readonly merge?: MergeRule;
}

/** What each attempt has sent, so that a write whose answer was lost is known again. */
export type SentEdits<Fields> = Map<RecordId, SentEdit<Fields>>;

interface SentEdit<Fields> {
  readonly fields: Fields;
  /** Of the row that it was to be written upon. */
  readonly etag: string;
}

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
  const mine = editable.kept(edit.mine);
  return saveRow({
    read: () => readRow(surroundings, editable, edit.base.id),
    next: async ({ itemId, record, base: standing }) => {
      const theirs = standing.fields;
      const before = sent.get(edit.attemptId);
      const begun = editable.kept(edit.base.fields);
      // What was sent may have landed and been changed again since: then it is not sent once more.
      const base =
        before !== undefined &&
        (await unsureAfter(true, () =>
          hasLanded(surroundings.sp, editable, before, itemId, standing)
        ))
          ? ownBase(begun, mine, before.fields, sameContent)
          : begun;
      const merged = mergeRecord(editable.merge ?? EACH_BY_ITSELF, base, mine, theirs);
      if (merged.clashes.length > 0) {
        return { kind: 'over', outcome: clashOutcome(merged, standing) };
      }
      if (sameContent({ ...merged.fields }, { ...theirs })) {
        sent.delete(edit.attemptId);
        return { kind: 'over', outcome: savedOutcome(merged, standing, standing.etag) };
      }
      return {
        kind: 'write',
        write: async () => {
          sent.set(edit.attemptId, { fields: merged.fields, etag: standing.etag });
          const columns = editable.changedColumns(record, theirs, merged.fields);
          const version = { itemId, etag: standing.etag };
          const etag = await writeRow(surroundings.sp, editable.list, version, columns);
          sent.delete(edit.attemptId);
          return savedOutcome(merged, standing, etag);
        }
      };
    }
  });
}

/** Whether a version of the row, since the one that an edit was to be written upon, says what it said. */
async function hasLanded<
  Fields extends object,
  Kept extends { readonly id: RecordId },
  L extends ListDeclaration
>(
  sp: SPFI,
  { list, toRecord, fieldsOf }: EditableFields<Fields, Kept, L>,
  before: SentEdit<Fields>,
  itemId: number,
  standing: EditBase<Fields>
): Promise<boolean> {
  if (before.etag === standing.etag) return false;
  const isSaid = (fields: Fields): boolean => sameContent({ ...fields }, { ...before.fields });
  if (isSaid(standing.fields)) return true;
  const versions = await reading(() =>
    sp.web.lists
      .getByTitle(list.title)
      .items.getById(itemId)
      .versions<(RowOf<L> & { readonly VersionId: number })[]>({ headers: NO_METADATA })
  );
  const since = versionOf(standing.etag) - versionOf(before.etag);
  return [...versions]
    .sort((a, b) => b.VersionId - a.VersionId)
    .slice(0, since)
    .some((version) => isSaid(fieldsOf(toRecord(version).record)));
}

/** The number at the end of an ETag rises by one with every write. */
function versionOf(etag: string): number {
  return Number(/,(\d+)"?$/.exec(etag)?.[1] ?? 0);
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
