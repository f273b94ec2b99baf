import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { DueDateChange } from '../../../domain/dueDateChange';
import type { DateRecords } from '../../../domain/ledger/decidedChanges';
import type { RecordId } from '../../../domain/records';
import type { ListDeclaration } from '../../site/declaration/list';
import { expandOf } from '../../site/declaration/list';
import { dueDateChangesList } from '../../site/lists/dueDateChanges';
import { reviewsList } from '../../site/lists/reviews';
import { literal, NO_METADATA } from '../../sync/odata';
import { reading } from '../../sync/sharePointAnswer';
import type { AddedRow } from '../addedRow';
import { selectOfAdded } from '../addedRow';
import { dueDateChangeRecords } from '../dueDateChanges';
import { reviewRecords } from '../reviews';

type ChangeRow = AddedRow<typeof dueDateChangesList> & { readonly AuthorId?: number };

/** What was asked for and decided about one record, as the site holds it now. */
export interface DateRecordsRead extends DateRecords {
  /** SharePoint's ids of those who asked, by the change of date. */
  readonly askedBy: ReadonlyMap<RecordId, number>;
}

/** Reads it afresh, in the order in which it was added. Throws a `TrackerError`. */
export async function dateRecordsOf(sp: SPFI, subjectId: RecordId): Promise<DateRecordsRead> {
  return reading(async () => {
    const [changes, reviews] = await Promise.all([
      rowsAbout<ChangeRow>(sp, dueDateChangesList, subjectId, ['AuthorId']),
      rowsAbout<AddedRow<typeof reviewsList>>(sp, reviewsList, subjectId, [])
    ]);
    const read = changes.map((row) => ({ row, change: dueDateChangeRecords.toRecord(row).record }));
    return {
      changes: read.map(({ change }): DueDateChange => change),
      decisions: reviews
        .map((row) => reviewRecords.toRecord(row).record)
        .filter(({ kind }) => kind === 'decision on a date'),
      askedBy: new Map(
        read.flatMap(({ row, change }) =>
          row.AuthorId === undefined ? [] : [[change.id, row.AuthorId] as const]
        )
      )
    };
  });
}

async function rowsAbout<Row extends { readonly Id: number }>(
  sp: SPFI,
  list: ListDeclaration,
  subjectId: RecordId,
  more: readonly string[]
): Promise<readonly Row[]> {
  const rows = await sp.web.lists
    .getByTitle(list.title)
    .items.select(...selectOfAdded(list), ...more)
    .expand(...expandOf(list), 'Author')
    .filter(`SubjectId eq ${literal(subjectId)}`)
    .top(5000)<Row[]>({ headers: NO_METADATA });
  return [...rows].sort((a, b) => a.Id - b.Id);
}
