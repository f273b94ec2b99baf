import * as React from 'react';
import { POSTS } from '../../../../components/loc/administrationPosts';
import type { PostOnDay } from '../../../../domain/posts/postOnDay';
import parts from '../parts.module.scss';
import type { PostFormsProps } from './postForms';
import { useIsNarrow } from '../state/useIsNarrow';
import { PostRows } from './PostRows';
import styles from './Posts.module.scss';

export interface PostsTableProps extends PostFormsProps {
  readonly posts: readonly PostOnDay[];
  readonly mayChange: boolean;
}

/** Below this a post is a block of lines, in pixels. */
const NARROW = 720;

/** The posts, a line each; narrow web parts show each as a block. */
export function PostsTable({ posts, ...rest }: PostsTableProps): React.ReactElement {
  const { columns } = POSTS;
  const room = React.useRef<HTMLDivElement>(null);
  const isNarrow = useIsNarrow(room, NARROW);
  return (
    <div ref={room}>
      <table
        className={`${parts.table} ${isNarrow ? styles.stacked : styles.table}`}
        aria-label={POSTS.table}
      >
        <thead>
          <tr>
            <th scope="col">{columns.post}</th>
            <th scope="col">{columns.directorate}</th>
            <th scope="col">{columns.holder}</th>
            <th scope="col">{columns.deputy}</th>
            <th scope="col">{columns.from}</th>
            <th scope="col">{columns.to}</th>
            {rest.mayChange && <th scope="col">{columns.actions}</th>}
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <PostRows key={post.title} {...rest} post={post} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
