import { deadlineAsIso, parseIsoDates } from '../../domain/deadline/currentDue';
import type { DueDateChange } from '../../domain/dueDateChange';
import { DATE_CHANGE_CAUSES } from '../../domain/dueDateChange';
import { dueDateChangesList } from '../site/lists/dueDateChanges';
import type { AddedRow } from './addedRow';
import type { RecordMapping } from './recordMapping';
import { rowReader } from './rowReader';
import { rowTitle } from './rowTitle';

/** Changes of date and their rows. Author and time are SharePoint's own and are never written. */
export const dueDateChangeRecords: RecordMapping<DueDateChange, typeof dueDateChangesList> = {
  list: dueDateChangesList,
  toRecord: (row: AddedRow<typeof dueDateChangesList>) => {
    const read = rowReader(dueDateChangesList.title, row);
    const record: DueDateChange = {
      id: read.ownId(),
      subjectId: read.id('SubjectId') ?? '',
      from: parseIsoDates(read.text('DueFrom') ?? ''),
      to: parseIsoDates(read.text('DueTo') ?? ''),
      cause: read.oneOf('Cause', DATE_CHANGE_CAUSES),
      reason: read.text('Reason'),
      withdrawsId: read.id('WithdrawsId'),
      sourcePaper: read.text('SourcePaper'),
      author: row.Author?.Title,
      created: row.Created
    };
    return { record, problems: read.problems };
  },
  toRow: (change) => ({
    RecordId: change.id,
    Title: rowTitle(deadlineAsIso(change.from), deadlineAsIso(change.to)),
    SubjectId: change.subjectId,
    DueFrom: datesOrNull(change.from),
    DueTo: datesOrNull(change.to),
    Cause: change.cause ?? null,
    Reason: change.reason ?? null,
    WithdrawsId: change.withdrawsId ?? null,
    SourcePaper: change.sourcePaper ?? null
  })
};

function datesOrNull(dates: DueDateChange['to']): string | null {
  return dates.length === 0 ? null : deadlineAsIso(dates);
}
