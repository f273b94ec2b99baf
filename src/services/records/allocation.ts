import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { PartialDate } from '../../domain/dates/partialDate';
import type { Deadline } from '../../domain/deadline/deadline';
import type { Recommendation, RecordId } from '../../domain/records';
import { mergeFields, sameContent } from '../../domain/merge/mergeFields';
import { recommendationsList } from '../site/lists/recommendations';
import {
  isAnswerLost,
  isNotFound,
  isVersionConflict,
  reading,
  toTrackerError
} from '../sync/sharePointAnswer';
import { revisionRow } from './deadlineRow';
import { TrackerError } from '../errors/trackerError';
import { clashOutcome, savedOutcome } from './outcome';
import { ownBase } from './ownBase';
import { keptText } from './positionFields';
import { recommendationRecords } from './recommendations';
import type { EditableRow } from './rowOfRecord';
import { rowOfRecord } from './rowOfRecord';
import type { StoreSurroundings } from './storeSurroundings';
import type { AllocationFields, Edit, EditBase, SaveOutcome } from './trackerStore';
import { asUnsure, unsureAfter } from './unsureAfter';

const MOST_TRIES = 5;

interface AllocationAsRead {
  readonly row: EditableRow<typeof recommendationsList>;
  readonly recommendation: Recommendation;
  readonly base: EditBase<AllocationFields>;
}

async function readAllocation(
  { sp, now }: StoreSurroundings,
  id: RecordId
): Promise<AllocationAsRead> {
  return reading(async () => {
    const row = await rowOfRecord(sp, recommendationsList, id);
    if (row === undefined) throw new TrackerError('record gone');
    const { record } = recommendationRecords.toRecord(row);
    const base: EditBase<AllocationFields> = {
      id,
      fields: fieldsOf(record),
      etag: row['odata.etag'],
      readAt: now().toISOString(),
      modified: row.Modified,
      ...(row.Editor?.Title === undefined ? {} : { editor: row.Editor.Title })
    };
    return { row, recommendation: record, base };
  });
}

export async function beginAllocationEdit(
  surroundings: StoreSurroundings,
  id: RecordId
): Promise<EditBase<AllocationFields>> {
  return (await readAllocation(surroundings, id)).base;
}

/** What each attempt has sent, so that a write whose answer was lost is known again. */
export type SentAllocations = Map<RecordId, AllocationFields>;

/**
 * Saves who answers for a recommendation and when it is due: one write under the row's ETag, joined
 * with what others changed meanwhile. The same field changed by both comes back as a clash.
 */
export async function saveAllocation(
  surroundings: StoreSurroundings,
  sent: SentAllocations,
  edit: Edit<AllocationFields>
): Promise<SaveOutcome<AllocationFields>> {
  const { sp } = surroundings;
  const mine = keptAllocation(edit.mine);
  let lost: unknown;

  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const site = await unsureAfter(lost !== undefined, () =>
      readAllocation(surroundings, edit.base.id)
    );
    const theirs = site.base.fields;
    const before = sent.get(edit.attemptId);
    const isOwn = before !== undefined && sameContentOf(before, theirs);
    const begun = keptAllocation(edit.base.fields);
    const base = isOwn ? ownBase(begun, mine, theirs, sameContent) : begun;
    const merged = mergeFields(base, mine, theirs);
    if (merged.clashes.length > 0) return clashOutcome(merged, site.base);
    if (sameContentOf(merged.fields, theirs)) {
      sent.delete(edit.attemptId);
      return savedOutcome(merged, site.base, site.base.etag);
    }

    try {
      sent.set(edit.attemptId, merged.fields);
      const { etag } = await sp.web.lists
        .getByTitle(recommendationsList.title)
        .items.getById(site.row.Id)
        .update(changedColumns(site.recommendation, theirs, merged.fields), site.base.etag);
      sent.delete(edit.attemptId);
      return savedOutcome(merged, site.base, etag);
    } catch (error) {
      if (isAnswerLost(error)) lost = error;
      else if (isNotFound(error)) throw new TrackerError('record gone', error);
      else if (!isVersionConflict(error)) {
        throw asUnsure(lost !== undefined, toTrackerError(error, 'writing'));
      }
    }
  }
  throw new TrackerError(lost === undefined ? 'kept changing' : 'answer lost', lost);
}

function fieldsOf({
  directorate,
  leadPost,
  leadOfficer,
  deadline
}: Recommendation): AllocationFields {
  return {
    directorate,
    leadPost,
    leadOfficer,
    revised: deadline.revised,
    revisedReason: deadline.reason
  };
}

/** Only the columns that change, so that what the Tracker cannot read in another one stays. */
function changedColumns(
  { deadline }: Recommendation,
  before: AllocationFields,
  after: AllocationFields
): object {
  const isMoved =
    before.revisedReason !== after.revisedReason || !sameContent(before.revised, after.revised);
  return {
    ...(before.directorate === after.directorate ? {} : { Directorate: after.directorate ?? null }),
    ...(before.leadPost === after.leadPost ? {} : { LeadPost: after.leadPost ?? null }),
    ...(before.leadOfficer === after.leadOfficer ? {} : { LeadOfficer: after.leadOfficer ?? null }),
    ...(isMoved
      ? revisionRow({
          original: deadline.original,
          revised: after.revised,
          reason: after.revisedReason
        })
      : {}),
    ...firstDate(deadline, after.revised)
  };
}

/**
 * Where no date was ever set, the first one that the force sets is the original, and internal
 * (`domain.md` rule 9): moving it later is then seen, and does not undo RED.
 */
function firstDate({ original }: Deadline, dates: readonly PartialDate[]): object {
  const [first] = dates;
  return original !== undefined || first === undefined
    ? {}
    : { DueOriginal: first, DueSetBy: 'internal' };
}

function sameContentOf(a: AllocationFields, b: AllocationFields): boolean {
  return (Object.keys(a) as (keyof AllocationFields)[]).every((field) =>
    sameContent(a[field], b[field])
  );
}

function keptAllocation(fields: AllocationFields): AllocationFields {
  return {
    directorate: keptText(fields.directorate),
    leadPost: keptText(fields.leadPost),
    leadOfficer: keptText(fields.leadOfficer),
    revised: fields.revised,
    revisedReason: keptText(fields.revisedReason)
  };
}
