import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { POSTS } from '../../../../components/loc/administrationPosts';
import { formatDayLong } from '../../../../domain/dates/formatDate';
import { postsOnDay } from '../../../../domain/posts/postOnDay';
import { LoadedPart } from '../LoadedPart';
import { usePeopleToChoose } from '../people/usePeopleToChoose';
import parts from '../parts.module.scss';
import type { SectionProps } from '../sectionProps';
import { NewPost } from './NewPost';
import { PostsTable } from './PostsTable';
import { UnlistedPosts } from './UnlistedPosts';
import { usePosts } from './usePosts';

/** Which form is open: of one post, or of a new one; one at a time. */
export type OpenForm =
  | { readonly kind: 'none' }
  | { readonly kind: 'new' }
  | { readonly kind: 'edit' | 'hand over'; readonly id: string };

/** The posts as at the day, who holds them, and what recommendations name beside them. */
export function PostsSection(props: SectionProps): React.ReactElement {
  const { surroundings, day, sources, rights, site } = props;
  const loading = usePosts(props);
  const mayChange = rights.editSettings && site.kind !== 'newer';
  const choose = usePeopleToChoose(surroundings.sp, mayChange);
  const [open, setOpen] = React.useState<OpenForm>({ kind: 'none' });
  const [said, setSaid] = React.useState('');
  const done = (words: string): void => {
    setSaid(words);
    setOpen({ kind: 'none' });
    if (words !== '') loading.readAgain();
  };
  return (
    <>
      <p className={parts.words}>
        {POSTS.intro} {POSTS.asAt(formatDayLong(day))}
      </p>
      <p role="status" className={parts.status}>
        {said}
      </p>
      <LoadedPart loading={loading}>
        {({ posts, allocations, directorates }) => {
          const shown = postsOnDay(posts, day);
          const forms = { ...props, choose, directorates, open, setOpen, onDone: done };
          return (
            <>
              <div className={parts.part}>
                <div className={parts.buttons}>
                  <span>
                    {POSTS.counted(shown.length, shown.filter((post) => post.vacant).length)}
                  </span>
                  {mayChange && open.kind !== 'new' && (
                    <PrimaryButton
                      text={POSTS.add}
                      iconProps={{ iconName: 'Add' }}
                      onClick={() => setOpen({ kind: 'new' })}
                    />
                  )}
                </div>
                {open.kind === 'new' && <NewPost {...forms} />}
                {shown.length === 0 ? (
                  <p className={parts.words}>{POSTS.empty}</p>
                ) : (
                  <PostsTable {...forms} posts={shown} mayChange={mayChange} />
                )}
              </div>
              <UnlistedPosts
                posts={posts}
                allocations={allocations}
                sources={sources}
                mayChange={mayChange}
                surroundings={surroundings}
                onAdded={done}
              />
            </>
          );
        }}
      </LoadedPart>
    </>
  );
}
