import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { POSTS } from '../../../../components/loc/administrationPosts';
import { FailedBar } from '../../../../components/shell/FailedBar';
import type { Post } from '../../../../domain/post';
import { unlistedPosts } from '../../../../domain/posts/unlistedPosts';
import type { Allocation } from '../../../../services/administration/recordsThatName';
import type { StoreSurroundings } from '../../../../services/records/storeSurroundings';
import parts from '../parts.module.scss';
import styles from './Posts.module.scss';
import { useAddUnlisted } from './useAddUnlisted';

const WORDS = POSTS.unlisted;

export interface UnlistedPostsProps {
  readonly posts: readonly Post[];
  readonly allocations: readonly Allocation[];
  readonly sources: readonly string[];
  readonly mayChange: boolean;
  readonly surroundings: StoreSurroundings;
  readonly onAdded: (words: string) => void;
}

/** The lead posts that recommendations name and the list does not hold; each is added by one click. */
export function UnlistedPosts(props: UnlistedPostsProps): React.ReactElement {
  const { posts, allocations, sources, mayChange, surroundings, onAdded } = props;
  const unlisted = React.useMemo(() => unlistedPosts(posts, allocations), [posts, allocations]);
  const { state, add } = useAddUnlisted(surroundings, onAdded);
  const isAdding = state.kind === 'adding';
  return (
    <section className={parts.part} aria-label={WORDS.heading}>
      <h3 className={parts.heading}>{WORDS.heading}</h3>
      {sources.length > 0 && <p className={parts.hint}>{WORDS.papers(sources)}</p>}
      {unlisted.length === 0 && <p className={parts.words}>{WORDS.none}</p>}
      <ul className={parts.plain}>
        {unlisted.map((post) => (
          <li key={post.title} className={styles.unlisted}>
            <span className={styles.unlistedWords}>
              {post.title} <span className={parts.small}>{WORDS.named(post.named)}</span>
            </span>
            {mayChange && (
              <DefaultButton
                text={WORDS.add}
                ariaLabel={WORDS.addPost(post.title)}
                disabled={isAdding}
                allowDisabledFocus
                onClick={() => add([post])}
              />
            )}
          </li>
        ))}
      </ul>
      {state.kind === 'failed' && <FailedBar error={state.error} />}
      <p role="status" className={parts.status}>
        {isAdding ? WORDS.adding(state.done, state.total) : ''}
      </p>
      {mayChange && unlisted.length > 1 && (
        <DefaultButton
          text={WORDS.addAll(unlisted.length)}
          disabled={isAdding}
          allowDisabledFocus
          onClick={() => add(unlisted)}
        />
      )}
    </section>
  );
}
