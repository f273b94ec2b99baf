import type { SPFI } from '@pnp/sp';
import { mergeRecord } from '../../domain/merge/mergeRecord';
import { RECORD_MERGES } from '../../domain/merge/recordMerges';
import type { Position, RecordId, Update } from '../../domain/records';
import { isTrackerError } from '../errors/trackerError';
import type { NextStep } from '../sync/saveRow';
import { OvertakenError, saveRow } from '../sync/saveRow';
import { isAnswerLost, isDuplicate, isVersionConflict } from '../sync/sharePointAnswer';
import { positionBase } from './beginPositionEdit';
import { clashOutcome, savedOutcome } from './outcome';
import { ownBase } from './ownBase';
import type { PositionAsRead } from './positionAsRead';
import { readPosition, updatesAbout, writeCopy } from './positionAsRead';
import {
  fieldsOfPosition,
  fieldsOfUpdate,
  keptPosition,
  sameFields,
  says,
  updateOf
} from './positionFields';
import { addUpdate, keepSetAside } from './setAside';
import type { StoreSurroundings } from './storeSurroundings';
import { dayOf } from './storeSurroundings';
import type { Edit, PositionFields, SaveOutcome } from './trackerStore';
import type { Arrived } from './unfinishedSave';
import { unfinishedSave } from './unfinishedSave';
import { isSeen, landedOf, ownUpdates, shownFromOwn } from './updatesOfAttempt';

/**
 * Saves a position (`architecture.md`, Saving a position): reads the row afresh and joins what others
 * changed, then writes the Update, then the row under its ETag. Nothing is written while two people
 * changed the same field differently. Every lost answer is followed by reading, never by guessing,
 * and the Update carries the attempt's id, so that sending an attempt again does not double it.
 * Where the update arrived and the row could not follow, that is the outcome; all else that goes wrong
 * is thrown as a `TrackerError`.
 */
export async function savePosition(
  { sp, now, newId }: StoreSurroundings,
  edit: Edit<PositionFields>
): Promise<SaveOutcome<PositionFields>> {
  const { id } = edit.base;
  const own = (updates: readonly Update[]): readonly Update[] =>
    ownUpdates(updates, edit.attemptId);
  const mine = keptPosition(edit.mine);
  let arrived: Arrived<PositionFields> = { kind: 'nothing' };

  const next = async (site: PositionAsRead): Promise<NextStep<SaveOutcome<PositionFields>>> => {
    const standing = positionBase(site, now());
    const theirs = fieldsOfPosition(site.position);
    const written = own(site.updates);
    const latest = written[written.length - 1];

    // Others built on what this attempt wrote, and the row copies neither: it is brought up first.
    if (site.missed.some((update) => written.includes(update))) {
      return { kind: 'write', write: () => mendAndBeginAgain(sp, site) };
    }
    const landed = landedOf(site, written, edit.base.latestUpdateId);
    const begun = keptPosition(edit.base.fields);
    const base =
      landed === undefined ? begun : ownBase(begun, mine, fieldsOfUpdate(landed, begun.status));
    const merged = mergeRecord(RECORD_MERGES.position, base, mine, theirs);
    if (merged.clashes.length > 0) return { kind: 'over', outcome: clashOutcome(merged, standing) };

    // One that readers do not see, because somebody was faster, does not say it to anybody.
    const isSaid =
      latest !== undefined &&
      says(latest, merged.fields) &&
      isSeen(latest, site.copy, site.updates);
    const said = isSaid ? latest : undefined;
    const isCopied = said !== undefined && said.id === site.copy.latestUpdateId;
    const saved = savedOutcome(merged, standing, site.etag);
    // Read back: what is on the site is known again.
    if (said !== undefined) arrived = { kind: 'update', standing: saved };
    else if (arrived.kind === 'update') arrived = { kind: 'overtaken' };
    await keepSetAside(sp, edit, site);

    // Nothing to add: what stands there says it already, unless readers take it from this attempt.
    const isShownFromOwn = shownFromOwn(site, written);
    const isSame =
      sameFields(merged.fields, theirs) && !isShownFromOwn && !isToWithdraw(edit, site.updates);
    if (isCopied || isSame) return { kind: 'over', outcome: saved };

    const write = async (): Promise<SaveOutcome<PositionFields>> => {
      const update = said ?? updateToAdd(edit, site, merged.fields, latest, newId);
      if (said === undefined) {
        await addUpdate(sp, update);
        arrived = { kind: 'perhaps' };
        // Somebody may have added one since this save read, which follows the same and was first.
        if (!isSeen(update, site.copy, await updatesAbout(sp, id))) throw new OvertakenError();
      }
      arrived = { kind: 'update', standing: saved };
      const etag = await writeCopy(sp, site, copyOf(site, merged.fields, update.id, now()));
      return savedOutcome(merged, standing, etag);
    };
    return {
      kind: 'write',
      write: () =>
        write().catch((error: unknown) => {
          if (isUnsure(error) && arrived.kind === 'nothing') arrived = { kind: 'perhaps' };
          else if (isOvertaken(error) && arrived.kind !== 'nothing')
            arrived = { kind: 'overtaken' };
          throw error;
        })
    };
  };

  try {
    return await saveRow({ read: () => readPosition(sp, id, own), next, isOvertaken });
  } catch (error) {
    return unfinishedSave(arrived, error);
  }
}

/** The row changed, or was made, meanwhile; or an earlier send of other words arrived after all. */
function isOvertaken(error: unknown): boolean {
  return (
    error instanceof OvertakenError ||
    isVersionConflict(error) ||
    isDuplicate(error) ||
    isTrackerError(error, 'other record there')
  );
}

function isUnsure(error: unknown): boolean {
  return isAnswerLost(error) || isTrackerError(error, 'answer lost');
}

function updateToAdd(
  edit: Edit<PositionFields>,
  site: PositionAsRead,
  fields: PositionFields,
  latest: Update | undefined,
  newId: () => RecordId
): Update {
  return {
    ...updateOf(fields),
    id: latest === undefined ? edit.attemptId : newId(),
    subjectId: edit.base.id,
    // One that withdraws follows what the row copies: what it withdraws leads nowhere any more.
    followsId:
      latest === undefined && edit.withdraws !== undefined
        ? site.copy.latestUpdateId
        : site.position.latestUpdateId,
    withdrawsId: latest === undefined ? edit.withdraws : latest.id
  };
}

/** Whether the edit takes back an update that nothing on the site withdraws yet. */
function isToWithdraw({ withdraws }: Edit<PositionFields>, updates: readonly Update[]): boolean {
  return withdraws !== undefined && !updates.some(({ withdrawsId }) => withdrawsId === withdraws);
}

async function mendAndBeginAgain(sp: SPFI, site: PositionAsRead): Promise<never> {
  await writeCopy(sp, site, site.position);
  throw new OvertakenError();
}

function copyOf(
  { itemId, position }: PositionAsRead,
  fields: PositionFields,
  latestUpdateId: RecordId,
  now: Date
): Position {
  const isNewStatus = itemId === undefined || fields.status !== position.status;
  const statusSince = isNewStatus ? (fields.asAt ?? dayOf(now)) : position.statusSince;
  return { ...position, ...fields, statusSince, latestUpdateId };
}
