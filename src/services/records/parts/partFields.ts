import type { IsoDay } from '../../../domain/dates/partialDate';
import { RECORD_MERGES } from '../../../domain/merge/recordMerges';
import type { Action } from '../../../domain/records';
import { actionsList } from '../../site/lists/actions';
import { actionRecords } from '../actions';
import { keptText } from '../positionFields';
import type { EditableFields } from '../rowEdit';
import { rowTitle } from '../rowTitle';
import type { PartFields } from './partStore';

/**
 * The fields of a sub-action, clause or task, and the columns that hold them. Its dates have a ledger
 * of their own. `today` is the person's day: a status that changes has been so since the day that the
 * position describes, or since today.
 */
export function partFieldsOn(
  today: IsoDay
): EditableFields<PartFields, Action, typeof actionsList> {
  return {
    list: actionsList,
    toRecord: actionRecords.toRecord,
    fieldsOf: fieldsOfPart,
    kept: keptPart,
    merge: RECORD_MERGES.part,
    changedColumns: (_action, before, after) => ({
      ...(sameIn(before, after, ['label', 'text'])
        ? {}
        : { Title: rowTitle(after.label, after.text) }),
      ...(before.status === after.status ? {} : { StatusSince: after.asAt ?? today }),
      ...changedOf(before, after)
    })
  };
}

export function fieldsOfPart(action: Action): PartFields {
  const { label, text, order, status, reason, waitingFor, position, asAt } = action;
  const { leadPost, leadOfficer, done, doneBy, doneOn, withdrawn } = action;
  return {
    label,
    text,
    order,
    status,
    reason,
    waitingFor,
    position,
    asAt,
    leadPost,
    leadOfficer,
    done,
    doneBy,
    doneOn,
    withdrawn
  };
}

function keptPart(fields: PartFields): PartFields {
  return {
    ...fields,
    label: keptText(fields.label),
    text: keptText(fields.text),
    reason: keptText(fields.reason),
    waitingFor: keptText(fields.waitingFor),
    position: keptText(fields.position),
    asAt: keptText(fields.asAt),
    leadPost: keptText(fields.leadPost),
    leadOfficer: keptText(fields.leadOfficer),
    doneBy: keptText(fields.doneBy),
    doneOn: keptText(fields.doneOn),
    withdrawn: keptText(fields.withdrawn)
  };
}

const COLUMNS: Readonly<Record<keyof PartFields, string>> = {
  label: 'Label',
  text: 'ActionText',
  order: 'SortOrder',
  status: 'Status',
  reason: 'StatusReason',
  waitingFor: 'WaitingFor',
  position: 'CurrentPosition',
  asAt: 'AsAt',
  leadPost: 'LeadPost',
  leadOfficer: 'LeadOfficer',
  done: 'Done',
  doneBy: 'DoneBy',
  doneOn: 'DoneOn',
  withdrawn: 'Withdrawn'
};

const FIELDS = Object.keys(COLUMNS) as readonly (keyof PartFields)[];

function changedOf(before: PartFields, after: PartFields): object {
  return Object.fromEntries(
    FIELDS.filter((field) => before[field] !== after[field]).map((field) => [
      COLUMNS[field],
      after[field] ?? null
    ])
  );
}

function sameIn(a: PartFields, b: PartFields, fields: readonly (keyof PartFields)[]): boolean {
  return fields.every((field) => a[field] === b[field]);
}
