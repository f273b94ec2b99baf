import * as React from 'react';
import { POSTS } from '../../../../components/loc/administrationPosts';
import { formatDayShort } from '../../../../domain/dates/formatDate';
import type { Post } from '../../../../domain/post';
import parts from '../parts.module.scss';

export interface PostHolderProps {
  readonly row: Post;
  /** Where the row stands on the day that is shown. */
  readonly when: PostRowTime;
  /** The row that begins next, said beside the one that stands now. */
  readonly next: Post | undefined;
}

/**
 * `over`: the last one of a post, and its time has ended; `not yet`: the first one, and its time has not
 * begun; `before` and `coming`: earlier and later ones beside the row that is shown for the day.
 */
export type PostRowTime = 'now' | 'over' | 'not yet' | 'before' | 'coming';

/** Who holds a post by one of its rows, since when it is vacant, and who comes next. */
export function PostHolder({ row, when, next }: PostHolderProps): React.ReactElement {
  const isFlagged =
    when === 'over' || when === 'not yet' || (when === 'now' && row.holder === undefined);
  return (
    <>
      {isFlagged ? (
        <span className={parts.flag}>
          {when === 'over' && row.to !== undefined
            ? POSTS.vacantAfter(formatDayShort(row.to))
            : POSTS.vacant}
        </span>
      ) : (
        (row.holder?.name ?? POSTS.vacant)
      )}
      {when === 'over' && row.holder !== undefined && (
        <div className={parts.small}>{row.holder.name}</div>
      )}
      {next?.from !== undefined && (
        <div className={parts.small}>
          {POSTS.comesIn(next.holder?.name ?? POSTS.vacant, formatDayShort(next.from))}
        </div>
      )}
    </>
  );
}
