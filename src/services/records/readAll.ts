import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import type { Position, RecordId, Update } from '../../domain/records';
import type { WholeListOptions } from '../sync/readWholeList';
import { reading } from '../sync/sharePointAnswer';
import { actionRecords } from './actions';
import { dueDateChangeRecords } from './dueDateChanges';
import { onlyReading } from '../errors/trackerError';
import { positionFrom, updateMissedBy } from './latestUpdate';
import { positionRecords } from './positions';
import { postRecords } from './posts';
import { recommendationRecords } from './recommendations';
import { readAdded, readRecords } from './readRecords';
import { reportRecords } from './reports';
import { reviewRecords } from './reviews';
import { readSettingsAndProblems } from './settings';
import type { SiteRecords } from './trackerStore';
import { UPDATE_EXPAND, UPDATE_SELECT, updateRecords } from './updates';

export interface ReadAllOptions {
  readonly progress?: (records: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads every list whole, all at once. Positions whose copy is behind show their latest update. */
export async function readAll(sp: SPFI, options: ReadAllOptions = {}): Promise<SiteRecords> {
  let read = 0;
  const whole: WholeListOptions = {
    signal: options.signal,
    onRows: (rows) => {
      read += rows;
      options.progress?.(read);
    }
  };
  return onlyReading(() =>
    reading(async () => {
      const [settings, reports, recommendations, positions, actions, updates, ...added] =
        await Promise.all([
          readSettingsAndProblems(sp, options.signal),
          readRecords(sp, reportRecords, whole),
          readRecords(sp, recommendationRecords, whole),
          readRecords(sp, positionRecords, whole),
          readRecords(sp, actionRecords, whole),
          readRecords(sp, updateRecords, { ...whole, expand: UPDATE_EXPAND }, UPDATE_SELECT),
          readAdded(sp, dueDateChangeRecords, whole),
          readAdded(sp, reviewRecords, whole),
          readRecords(sp, postRecords, whole)
        ]);
      const [dateChanges, reviews, posts] = added;
      return {
        settings: settings.settings,
        reports: reports.records,
        recommendations: recommendations.records,
        positions: withMissedUpdates(positions.records, updates.records),
        actions: actions.records,
        updates: updates.records,
        dateChanges: dateChanges.records,
        reviews: reviews.records,
        posts: posts.records,
        problems: [
          settings,
          reports,
          recommendations,
          positions,
          actions,
          updates,
          ...added
        ].flatMap(({ problems }) => problems)
      };
    })
  );
}

function withMissedUpdates(
  positions: readonly Position[],
  updates: readonly Update[]
): readonly Position[] {
  const bySubject = new Map<RecordId, Update[]>();
  for (const update of updates) {
    const others = bySubject.get(update.subjectId);
    if (others === undefined) bySubject.set(update.subjectId, [update]);
    else others.push(update);
  }
  return positions.map((position) => {
    const missed = updateMissedBy(position.latestUpdateId, bySubject.get(position.id) ?? []);
    return missed === undefined ? position : positionFrom(position, missed);
  });
}
