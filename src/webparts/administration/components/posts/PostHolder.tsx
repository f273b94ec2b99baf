import * as React from 'react';
import { POSTS } from '../../../../components/loc/administrationPosts';
import { formatDayShort } from '../../../../domain/dates/formatDate';
import type { Post } from '../../../../domain/post';
import parts from '../parts.module.scss';
import type { PostRowTime } from './postRowTime';
import { vacantWords } from './vacantWords';

export interface PostHolderProps {
  readonly row: Post;
  /** Where the row stands on the day that is shown. */
  readonly when: PostRowTime;
  /** The row that begins next, said beside the one that stands now. */
  readonly next: Post | undefined;
}

/** Who holds a post by one of its rows, since when it is vacant, and who comes next. */
export function PostHolder({ row, when, next }: PostHolderProps): React.ReactElement {
  const isFlagged =
    when === 'over' || when === 'not yet' || (when === 'now' && row.holder === undefined);
  return (
    <>
      {isFlagged ? (
        <span className={parts.flag}>{vacantWords(row, when)}</span>
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
