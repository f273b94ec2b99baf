import type { SPFI } from '@pnp/sp';
import type { Position, RecordId, Update } from '../../domain/records';
import { onlyReading } from '../errors/trackerError';
import type { ListDeclaration, RowOf } from '../site/declaration/list';
import { expandOf, selectOf } from '../site/declaration/list';
import { settingsList } from '../site/lists/settings';
import type { FollowedList, FollowedRow } from '../sync/follow/followedLists';
import { followLists } from '../sync/follow/followedLists';
import { reading } from '../sync/sharePointAnswer';
import { actionRecords } from './actions';
import { expandOfAdded, selectOfAdded } from './addedRow';
import { dueDateChangeRecords } from './dueDateChanges';
import { positionFrom, updateMissedBy } from './latestUpdate';
import { positionRecords } from './positions';
import { postRecords } from './posts';
import { recommendationRecords } from './recommendations';
import type { ReadableMapping, ReadRecord } from './recordMapping';
import { reportRecords } from './reports';
import { reviewRecords } from './reviews';
import { settingsOfRows } from './settingRows';
import type { RowsOnSite, SiteRecords, TrackerStore } from './trackerStore';
import { updateRecords } from './updates';

/** The lists that the register is made of, in the order in which they are read below. */
const LISTS: readonly FollowedList[] = [
  plain(settingsList),
  plain(reportRecords.list),
  plain(recommendationRecords.list),
  plain(positionRecords.list),
  plain(actionRecords.list),
  added(updateRecords.list),
  added(dueDateChangeRecords.list),
  added(reviewRecords.list),
  plain(postRecords.list)
];

function plain(list: ListDeclaration): FollowedList {
  return { title: list.title, select: selectOf(list), expand: expandOf(list) };
}

function added(list: ListDeclaration): FollowedList {
  return { title: list.title, select: selectOfAdded(list), expand: expandOfAdded(list) };
}

/**
 * Reads every list whole, all at once, and from then on only what changed (`performance.md`, Wire).
 * A record whose row did not change stays the same object. Positions whose copy is behind show their
 * latest update.
 */
export function createReadAll(sp: SPFI): TrackerStore['readAll'] {
  const followed = followLists(sp, LISTS);
  const readers = [
    reader(reportRecords),
    reader(recommendationRecords),
    reader(positionRecords),
    reader(actionRecords),
    reader(updateRecords),
    reader(dueDateChangeRecords),
    reader(reviewRecords),
    reader(postRecords)
  ] as const;

  return async ({ progress, signal } = {}) => {
    let read = 0;
    const [settingsRows = [], ...rows] = await onlyReading(() =>
      reading(() =>
        followed.read({
          signal,
          onRows: (count) => {
            read += count;
            progress?.(read);
          }
        })
      )
    );
    const settings = settingsOfRows(settingsRows as readonly RowOf<typeof settingsList>[]);
    const [reports, recommendations, positions, actions, updates, dateChanges, reviews, posts] =
      readers;
    const all = {
      reports: reports(rows[0]),
      recommendations: recommendations(rows[1]),
      positions: positions(rows[2]),
      actions: actions(rows[3]),
      updates: updates(rows[4]),
      dateChanges: dateChanges(rows[5]),
      reviews: reviews(rows[6]),
      posts: posts(rows[7])
    };
    const records: SiteRecords = {
      settings: settings.settings,
      reports: all.reports.map(recordOf),
      recommendations: all.recommendations.map(recordOf),
      positions: withMissedUpdates(all.positions.map(recordOf), all.updates.map(recordOf)),
      actions: all.actions.map(recordOf),
      updates: all.updates.map(recordOf),
      dateChanges: all.dateChanges.map(recordOf),
      reviews: all.reviews.map(recordOf),
      posts: all.posts.map(recordOf),
      problems: [settings, ...Object.values(all).flat()].flatMap(({ problems }) => problems),
      rows: {
        recommendations: rowsOf(all.recommendations, rows[1]),
        positions: rowsOf(all.positions, rows[2]),
        actions: rowsOf(all.actions, rows[3])
      }
    };
    return records;
  };
}

/** Reads the records of rows; of a row that is the same object the record is too. */
function reader<Kept extends { readonly id: RecordId }, L extends ListDeclaration>(
  mapping: ReadableMapping<Kept, L>
): (rows: readonly FollowedRow[] | undefined) => readonly ReadRecord<Kept>[] {
  const known = new WeakMap<FollowedRow, ReadRecord<Kept>>();
  return (rows = []) =>
    rows.map((row) => {
      const before = known.get(row);
      if (before !== undefined) return before;
      const read = mapping.toRecord(row as RowOf<L>);
      known.set(row, read);
      return read;
    });
}

function rowsOf(
  read: readonly ReadRecord<{ readonly id: RecordId }>[],
  rows: readonly FollowedRow[] = []
): RowsOnSite {
  return new Map(
    read.map(({ record }, place) => {
      const { Id: itemId = 0, owshiddenversion: version = 0 } = rows[place] ?? {};
      return [record.id, { itemId, version }];
    })
  );
}

function recordOf<Kept>({ record }: ReadRecord<Kept>): Kept {
  return record;
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
