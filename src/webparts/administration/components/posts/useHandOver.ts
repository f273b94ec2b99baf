import * as React from 'react';
import type { DraftStore } from '../../../../components/recommendation/edit/draftStore';
import type { Post } from '../../../../domain/post';
import type { PostFields } from '../../../../domain/posts/checkPost';
import { fieldsOfPost } from '../../../../domain/posts/checkPost';
import type { HandOver, HandOverProblem } from '../../../../domain/posts/handOver';
import { checkHandOver } from '../../../../domain/posts/handOver';
import { handOverPost } from '../../../../services/administration/handOverPost';
import type { StoreSurroundings } from '../../../../services/records/storeSurroundings';
import type { EditBase } from '../../../../services/records/trackerStore';
import { useUnsavedWarning } from '../../../../components/unsaved/useUnsavedWarning';
import type { HandOverDraft } from './handOverDraft';
import { forgetHandOver, keepHandOver, readHandOver } from './handOverDraft';

export interface HandOverState extends HandOverDraft {
  readonly saving: boolean;
  readonly problems: readonly HandOverProblem[];
  readonly error?: unknown;
  /** How somebody else left the present row meanwhile. */
  readonly theirs?: EditBase<PostFields>;
}

export interface HandingOver {
  readonly state: HandOverState;
  readonly dirty: boolean;
  /** When the words were typed where they are a draft's (ISO date and time). */
  readonly continues?: string;
  readonly change: (some: Partial<HandOver>) => void;
  readonly send: () => void;
  /** Goes on from how the present row stands now. */
  readonly goOn: () => void;
  /** Forgets what was typed. */
  readonly discard: () => void;
}

export interface HandOverOptions {
  readonly surroundings: StoreSurroundings;
  readonly drafts: DraftStore;
  readonly post: Post;
  readonly onDone: (handOver: HandOver) => void;
}

/**
 * Hands one post over. What was typed stays until it is done, and with it the new row's id: a hand-over
 * whose answer was lost is not done twice, even where the form was closed in between.
 */
export function useHandOver(options: HandOverOptions): HandingOver {
  const { surroundings, drafts, post, onDone } = options;
  const { now, newId } = surroundings;
  const [draft] = React.useState(() => readHandOver(drafts, post.id));
  const [state, setState] = React.useState<HandOverState>(() => ({
    ...(draft ?? {
      newPostId: newId(),
      mine: { from: undefined, holder: undefined, deputy: post.deputy },
      present: {
        id: post.id,
        fields: fieldsOfPost(post),
        etag: '',
        readAt: now().toISOString()
      }
    }),
    saving: false,
    problems: []
  }));
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);
  const { mine, present, newPostId } = state;
  const dirty =
    state.saving ||
    mine.from !== undefined ||
    mine.holder !== undefined ||
    mine.deputy?.login !== present.fields.deputy?.login;
  useUnsavedWarning(dirty);

  const sendFrom = (from: EditBase<PostFields>): void => {
    if (state.saving) return;
    const typed: HandOverDraft = { mine, present: from, newPostId };
    const rested = { ...typed, saving: false, problems: [] };
    const problems = checkHandOver(from.fields, mine);
    if (problems.length > 0 || mine.from === undefined) {
      setState({ ...rested, problems });
      return;
    }
    keepHandOver(drafts, typed, now());
    setState({ ...rested, saving: true });
    const handOver = { ...mine, from: mine.from };
    handOverPost(surroundings, { base: from, handOver, newPostId }).then(
      (outcome) => {
        if (outcome.kind === 'handed over') {
          forgetHandOver(drafts, post.id);
          onDone(handOver);
        } else if (here.current) setState({ ...rested, theirs: outcome.theirs });
      },
      (error: unknown) => here.current && setState({ ...rested, error })
    );
  };
  return {
    state,
    dirty,
    ...(draft !== undefined && { continues: draft.typedAt }),
    change: (some) => {
      if (state.saving) return;
      const next = { ...state, mine: { ...mine, ...some }, problems: [] };
      setState(next);
      keepHandOver(drafts, next, now());
    },
    send: () => sendFrom(present),
    goOn: () => sendFrom(state.theirs ?? present),
    discard: () => forgetHandOver(drafts, post.id)
  };
}
