import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { POSTS } from '../../../../components/loc/administrationPosts';
import { formatDayShort } from '../../../../domain/dates/formatDate';
import type { Post } from '../../../../domain/post';
import type { PostOnDay } from '../../../../domain/posts/postOnDay';
import parts from '../parts.module.scss';
import { EditedPost } from './EditedPost';
import { HandOverForm } from './HandOverForm';
import type { PostFormsProps } from './postForms';
import styles from './Posts.module.scss';

export interface PostRowsProps extends PostFormsProps {
  readonly post: PostOnDay;
  readonly mayChange: boolean;
}

/** A post: its present row, the form that is open below it, and its past holders on demand. */
export function PostRows({ post, mayChange, ...forms }: PostRowsProps): React.ReactElement {
  const [showsPast, setShowsPast] = React.useState(false);
  const { current, past, coming, title } = post;
  // A post whose last holder's time is over still has that row to begin a new one from.
  const rows =
    current.length > 0 ? current : [...past.slice(0, 1), ...coming.slice(0, 1)].slice(0, 1);
  const others = past.filter((row) => !rows.includes(row));
  return (
    <>
      {rows.map((row) => (
        <React.Fragment key={row.id}>
          <PostRow
            row={row}
            post={post}
            isCurrent={current.includes(row)}
            mayChange={mayChange}
            forms={forms}
          />
          <PostFormRow row={row} mayChange={mayChange} forms={forms} />
        </React.Fragment>
      ))}
      {others.length > 0 && (
        <tr>
          <td colSpan={mayChange ? 7 : 6}>
            <ActionButton
              className={styles.quiet}
              text={showsPast ? POSTS.hidePast : POSTS.past(others.length)}
              ariaLabel={`${showsPast ? POSTS.hidePast : POSTS.past(others.length)}: ${title}`}
              aria-expanded={showsPast}
              onClick={() => setShowsPast(!showsPast)}
            />
          </td>
        </tr>
      )}
      {showsPast &&
        others.map((row) => (
          <React.Fragment key={row.id}>
            <PostRow
              row={row}
              post={post}
              isCurrent={false}
              isPast
              mayChange={mayChange}
              forms={forms}
            />
            <PostFormRow row={row} mayChange={mayChange} forms={forms} />
          </React.Fragment>
        ))}
    </>
  );
}

interface PostRowProps {
  readonly row: Post;
  readonly post: PostOnDay;
  readonly isCurrent: boolean;
  readonly isPast?: boolean;
  readonly mayChange: boolean;
  readonly forms: PostFormsProps;
}

function PostRow(props: PostRowProps): React.ReactElement {
  const { row, post, isCurrent, isPast = false, mayChange, forms } = props;
  const { columns } = POSTS;
  return (
    <tr className={isPast ? styles.past : undefined}>
      <th scope="row">{row.title}</th>
      <td data-label={columns.directorate}>{row.directorate}</td>
      <td data-label={columns.holder}>
        <Holder row={row} post={post} isCurrent={isCurrent} isPast={isPast} />
      </td>
      <td data-label={columns.deputy}>{row.deputy?.name}</td>
      <td data-label={columns.from} className={styles.day}>
        {row.from === undefined ? '' : formatDayShort(row.from)}
      </td>
      <td data-label={columns.to} className={styles.day}>
        {row.to === undefined ? '' : formatDayShort(row.to)}
      </td>
      {mayChange && (
        <td className={styles.actions}>
          <ActionButton
            className={styles.quiet}
            text={POSTS.edit}
            ariaLabel={POSTS.editPost(row.title)}
            onClick={() => forms.setOpen({ kind: 'edit', id: row.id })}
          />
          {!isPast && (
            <ActionButton
              className={styles.quiet}
              text={POSTS.handOver}
              ariaLabel={POSTS.handOverPost(row.title)}
              onClick={() => forms.setOpen({ kind: 'hand over', id: row.id })}
            />
          )}
        </td>
      )}
    </tr>
  );
}

interface HolderProps {
  readonly row: Post;
  readonly post: PostOnDay;
  readonly isCurrent: boolean;
  readonly isPast: boolean;
}

function Holder({ row, post, isCurrent, isPast }: HolderProps): React.ReactElement {
  const comes = isPast ? undefined : post.coming[0];
  const isVacant = !isPast && (!isCurrent || row.holder === undefined);
  return (
    <>
      {isVacant ? (
        <span className={parts.flag}>
          {!isCurrent && row.to !== undefined
            ? POSTS.vacantAfter(formatDayShort(row.to))
            : POSTS.vacant}
        </span>
      ) : (
        (row.holder?.name ?? POSTS.vacant)
      )}
      {isVacant && !isCurrent && row.holder !== undefined && (
        <div className={parts.small}>{row.holder.name}</div>
      )}
      {comes?.from !== undefined && (
        <div className={parts.small}>
          {POSTS.comesIn(comes.holder?.name ?? POSTS.vacant, formatDayShort(comes.from))}
        </div>
      )}
    </>
  );
}

interface PostFormRowProps {
  readonly row: Post;
  readonly mayChange: boolean;
  readonly forms: PostFormsProps;
}

function PostFormRow({ row, mayChange, forms }: PostFormRowProps): React.ReactElement {
  const { open } = forms;
  const isOpen = mayChange && 'id' in open && open.id === row.id;
  if (!isOpen) return <></>;
  return (
    <tr>
      <td colSpan={7} className={styles.form}>
        {open.kind === 'edit' ? (
          <EditedPost {...forms} post={row} />
        ) : (
          <HandOverForm {...forms} post={row} />
        )}
      </td>
    </tr>
  );
}
