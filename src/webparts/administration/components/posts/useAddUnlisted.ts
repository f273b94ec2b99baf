import * as React from 'react';
import { POSTS } from '../../../../components/loc/administrationPosts';
import type { UnlistedPost } from '../../../../domain/posts/unlistedPosts';
import { addNewPost } from '../../../../services/administration/addNewPost';
import type { RecordId } from '../../../../domain/records';
import type { StoreSurroundings } from '../../../../services/records/storeSurroundings';

export type AddingState =
  | { readonly kind: 'resting' }
  | { readonly kind: 'adding'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface AddingUnlisted {
  readonly state: AddingState;
  readonly add: (posts: readonly UnlistedPost[]) => void;
}

/** Adds posts that recommendations name, vacant; each has one id however often it is tried. */
export function useAddUnlisted(
  surroundings: StoreSurroundings,
  onAdded: (words: string) => void
): AddingUnlisted {
  const [state, setState] = React.useState<AddingState>({ kind: 'resting' });
  const ids = React.useRef(new Map<string, RecordId>());
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);
  const tell = (next: AddingState): void => {
    if (here.current) setState(next);
  };

  const addAll = async (posts: readonly UnlistedPost[]): Promise<void> => {
    let done = 0;
    try {
      for (const { title, directorate } of posts) {
        tell({ kind: 'adding', done, total: posts.length });
        const id = ids.current.get(title) ?? surroundings.newId();
        ids.current.set(title, id);
        await addNewPost(surroundings, id, {
          title,
          directorate,
          headsDirectorate: undefined,
          holder: undefined,
          deputy: undefined,
          from: undefined,
          to: undefined
        });
        // A post that is removed and added again is another row.
        ids.current.delete(title);
        done += 1;
      }
      tell({ kind: 'resting' });
    } catch (error) {
      tell({ kind: 'failed', error });
    }
    const [first] = posts;
    if (done > 0 && here.current && first !== undefined) {
      onAdded(
        posts.length === 1 ? POSTS.added(first.title) : POSTS.unlisted.adding(done, posts.length)
      );
    }
  };
  return { state, add: (posts) => void addAll(posts) };
}
