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
import { useFocusAfterForm } from './useFocusAfterForm';
import { usePosts } from './usePosts';

/** Which form is open: of one post, or of a new one; one at a time. */
export type OpenForm =
  | { readonly kind: 'none' }
  | { readonly kind: 'new' }
  | { readonly kind: 'edit' | 'hand over' | 'remove'; readonly id: string };

const NONE: OpenForm = { kind: 'none' };

/** The posts as at the day, who holds them, and what recommendations name beside them. */
export function PostsSection(props: SectionProps): React.ReactElement {
  const { surroundings, day, sources, rights, site } = props;
  const loading = usePosts(props);
  const mayChange = rights.editSettings && site.kind !== 'newer';
  const choose = usePeopleToChoose(surroundings.sp, mayChange);
  const [open, setOpen] = React.useState<OpenForm>(NONE);
  const [said, setSaid] = React.useState('');
  const saying = React.useRef<HTMLParagraphElement>(null);
  const focus = useFocusAfterForm(open.kind !== 'none', saying);
  const openForm = (next: OpenForm): void => {
    focus.remember();
    setOpen(next);
  };
  const done = (words: string): void => {
    setSaid(words);
    // A form that was left before its answer came does not close the one that is open now.
    setOpen((now) => (now === open ? NONE : now));
    // Also where nothing was said: an answer that was lost may have changed the list.
    loading.readAgain();
  };
  return (
    <>
      <p className={parts.words}>
        {POSTS.intro} {POSTS.asAt(formatDayLong(day))}
      </p>
      <p ref={saying} tabIndex={-1} role="status" className={parts.status}>
        {said}
      </p>
      <LoadedPart loading={loading}>
        {({ posts, allocations, directorates }) => {
          const shown = postsOnDay(posts, day);
          const forms = { ...props, choose, directorates, open, setOpen: openForm, onDone: done };
          return (
            <>
              <div className={parts.part}>
                <div className={parts.buttons}>
                  <span>
                    {POSTS.counted(shown.length, shown.filter((post) => post.vacant).length)}
                  </span>
                  {mayChange && (
                    <PrimaryButton
                      text={POSTS.add}
                      iconProps={{ iconName: 'Add' }}
                      disabled={open.kind === 'new'}
                      allowDisabledFocus
                      onClick={() => openForm({ kind: 'new' })}
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
                onAdded={(words) => {
                  setSaid(words);
                  loading.readAgain();
                }}
              />
            </>
          );
        }}
      </LoadedPart>
    </>
  );
}
