import type { Deadline } from '../../../domain/deadline/deadline';
import type { DateLedger } from '../../../domain/ledger/dateLedger';
import type { DateRecords } from '../../../domain/ledger/decidedChanges';
import { ledgerOf } from '../../../domain/ledger/ledgerOf';
import { withMissedDecision } from '../../../domain/ledger/withMissedDecision';
import { RECORD_MERGES } from '../../../domain/merge/recordMerges';
import type { Action, Recommendation } from '../../../domain/records';
import { TrackerError } from '../../errors/trackerError';
import { actionsList } from '../../site/lists/actions';
import { recommendationsList } from '../../site/lists/recommendations';
import { actionRecords } from '../actions';
import { revisionRow } from '../deadlineRow';
import { recommendationRecords } from '../recommendations';
import type { EditableFields, SentEdits } from '../rowEdit';
import { beginRowEdit, saveRowEdit } from '../rowEdit';
import type { StoreSurroundings } from '../storeSurroundings';
import type { EditBase, SaveOutcome } from '../trackerStore';
import { dateRecordsOf } from './dateRecordsOf';
import type { DateSubject } from './dateStore';

/** How often a row may change while its dates are written before the person is told. */
const MOST_TRIES = 5;

/** All dates of a record are one field: two decisions are never joined into a third. */
interface DatesOfRow {
  readonly deadline: Deadline;
}

/** Every send is derived afresh from what stands, so no earlier one has to be known again. */
const noEarlierSends = (): SentEdits<DatesOfRow> => new Map();

const asDates = {
  merge: RECORD_MERGES.dates,
  fieldsOf: ({ deadline }: { readonly deadline: Deadline }): DatesOfRow => ({ deadline }),
  kept: (fields: DatesOfRow): DatesOfRow => fields,
  changedColumns: (_record: unknown, before: DatesOfRow, after: DatesOfRow): object => ({
    ...revisionRow(after.deadline),
    DueDecisionId: after.deadline.decisionId ?? null,
    // Only where there was none: an original never changes.
    ...(before.deadline.original === undefined &&
      after.deadline.original !== undefined && {
        DueOriginal: after.deadline.original,
        DueSetBy: after.deadline.setBy
      })
  })
};

const recommendationDates: EditableFields<DatesOfRow, Recommendation, typeof recommendationsList> =
  {
    list: recommendationsList,
    toRecord: recommendationRecords.toRecord,
    ...asDates
  };

const actionDates: EditableFields<DatesOfRow, Action, typeof actionsList> = {
  list: actionsList,
  toRecord: actionRecords.toRecord,
  ...asDates
};

/**
 * How the dates of a record stand on the site now, from its row and what was asked for and decided.
 * Throws a `TrackerError`.
 */
export async function ledgerOfRow(
  surroundings: StoreSurroundings,
  subject: DateSubject,
  records: DateRecords
): Promise<DateLedger> {
  const { fields } = await beginEdit(surroundings, subject);
  return ledgerOf({ id: subject.id, deadline: fields.deadline }, records);
}

/**
 * Writes the dates that were decided into the record's row, under its ETag, where it does not show them
 * yet; whatever happens meanwhile, what is written is what the decisions say then. Throws a
 * `TrackerError`: 'not allowed' for whoever may decide and not write the row.
 */
export async function writeDecidedDates(
  surroundings: StoreSurroundings,
  subject: DateSubject
): Promise<void> {
  const { sp, newId } = surroundings;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    // The row first: a decision that is added in between is newer than it, and is written.
    const base = await beginEdit(surroundings, subject);
    const deadline = withMissedDecision(base.fields.deadline, await dateRecordsOf(sp, subject.id));
    if (deadline === base.fields.deadline) return;
    const outcome = await save(surroundings, subject, { base, mine: { deadline } }, newId());
    if (outcome.kind !== 'clash') return;
  }
  throw new TrackerError('kept changing');
}

function beginEdit(
  surroundings: StoreSurroundings,
  { kind, id }: DateSubject
): Promise<EditBase<DatesOfRow>> {
  return kind === 'action'
    ? beginRowEdit(surroundings, actionDates, id)
    : beginRowEdit(surroundings, recommendationDates, id);
}

function save(
  surroundings: StoreSurroundings,
  { kind }: DateSubject,
  edit: { readonly base: EditBase<DatesOfRow>; readonly mine: DatesOfRow },
  attemptId: string
): Promise<SaveOutcome<DatesOfRow>> {
  return kind === 'action'
    ? saveRowEdit(surroundings, actionDates, noEarlierSends(), { ...edit, attemptId })
    : saveRowEdit(surroundings, recommendationDates, noEarlierSends(), { ...edit, attemptId });
}
