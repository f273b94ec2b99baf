import type { RecordId } from '../../../src/domain/records';
import { allocationFields } from '../../../src/services/records/allocation';
import { actionRecords } from '../../../src/services/records/actions';
import { fieldsOfPart } from '../../../src/services/records/parts/partFields';
import type { PartFields } from '../../../src/services/records/parts/partStore';
import { recommendationFacts } from '../../../src/services/records/registration/recommendationFacts';
import type {
  RegistrationFields,
  ReportFields
} from '../../../src/services/records/registration/registrationStore';
import { reportFacts } from '../../../src/services/records/registration/reportFacts';
import { fieldsOfPosition } from '../../../src/services/records/positionFields';
import { positionRecords } from '../../../src/services/records/positions';
import type {
  AllocationFields,
  Edit,
  EditBase,
  PositionFields,
  SaveOutcome,
  TrackerStore
} from '../../../src/services/records/trackerStore';
import type { RowOf } from '../../../src/services/site/declaration/list';
import type { actionsList } from '../../../src/services/site/lists/actions';
import type { positionsList } from '../../../src/services/site/lists/positions';
import type { recommendationsList } from '../../../src/services/site/lists/recommendations';
import type { reportsList } from '../../../src/services/site/lists/reports';
import type { Player } from '../site/people';
import type { Subject } from '../site/subjects';
import type { Fields } from './log';
import { dates, someWords, statuses, words } from './typedValues';
import type { TypedValue } from './typedValues';

export type EditName = 'position' | 'allocation' | 'registration' | 'report' | 'part';

/** What can be edited: how a person does it, and the columns in which the judge finds it again. */
export interface EditKind<Edited extends object = Fields> {
  readonly name: EditName;
  readonly list: 'Positions' | 'Recommendations' | 'Actions' | 'Reports';
  /** Who has the right to. */
  readonly players: readonly Player[];
  /** Whether what was typed and not chosen stays in the history. */
  readonly keepsWords: boolean;
  readonly idOf: (subject: Subject) => RecordId;
  readonly begin: (store: TrackerStore, id: RecordId) => Promise<EditBase<Edited>>;
  readonly save: (store: TrackerStore, edit: Edit<Edited>) => Promise<SaveOutcome<Edited>>;
  readonly fieldsOf: (row: object) => Edited;
  /** As they were when the schedule began. */
  readonly begunFields: (subject: Subject) => Edited;
  /** What may be typed into each field, and the columns that hold it or follow from it. */
  readonly fields: {
    readonly [Field in keyof Edited]?: {
      readonly value: (typed: TypedValue) => unknown;
      readonly columns: readonly string[];
    };
  };
}

/** The model deals with fields by name, whatever they are of. */
function anyKind<Edited extends object>(kind: EditKind<Edited>): EditKind {
  return kind as unknown as EditKind;
}

const position = anyKind<PositionFields>({
  name: 'position',
  list: 'Positions',
  players: ['owner', 'otherOwner', 'lead', 'otherLead'],
  keepsWords: true,
  idOf: ({ recommendation }) => recommendation.record.id,
  begin: (store, id) => store.beginPositionEdit(id),
  save: (store, edit) => store.savePosition(edit),
  fieldsOf: (row) =>
    fieldsOfPosition(positionRecords.toRecord(row as RowOf<typeof positionsList>).record),
  begunFields: (subject) => fieldsOfPosition(subject.position.record),
  fields: {
    text: { value: words, columns: ['CurrentPosition', 'Title', 'LatestUpdateId'] },
    status: { value: statuses, columns: ['Status', 'StatusSince', 'Title', 'LatestUpdateId'] },
    reason: { value: words, columns: ['StatusReason', 'LatestUpdateId'] },
    waitingFor: { value: words, columns: ['WaitingFor', 'LatestUpdateId'] },
    asAt: { value: dates, columns: ['AsAt', 'LatestUpdateId'] }
  }
});

const allocation = anyKind<AllocationFields>({
  name: 'allocation',
  list: 'Recommendations',
  players: ['owner', 'otherOwner'],
  keepsWords: false,
  idOf: ({ recommendation }) => recommendation.record.id,
  begin: (store, id) => store.beginAllocationEdit(id),
  save: (store, edit) => store.saveAllocation(edit),
  fieldsOf: (row) =>
    allocationFields.fieldsOf(
      allocationFields.toRecord(row as RowOf<typeof recommendationsList>).record
    ),
  begunFields: (subject) => allocationFields.fieldsOf(subject.recommendation.record),
  fields: {
    directorate: { value: words, columns: ['Directorate'] },
    leadPost: { value: words, columns: ['LeadPost'] },
    leadOfficer: { value: words, columns: ['LeadOfficer'] }
  }
});

const registration = anyKind<RegistrationFields>({
  name: 'registration',
  list: 'Recommendations',
  players: ['owner', 'otherOwner'],
  keepsWords: false,
  idOf: ({ recommendation }) => recommendation.record.id,
  begin: (store, id) => store.registration.beginEdit(id),
  save: (store, edit) => store.registration.save(edit),
  fieldsOf: (row) =>
    recommendationFacts.fieldsOf(
      recommendationFacts.toRecord(row as RowOf<typeof recommendationsList>).record
    ),
  begunFields: (subject) => recommendationFacts.fieldsOf(subject.recommendation.record),
  fields: {
    ref: { value: words, columns: ['Ref', 'Title'] },
    wording: { value: someWords, columns: ['Wording', 'Title'] },
    topic: { value: words, columns: ['Topic'] },
    marking: { value: words, columns: ['Marking'] },
    withdrawn: { value: words, columns: ['Withdrawn'] }
  }
});

const report = anyKind<ReportFields>({
  name: 'report',
  list: 'Reports',
  players: ['owner', 'otherOwner'],
  keepsWords: false,
  idOf: (subject) => subject.report.record.id,
  begin: (store, id) => store.registration.beginReportEdit(id),
  save: (store, edit) => store.registration.saveReport(edit),
  fieldsOf: (row) =>
    reportFacts.fieldsOf(reportFacts.toRecord(row as RowOf<typeof reportsList>).record),
  begunFields: (subject) => reportFacts.fieldsOf(subject.report.record),
  fields: {
    title: { value: someWords, columns: ['Title'] },
    narrative: { value: words, columns: ['Narrative'] },
    withdrawn: { value: words, columns: ['Withdrawn'] }
  }
});

const part = anyKind<PartFields>({
  name: 'part',
  list: 'Actions',
  players: ['owner', 'otherOwner', 'lead', 'otherLead'],
  keepsWords: false,
  idOf: (subject) => subject.part.record.id,
  begin: (store, id) => store.parts.beginEdit(id),
  save: (store, edit) => store.parts.save(edit),
  fieldsOf: (row) => fieldsOfPart(actionRecords.toRecord(row as RowOf<typeof actionsList>).record),
  begunFields: (subject) => fieldsOfPart(subject.part.record),
  fields: {
    text: { value: words, columns: ['ActionText', 'Title'] },
    status: { value: statuses, columns: ['Status', 'StatusSince'] },
    reason: { value: words, columns: ['StatusReason'] },
    waitingFor: { value: words, columns: ['WaitingFor'] },
    position: { value: words, columns: ['CurrentPosition'] },
    asAt: { value: dates, columns: ['AsAt'] },
    leadOfficer: { value: words, columns: ['LeadOfficer'] }
  }
});

export const editKinds: Readonly<Record<EditName, EditKind>> = {
  position,
  allocation,
  registration,
  report,
  part
};
