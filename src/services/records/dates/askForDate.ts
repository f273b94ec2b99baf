import type { DueDateChange } from '../../../domain/dueDateChange';
import { checkDateRequest } from '../../../domain/ledger/checkDateRequest';
import { decidedChanges } from '../../../domain/ledger/decidedChanges';
import { dueDateChangesList } from '../../site/lists/dueDateChanges';
import { addRow } from '../../sync/addRow';
import { dueDateChangeRecords } from '../dueDateChanges';
import { keptText } from '../positionFields';
import type { StoreSurroundings } from '../storeSurroundings';
import { DateError, refuseProblems } from './dateError';
import type { DateRecordsRead } from './dateRecordsOf';
import { dateRecordsOf } from './dateRecordsOf';
import { ledgerOfRow } from './datesOfRow';
import type { DateRequest, DateWithdrawal } from './dateStore';
import { ownUserId } from './whoIsAsking';

/**
 * Adds a request for a new date, where it keeps the rules as the dates stand now. Throws a `DateError`
 * or a `TrackerError`.
 */
export async function askForDate(
  surroundings: StoreSurroundings,
  { id, subject, from, to, cause, reason }: DateRequest
): Promise<void> {
  const { sp } = surroundings;
  const records = await dateRecordsOf(sp, subject.id);
  // What arrived before is not judged by what happened since.
  if (!records.changes.some((sent) => sent.id === id)) {
    const ledger = await ledgerOfRow(surroundings, subject, records);
    refuseProblems(checkDateRequest({ to, cause, reason }, ledger));
  }
  const change: DueDateChange = {
    id,
    subjectId: subject.id,
    from,
    to,
    cause,
    reason: keptText(reason)
  };
  await addRow(sp, dueDateChangesList, { ...dueDateChangeRecords.toRow(change), RecordId: id });
}

/**
 * Adds what takes a request back, while it is the person's own and nobody decided on it. Throws a
 * `DateError` or a `TrackerError`; also where a decision overtook the withdrawal, which then says so.
 */
export async function withdrawDate(
  { sp }: Pick<StoreSurroundings, 'sp'>,
  { id, subject, changeId, reason }: DateWithdrawal
): Promise<void> {
  const [records, me] = await Promise.all([dateRecordsOf(sp, subject.id), ownUserId(sp)]);
  const asked = records.changes.find((change) => change.id === changeId);
  if (asked === undefined) throw new DateError('no such request');
  if (records.askedBy.get(changeId) !== me) throw new DateError('not your request', asked.author);
  refuseDecided(records, changeId);
  const withdrawal: DueDateChange = {
    id,
    subjectId: subject.id,
    from: [],
    to: [],
    reason: keptText(reason),
    withdrawsId: changeId
  };
  await addRow(sp, dueDateChangesList, { ...dueDateChangeRecords.toRow(withdrawal), RecordId: id });
  refuseDecided(await dateRecordsOf(sp, subject.id), changeId);
}

function refuseDecided(records: DateRecordsRead, changeId: string): void {
  const { agreed, refused } = decidedChanges(records);
  const decided = [...agreed, ...refused].find(({ change }) => change.id === changeId);
  if (decided === undefined) return;
  const { reviewer, author } = decided.decision;
  throw new DateError('decided meanwhile', reviewer?.name ?? author);
}
