import * as React from 'react';
import type { Post } from '../../../../domain/post';
import type { PostToRemove } from '../../../../services/administration/removePost';
import { beginRemoval, removePost } from '../../../../services/administration/removePost';
import type { StoreSurroundings } from '../../../../services/records/storeSurroundings';

export type RemovalState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'not read'; readonly error: unknown }
  | {
      readonly kind: 'asking';
      readonly read: PostToRemove;
      readonly removing: boolean;
      readonly error?: unknown;
    };

export interface Removal {
  readonly state: RemovalState;
  readonly remove: () => void;
}

/** Reads the row afresh for the question, and removes it once the answer is yes. */
export function useRemoval(
  { sp }: StoreSurroundings,
  { id }: Post,
  onRemoved: (read: PostToRemove) => void
): Removal {
  const [state, setState] = React.useState<RemovalState>({ kind: 'reading' });
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);
  const tell = (next: RemovalState): void => {
    if (here.current) setState(next);
  };
  React.useEffect(() => {
    beginRemoval(sp, id).then(
      (read) => tell({ kind: 'asking', read, removing: false }),
      (error: unknown) => tell({ kind: 'not read', error })
    );
  }, [sp, id]);
  return {
    state,
    remove: () => {
      if (state.kind !== 'asking' || state.removing) return;
      const { read } = state;
      setState({ kind: 'asking', read, removing: true });
      removePost(sp, read.found).then(
        () => onRemoved(read),
        (error: unknown) => tell({ kind: 'asking', read, removing: false, error })
      );
    }
  };
}
