import type { IsoDay } from '../dates/partialDate';
import type { Post } from '../post';
import type { RecordId } from '../records';
import type { HandOver } from './handOver';
import { rowThatBegins } from './handOver';
import { postKey } from './postOnDay';

/** The first and the last day of a row; both belong to it. */
export type Period = Pick<Post, 'from' | 'to'>;

/** Later than any day that a row ends on: ISO days are compared as text. */
const NO_END: IsoDay = '9999-12-31';

/** Whether two periods have a day in common. */
export function haveDayInCommon(a: Period, b: Period): boolean {
  return (a.from ?? '') <= (b.to ?? NO_END) && (b.from ?? '') <= (a.to ?? NO_END);
}

/** The row of the same post that a new one would stand beside on some day; its own id does not count. */
export function rowHeldAlready(
  posts: readonly Post[],
  added: Period & { readonly id: RecordId; readonly title: string }
): Post | undefined {
  return posts.find(
    (row) =>
      row.id !== added.id &&
      postKey(row.title) === postKey(added.title) &&
      haveDayInCommon(row, added)
  );
}

/**
 * The later row of the same post that begins already when a new holder would hold it; the earliest
 * where there are several. Whoever shares the post with the present holder is not in the way.
 */
export function laterRowInTheWay(
  posts: readonly Post[],
  present: Post,
  handOver: HandOver & { readonly from: IsoDay },
  newPostId: RecordId
): Post | undefined {
  const begins = rowThatBegins(present, handOver, newPostId);
  const [earliest] = posts
    .filter(
      (row) =>
        row.id !== present.id &&
        row.id !== newPostId &&
        postKey(row.title) === postKey(present.title) &&
        (row.from ?? '') > (present.from ?? '') &&
        haveDayInCommon(row, begins) &&
        ((row.from ?? '') >= handOver.from || !haveDayInCommon(row, present))
    )
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  return earliest;
}
