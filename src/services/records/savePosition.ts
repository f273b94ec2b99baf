import { mergeFields } from '../../domain/merge/mergeFields';
import type { Position, RecordId, Update } from '../../domain/records';
import { isAnswerLost, isDuplicate, isNotFound, isVersionConflict } from '../sync/sharePointAnswer';
import { positionBase } from './beginPositionEdit';
import { TrackerError } from '../errors/trackerError';
import { updateMissedBy } from './latestUpdate';
import { clashOutcome, savedOutcome } from './outcome';
import { ownBase } from './ownBase';
import type { PositionAsRead } from './positionAsRead';
import { readPosition, writeCopy } from './positionAsRead';
import { fieldsOfPosition, keptPosition, sameFields, says, updateOf } from './positionFields';
import { addUpdate, keepSetAside } from './setAside';
import type { StoreSurroundings } from './storeSurroundings';
import { dayOf } from './storeSurroundings';
import type { Edit, PositionFields, SaveOutcome } from './trackerStore';
import type { Arrived } from './unfinishedSave';
import { unfinishedSave } from './unfinishedSave';

/** How often a row may change under a save before the person is told. */
const MOST_TRIES = 5;

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
  let lost: unknown;

  try {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const site = await readPosition(sp, id, own);
      const standing = positionBase(site, now());
      const theirs = fieldsOfPosition(site.position);
      const written = own(site.updates);
      const latest = written[written.length - 1];

      const isOwnCopy = written.some((update) => update.id === site.copy.latestUpdateId);
      const base = keptPosition(edit.base.fields);
      const merged = mergeFields(isOwnCopy ? ownBase(base, mine, theirs) : base, mine, theirs);
      if (merged.clashes.length > 0) return clashOutcome(merged, standing);

      const said = latest !== undefined && says(latest, merged.fields) ? latest : undefined;
      const isCopied = said !== undefined && said.id === site.copy.latestUpdateId;
      const saved = savedOutcome(merged, standing, site.etag);
      // Read back: what is on the site is known again.
      if (said !== undefined) arrived = { kind: 'update', standing: saved };
      else if (arrived.kind === 'update') arrived = { kind: 'overtaken' };
      await keepSetAside(sp, edit, site);

      // Nothing to add: what stands there says it already, unless readers take it from this attempt.
      const isShownFromOwn = shownFromOwn(site, written);
      const isSame = sameFields(merged.fields, theirs) && !isShownFromOwn;
      if (isCopied || isSame) return saved;

      try {
        const update: Update = said ?? {
          ...updateOf(merged.fields),
          id: latest === undefined ? edit.attemptId : newId(),
          subjectId: id,
          followsId: site.position.latestUpdateId,
          withdrawsId: latest?.id
        };
        if (said === undefined) await addUpdate(sp, update);
        arrived = { kind: 'update', standing: saved };
        const etag = await writeCopy(sp, site, copyOf(site, merged.fields, update.id, now()));
        return savedOutcome(merged, standing, etag);
      } catch (error) {
        if (isAnswerLost(error)) {
          if (arrived.kind === 'nothing') arrived = { kind: 'perhaps' };
          lost = error;
        } else if (isNotFound(error)) {
          throw new TrackerError('record gone', error);
        } else if (isVersionConflict(error) || isDuplicate(error)) {
          arrived = { kind: 'overtaken' };
        } else throw error;
        // Somebody was faster, or an answer was lost: read what stands there and join it.
      }
    }
    throw new TrackerError(lost === undefined ? 'kept changing' : 'answer lost', lost);
  } catch (error) {
    return unfinishedSave(arrived, error);
  }
}

/** The updates that an attempt wrote: the one with its id and those that take its place, in order. */
function ownUpdates(updates: readonly Update[], attemptId: RecordId): readonly Update[] {
  const ids = new Set([attemptId]);
  return updates.filter((update) => {
    const isOwn =
      update.id === attemptId || (update.withdrawsId !== undefined && ids.has(update.withdrawsId));
    if (isOwn) ids.add(update.id);
    return isOwn;
  });
}

/** Whether readers take the position from an update of this attempt that was not copied yet. */
function shownFromOwn({ copy, updates }: PositionAsRead, written: readonly Update[]): boolean {
  const missed = updateMissedBy(copy.latestUpdateId, updates);
  return missed !== undefined && written.includes(missed);
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
