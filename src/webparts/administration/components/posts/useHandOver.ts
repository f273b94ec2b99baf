import * as React from 'react';
import type { Post } from '../../../../domain/post';
import type { PostFields } from '../../../../domain/posts/checkPost';
import { fieldsOfPost } from '../../../../domain/posts/checkPost';
import type { HandOver, HandOverProblem } from '../../../../domain/posts/handOver';
import { checkHandOver } from '../../../../domain/posts/handOver';
import { handOverPost } from '../../../../services/administration/handOverPost';
import type { StoreSurroundings } from '../../../../services/records/storeSurroundings';
import type { EditBase } from '../../../../services/records/trackerStore';
import { useUnsavedWarning } from '../state/useUnsavedWarning';

export interface HandOverState {
  readonly mine: HandOver;
  /** The present row that is ended. */
  readonly present: EditBase<PostFields>;
  readonly saving: boolean;
  readonly problems: readonly HandOverProblem[];
  readonly error?: unknown;
  /** How somebody else left the present row meanwhile. */
  readonly theirs?: EditBase<PostFields>;
}

export interface HandingOver {
  readonly state: HandOverState;
  readonly change: (some: Partial<HandOver>) => void;
  readonly send: () => void;
  /** Goes on from how the present row stands now. */
  readonly goOn: () => void;
}

/** Hands one post over. What was typed stays until it is done; the new row's id is made once. */
export function useHandOver(
  surroundings: StoreSurroundings,
  post: Post,
  onDone: (handOver: HandOver) => void
): HandingOver {
  const [newPostId] = React.useState(surroundings.newId);
  const [state, setState] = React.useState<HandOverState>(() => ({
    mine: { from: undefined, holder: undefined, deputy: post.deputy },
    present: {
      id: post.id,
      fields: fieldsOfPost(post),
      etag: '',
      readAt: surroundings.now().toISOString()
    },
    saving: false,
    problems: []
  }));
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);
  useUnsavedWarning(state.mine.from !== undefined || state.mine.holder !== undefined);

  const sendFrom = (present: EditBase<PostFields>): void => {
    const { mine, saving } = state;
    if (saving) return;
    const problems = checkHandOver(present.fields, mine);
    if (problems.length > 0 || mine.from === undefined) {
      setState({ ...state, present, problems, theirs: undefined });
      return;
    }
    setState({ mine, present, saving: true, problems: [] });
    const handOver = { ...mine, from: mine.from };
    handOverPost(surroundings, { base: present, handOver, newPostId }).then(
      (outcome) => {
        if (outcome.kind === 'handed over') onDone(handOver);
        else if (here.current) {
          setState({ mine, present, saving: false, problems: [], theirs: outcome.theirs });
        }
      },
      (error: unknown) =>
        here.current && setState({ mine, present, saving: false, problems: [], error })
    );
  };
  return {
    state,
    change: (some) =>
      setState((before) => ({ ...before, mine: { ...before.mine, ...some }, problems: [] })),
    send: () => sendFrom(state.present),
    goOn: () => sendFrom(state.theirs ?? state.present)
  };
}
