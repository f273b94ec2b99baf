import * as React from 'react';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import { POSTS } from '../../../../components/loc/administrationPosts';
import { BlockClash } from '../../../../components/recommendation/edit/BlockClash';
import { FailedBar } from '../../../../components/shell/FailedBar';
import { SkeletonRows } from '../../../../components/shell/SkeletonRows';
import { beginPostEdit, savePost } from '../../../../services/administration/postEdits';
import type { Post } from '../../../../domain/post';
import type { PostFormsProps } from './postForms';
import { PostForm } from './PostForm';
import { postClashFields } from './postClashFields';
import { usePostEdit } from './usePostEdit';

export interface EditedPostProps extends PostFormsProps {
  readonly post: Post;
}

/** The form of a post that is in the list, read afresh when it opens. */
export function EditedPost(props: EditedPostProps): React.ReactElement {
  const { post, surroundings, drafts, directorates, choose, onDone } = props;
  const edit = usePostEdit({
    id: post.id,
    drafts,
    surroundings,
    begin: () => beginPostEdit(surroundings, post.id),
    send: (sent) => savePost(surroundings, sent),
    onSaved: (fields) => onDone(POSTS.saved(fields.title ?? post.title))
  });
  const { state } = edit;
  if (state.kind === 'not begun') return <FailedBar error={state.error} onTryAgain={edit.begin} />;
  if (state.kind !== 'editing') {
    return <SkeletonRows rowHeight={44} rows={3} label={ADMINISTRATION.reading} />;
  }
  return (
    <>
      <PostForm
        label={POSTS.editPost(post.title)}
        edit={edit}
        editing={state}
        directorates={directorates}
        choose={choose}
        onSave={edit.save}
        onLeft={() => onDone('')}
      />
      <BlockClash what={post.title} edit={edit} fields={postClashFields} keepsWords={false} />
    </>
  );
}
