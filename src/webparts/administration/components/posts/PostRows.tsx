import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { POSTS } from '../../../../components/loc/administrationPosts';
import type { PostOnDay } from '../../../../domain/posts/postOnDay';
import type { PostFormsProps } from './postForms';
import { PostRow } from './PostRow';
import styles from './Posts.module.scss';

export interface PostRowsProps extends PostFormsProps {
  readonly post: PostOnDay;
  readonly mayChange: boolean;
}

/** A post: the row of the day, those that begin later, and its past holders on demand. */
export function PostRows({ post, mayChange, ...forms }: PostRowsProps): React.ReactElement {
  const [showsPast, setShowsPast] = React.useState(false);
  const { current, past, coming, title } = post;
  // A post whose last holder's time is over still has that row to begin a new one from.
  const over = current.length === 0 ? past.slice(0, 1) : [];
  const earlier = past.slice(over.length);
  const first = current.length + over.length === 0 ? coming.slice(0, 1) : [];
  const later = coming.slice(first.length);
  const shared = { mayChange, forms };
  return (
    <>
      {current.map((row) => (
        <PostRow key={row.id} {...shared} row={row} when="now" next={coming[0]} />
      ))}
      {over.map((row) => (
        <PostRow key={row.id} {...shared} row={row} when="over" next={coming[0]} />
      ))}
      {first.map((row) => (
        <PostRow key={row.id} {...shared} row={row} when="not yet" next={row} />
      ))}
      {later.map((row) => (
        <PostRow key={row.id} {...shared} row={row} when="coming" />
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
      {showsPast &&
        earlier.map((row) => <PostRow key={row.id} {...shared} row={row} when="before" />)}
    </>
  );
}
