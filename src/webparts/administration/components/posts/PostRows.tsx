import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { POSTS } from '../../../../components/loc/administrationPosts';
import type { PostOnDay } from '../../../../domain/posts/postOnDay';
import type { PostFormsProps } from './postForms';
import { PostRow } from './PostRow';
import { rowsShown } from './postRowTime';
import styles from './Posts.module.scss';

export interface PostRowsProps extends PostFormsProps {
  readonly post: PostOnDay;
  readonly mayChange: boolean;
}

/** A post: the row of the day, those that begin later, and its past holders on demand. */
export function PostRows({ post, mayChange, ...forms }: PostRowsProps): React.ReactElement {
  const [showsPast, setShowsPast] = React.useState(false);
  const { title } = post;
  const rows = rowsShown(post);
  const earlier = rows.filter(({ when }) => when === 'before');
  const shared = { mayChange, forms };
  return (
    <>
      {rows
        .filter(({ when }) => when !== 'before')
        .map((shown) => (
          <PostRow key={shown.row.id} {...shared} {...shown} />
        ))}
      {earlier.length > 0 && (
        <tr>
          <td colSpan={mayChange ? 7 : 6}>
            <ActionButton
              className={styles.quiet}
              text={showsPast ? POSTS.hidePast : POSTS.past(earlier.length)}
              ariaLabel={`${showsPast ? POSTS.hidePast : POSTS.past(earlier.length)}: ${title}`}
              aria-expanded={showsPast}
              onClick={() => setShowsPast(!showsPast)}
            />
          </td>
        </tr>
      )}
      {showsPast && earlier.map((shown) => <PostRow key={shown.row.id} {...shared} {...shown} />)}
    </>
  );
}
