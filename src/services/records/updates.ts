import type { Update } from '../../domain/records';
import { STATUS_ORDER } from '../../domain/status';
import type { AddedRow } from './addedRow';
import { expandOfAdded, selectOfAdded } from './addedRow';
import type { RecordMapping } from './recordMapping';
import { rowReader } from './rowReader';
import { rowTitle } from './rowTitle';
import { updatesList } from '../site/lists/updates';

export const UPDATE_SELECT: readonly string[] = selectOfAdded(updatesList);
export const UPDATE_EXPAND: readonly string[] = expandOfAdded(updatesList);

/** An update's row with who wrote it and when, which SharePoint knows. */
export type UpdateRow = AddedRow<typeof updatesList>;

/** Updates and their rows. Author and time are SharePoint's own and are never written. */
export const updateRecords: RecordMapping<Update, typeof updatesList> = {
  list: updatesList,
  toRecord: (row: UpdateRow) => {
    const read = rowReader(updatesList.title, row);
    const record: Update = {
      id: read.ownId(),
      subjectId: read.id('SubjectId') ?? '',
      text: read.text('UpdateText') ?? '',
      status: read.oneOf('Status', STATUS_ORDER),
      reason: read.text('StatusReason'),
      waitingFor: read.text('WaitingFor'),
      asAt: read.date('AsAt'),
      followsId: read.id('FollowsId'),
      withdrawsId: read.id('WithdrawsId'),
      sourcePaper: read.text('SourcePaper'),
      author: row.Author?.Title,
      created: row.Created
    };
    return { record, problems: read.problems };
  },
  toRow: (update) => ({
    RecordId: update.id,
    Title: rowTitle(update.status, update.text),
    SubjectId: update.subjectId,
    UpdateText: update.text === '' ? null : update.text,
    Status: update.status ?? null,
    StatusReason: update.reason ?? null,
    WaitingFor: update.waitingFor ?? null,
    AsAt: update.asAt ?? null,
    FollowsId: update.followsId ?? null,
    WithdrawsId: update.withdrawsId ?? null,
    SourcePaper: update.sourcePaper ?? null
  })
};
