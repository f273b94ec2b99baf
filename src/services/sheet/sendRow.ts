import type { SPFI } from '@pnp/sp';
import type { Person } from '../../domain/post';
import type { HashText } from '../../domain/sheet/hashOf';
import type { ColumnKey } from '../../domain/sheet/sheetColumn';
import { TrackerError } from '../errors/trackerError';
import { actionRecords } from '../records/actions';
import { fieldsOfPart } from '../records/parts/partFields';
import { fieldsOfPosition, fieldsOfUpdate } from '../records/positionFields';
import { positionRecords } from '../records/positions';
import { recommendationRecords } from '../records/recommendations';
import { registrationFieldsOf } from '../records/registration/registrationFieldsOf';
import { dayOf } from '../records/storeSurroundings';
import type { AllocationFields, TrackerStore } from '../records/trackerStore';
import { chosenChanges } from './chosenChanges';
import { earlierStates } from './earlierStates';
import { failedOutcome } from './failedOutcome';
import type { EarlierState } from './knownBase';
import type { PartOutcome } from './rowOutcome';
import { receiptOf } from './rowOutcome';
import { sendDateRequest } from './sendDateRequest';
import type { GroupToSend } from './sendGroup';
import { sendGroup } from './sendGroup';
import { sendTick, tickOf } from './sendTick';
import { allocationGroup, partGroup, positionGroup, registrationGroup } from './sheetGroup';
import type { RowReceipt, RowToSend } from './sheetSender';
import { SHEET_SENTENCES } from './sheetSentences';
import type { SiteFacts } from './siteFacts';

/** What sending rows needs: the site, and what stood there when the send began. */
export interface SendingSurroundings {
  readonly sp: SPFI;
  readonly store: TrackerStore;
  readonly facts: SiteFacts;
  readonly me: () => Promise<Person>;
  readonly now: () => Date;
  readonly hash: HashText;
}

/** Sends one row, all that it changes at once; `before` is what was done for it already. */
export async function sendRow(
  surroundings: SendingSurroundings,
  row: RowToSend,
  before: readonly PartOutcome[] = []
): Promise<RowReceipt> {
  const outcomes = before.some(({ kind }) => kind === 'failed')
    ? []
    : await Promise.all(
        partsOf(surroundings, row).map((send) => send().catch((error) => failedOutcome(error)))
      );
  const said = [...before, ...outcomes.filter((one): one is PartOutcome => one !== undefined)];
  const { left } = chosenChanges(row, Object.keys(row.seen ?? {}) as ColumnKey[]);
  return receiptOf(row, said, left, surroundings.now().toISOString());
}

type SendPart = () => Promise<PartOutcome | undefined>;

/** What a row may change, by the kind of its table. */
function partsOf(given: SendingSurroundings, row: RowToSend): readonly SendPart[] {
  switch (row.kind) {
    case 'recommendations':
      // A new one was registered with who leads it.
      return row.isNew
        ? [() => sendPosition(given, row), () => sendDate(given, row)]
        : [
            () => sendPosition(given, row),
            () => sendAllocation(given, row),
            () => sendRegistration(given, row),
            () => sendDate(given, row)
          ];
    case 'parts':
      return [() => sendPart(given, row), () => sendDate(given, row)];
    case 'tasks':
      return [() => sendTask(given, row)];
    case 'updates':
      return [async () => notEditable()];
  }
}

async function sendPosition(
  given: SendingSurroundings,
  row: RowToSend
): Promise<PartOutcome | undefined> {
  const { sp, store, facts } = given;
  const position = facts.position(row.id) ?? { id: row.id, status: 'AMBER' as const };
  const onSite = facts.records.rows?.positions.get(row.id);
  const theirs = fieldsOfPosition(position);
  return sendGroup({
    ...inCommon(given, row),
    group: positionGroup,
    versionOf: 'standing',
    theirs,
    versionNow: onSite?.version,
    keepsWords: true,
    hasArrived: (attemptId) => facts.updatesAbout(row.id).some(({ id }) => id === attemptId),
    save: (edit) => store.savePosition(edit),
    earlier: async () => [
      ...(onSite === undefined
        ? []
        : await earlierStates(sp, positionRecords, onSite.itemId, (one) =>
            positionGroup.valuesOf(fieldsOfPosition(one))
          )),
      // What an update said whose row could not follow is in no version.
      ...[...facts.updatesAbout(row.id)].reverse().map((update): EarlierState => ({
        values: positionGroup.valuesOf(fieldsOfUpdate(update, position.status)),
        version: undefined
      }))
    ]
  });
}

async function sendAllocation(
  given: SendingSurroundings,
  row: RowToSend
): Promise<PartOutcome | undefined> {
  const { sp, store, facts } = given;
  if (!allocationGroup.columns.some((key) => key in row.changes || row.seen?.[key])) {
    return undefined;
  }
  const recommendation = facts.recommendation(row.id);
  const onSite = facts.records.rows?.recommendations.get(row.id);
  if (recommendation === undefined || onSite === undefined) throw new TrackerError('record gone');
  return sendGroup({
    ...inCommon(given, row),
    group: allocationGroup,
    versionOf: 'published',
    theirs: allocationOf(recommendation),
    versionNow: onSite.version,
    keepsWords: false,
    hasArrived: () => false,
    save: (edit) => store.saveAllocation(edit),
    earlier: () =>
      earlierStates(sp, recommendationRecords, onSite.itemId, (one) =>
        allocationGroup.valuesOf(allocationOf(one))
      )
  });
}

async function sendRegistration(
  given: SendingSurroundings,
  row: RowToSend
): Promise<PartOutcome | undefined> {
  const { sp, store, facts } = given;
  if (!registrationGroup.columns.some((key) => key in row.changes || key in (row.seen ?? {}))) {
    return undefined;
  }
  const recommendation = facts.recommendation(row.id);
  const onSite = facts.records.rows?.recommendations.get(row.id);
  if (recommendation === undefined || onSite === undefined) throw new TrackerError('record gone');
  return sendGroup({
    ...inCommon(given, row),
    group: registrationGroup,
    versionOf: 'published',
    theirs: registrationFieldsOf(recommendation),
    versionNow: onSite.version,
    keepsWords: false,
    hasArrived: () => false,
    save: (edit) => store.registration.save(edit),
    earlier: () =>
      earlierStates(sp, recommendationRecords, onSite.itemId, (one) =>
        registrationGroup.valuesOf(registrationFieldsOf(one))
      )
  });
}

async function sendPart(
  given: SendingSurroundings,
  row: RowToSend
): Promise<PartOutcome | undefined> {
  const { sp, store, facts } = given;
  const action = facts.action(row.id);
  const onSite = facts.records.rows?.actions.get(row.id);
  if (action === undefined || onSite === undefined) throw new TrackerError('record gone');
  return sendGroup({
    ...inCommon(given, row),
    group: partGroup,
    versionOf: 'standing',
    theirs: fieldsOfPart(action),
    versionNow: onSite.version,
    keepsWords: false,
    hasArrived: () => false,
    save: (edit) => store.parts.save(edit),
    earlier: () =>
      earlierStates(sp, actionRecords, onSite.itemId, (one) =>
        partGroup.valuesOf(fieldsOfPart(one))
      )
  });
}

async function sendTask(
  given: SendingSurroundings,
  row: RowToSend
): Promise<PartOutcome | undefined> {
  const { sp, store, facts, me, now, hash } = given;
  const action = facts.action(row.id);
  const onSite = facts.records.rows?.actions.get(row.id);
  if (action === undefined || onSite === undefined) throw new TrackerError('record gone');
  return sendTick({
    row,
    action,
    versionNow: onSite.version,
    earlier: () => earlierStates(sp, actionRecords, onSite.itemId, tickOf),
    me,
    on: dayOf(now()),
    parts: store.parts,
    hash
  });
}

function sendDate(given: SendingSurroundings, row: RowToSend): Promise<PartOutcome | undefined> {
  const { facts, me, store, hash } = given;
  const name = async (): Promise<string> => (await me()).name;
  return sendDateRequest({ row, facts, me: name, dates: store.dates, hash });
}

function inCommon(
  { now, hash }: SendingSurroundings,
  row: RowToSend
): Pick<GroupToSend<object>, 'row' | 'readAt' | 'hash'> {
  return { row, readAt: now().toISOString(), hash };
}

function allocationOf(one: Partial<AllocationFields>): AllocationFields {
  const { directorate, leadPost, leadOfficer } = one;
  return { directorate, leadPost, leadOfficer };
}

function notEditable(): PartOutcome {
  const message = SHEET_SENTENCES.notEditable;
  return { kind: 'failed', message, isUnsure: false, cause: undefined };
}
