import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { POSTS } from '../../../../components/loc/administrationPosts';
import { formatDayShort } from '../../../../domain/dates/formatDate';
import { EditedPost } from './EditedPost';
import { HandOverForm } from './HandOverForm';
import type { PostFormsProps } from './postForms';
import { PostHolder } from './PostHolder';
import type { PostRowShown } from './postRowTime';
import { RemovePostQuestion } from './RemovePostQuestion';
import styles from './Posts.module.scss';

export interface PostRowProps extends PostRowShown {
  readonly mayChange: boolean;
  readonly forms: PostFormsProps;
}

/** One holder's row of a post, and the form that is open below it. */
export function PostRow(props: PostRowProps): React.ReactElement {
  const { row, when, next, mayChange, forms } = props;
  const { open, setOpen } = forms;
  const { columns } = POSTS;
  const isOpen = mayChange && 'id' in open && open.id === row.id;
  const isQuiet = when === 'before' || when === 'coming';
  const period = isQuiet ? POSTS.ofPeriod(row.holder?.name) : '';
  return (
    <>
      <tr className={isQuiet ? styles.quietRow : undefined}>
        <th scope="row">{row.title}</th>
        <td data-label={columns.directorate}>
          {row.headsDirectorate === true ? POSTS.headOf(row.directorate ?? '') : row.directorate}
        </td>
        <td data-label={columns.holder}>
          <PostHolder row={row} when={when} next={next} />
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
              ariaLabel={`${POSTS.editPost(row.title)}${period}`}
              onClick={() => setOpen({ kind: 'edit', id: row.id })}
            />
            {!isQuiet && (
              <ActionButton
                className={styles.quiet}
                text={POSTS.handOver}
                ariaLabel={POSTS.handOverPost(row.title)}
                onClick={() => setOpen({ kind: 'hand over', id: row.id })}
              />
            )}
            <ActionButton
              className={styles.quiet}
              text={POSTS.remove}
              ariaLabel={`${POSTS.removePost(row.title)}${period}`}
              onClick={() => setOpen({ kind: 'remove', id: row.id })}
            />
            {isOpen && open.kind === 'remove' && <RemovePostQuestion {...forms} post={row} />}
          </td>
        )}
      </tr>
      {isOpen && open.kind !== 'remove' && (
        <tr>
          <td colSpan={7} className={styles.form}>
            {open.kind === 'edit' ? (
              <EditedPost {...forms} post={row} />
            ) : (
              <HandOverForm {...forms} post={row} />
            )}
          </td>
        </tr>
      )}
    </>
  );
}
