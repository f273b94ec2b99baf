import type { Deadline } from '../../../domain/deadline/deadline';
import { parsePrintedDeadline } from '../../../domain/deadline/parsePrintedDeadline';
import { RECORD_MERGES } from '../../../domain/merge/recordMerges';
import type { Recommendation } from '../../../domain/records';
import { recommendationsList } from '../../site/lists/recommendations';
import { deadlineRow } from '../deadlineRow';
import { linesFor } from '../lines';
import { keptText } from '../positionFields';
import { recommendationRecords } from '../recommendations';
import { rowTitle } from '../rowTitle';
import type { EditableFields } from '../rowEdit';
import { registrationFieldsOf } from './registrationFieldsOf';
import type { RegistrationFields } from './registrationStore';

/** The facts of a recommendation that an owner corrects. */
export const recommendationFacts: EditableFields<
  RegistrationFields,
  Recommendation,
  typeof recommendationsList
> = {
  list: recommendationsList,
  merge: RECORD_MERGES.registration,
  toRecord: recommendationRecords.toRecord,
  fieldsOf: registrationFieldsOf,
  kept: (fields) => ({
    ref: keptText(fields.ref),
    kind: fields.kind,
    wording: fields.wording.trim(),
    topic: keptText(fields.topic),
    appliesTo: fields.appliesTo.map((body) => body.trim()).filter((body) => body !== ''),
    marking: keptText(fields.marking),
    duePrinted: keptText(fields.duePrinted),
    dueOriginal: keptText(fields.dueOriginal),
    dueSetBy: fields.dueSetBy,
    withdrawn: keptText(fields.withdrawn)
  }),
  changedColumns: (record, before, after) => ({
    ...(before.ref === after.ref ? {} : { Ref: after.ref ?? null }),
    ...(before.kind === after.kind ? {} : { Kind: after.kind }),
    ...(before.wording === after.wording ? {} : { Wording: after.wording }),
    ...(before.ref === after.ref && before.wording === after.wording
      ? {}
      : { Title: rowTitle(after.ref, after.wording) }),
    ...(before.topic === after.topic ? {} : { Topic: after.topic ?? null }),
    ...(before.appliesTo.join('\n') === after.appliesTo.join('\n')
      ? {}
      : { AppliesTo: linesFor(after.appliesTo) }),
    ...(before.marking === after.marking ? {} : { Marking: after.marking ?? null }),
    ...changedDeadline(record.deadline, before, after),
    ...(before.withdrawn === after.withdrawn ? {} : { Withdrawn: after.withdrawn ?? null })
  })
};

/** The due columns that a correction changes; revised dates and who decided them stay. */
function changedDeadline(
  deadline: Deadline,
  before: RegistrationFields,
  after: RegistrationFields
): object {
  const same =
    before.duePrinted === after.duePrinted &&
    before.dueOriginal === after.dueOriginal &&
    before.dueSetBy === after.dueSetBy;
  if (same) return {};
  const printed = after.duePrinted?.split('\n') ?? [];
  const read = parsePrintedDeadline(printed);
  const isAsPrinted = before.duePrinted === after.duePrinted;
  const columns = deadlineRow({
    ...deadline,
    printed,
    form: isAsPrinted ? deadline.form : read.form,
    original: after.dueOriginal,
    setBy: after.dueSetBy,
    relative: isAsPrinted ? deadline.relative : (read.relative ?? deadline.relative)
  });
  const stood: Partial<Record<string, string | null>> = { ...deadlineRow(deadline) };
  return Object.fromEntries(
    Object.entries(columns).filter(([name, value]) => stood[name] !== value)
  );
}
