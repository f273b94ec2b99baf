import * as React from 'react';
import { POSTS } from '../../../../components/loc/administrationPosts';
import type { DraftStore } from '../../../../components/recommendation/edit/draftStore';
import type { BlockEdit } from '../../../../components/recommendation/edit/useEdit';
import { useEdit } from '../../../../components/recommendation/edit/useEdit';
import type { PostFields } from '../../../../domain/posts/checkPost';
import { checkPost } from '../../../../domain/posts/checkPost';
import type { StoreSurroundings } from '../../../../services/records/storeSurroundings';
import type { Edit, EditBase, SaveOutcome } from '../../../../services/records/trackerStore';
import { useUnsavedWarning } from '../../../../components/unsaved/useUnsavedWarning';

export interface PostEditOptions {
  /** Of the post, or a name of its own for one that is new: whose draft is kept. */
  readonly id: string;
  readonly drafts: DraftStore;
  readonly surroundings: StoreSurroundings;
  readonly begin: () => Promise<EditBase<PostFields>>;
  readonly send: (edit: Edit<PostFields>) => Promise<SaveOutcome<PostFields>>;
  readonly onSaved: (fields: PostFields) => void;
}

const NOTHING = {};

/** An edit of a post, and when its words were typed where it goes on from a draft (ISO date and time). */
export type PostEdit = BlockEdit<PostFields> & { readonly continues?: string };

/** Edits a post: begins as soon as it appears, from the draft where there is one. */
export function usePostEdit(options: PostEditOptions): PostEdit {
  const { id, drafts, surroundings, begin, send, onSaved } = options;
  const edit = useEdit<PostFields>({
    id,
    block: 'post',
    shown: NOTHING,
    begin,
    send,
    asSent: (mine) => mine,
    problems: (mine) => checkPost(mine).map(({ problem }) => POSTS.problems[problem]),
    keepsWords: false,
    drafts,
    newId: surroundings.newId,
    now: surroundings.now,
    onSaved: ({ saved }) => onSaved(saved.fields)
  });
  useUnsavedWarning(edit.dirty);
  const [continues] = React.useState(edit.draft?.typedAt);
  const first = React.useRef(edit);
  React.useEffect(() => {
    const { draft, takeUpDraft, begin: beginAnew } = first.current;
    if (draft === undefined) beginAnew();
    else takeUpDraft();
  }, []);
  return { ...edit, ...(continues !== undefined && { continues }) };
}
