import * as React from 'react';
import { POSTS } from '../../../../components/loc/administrationPosts';
import type { PostFields } from '../../../../domain/posts/checkPost';
import { fieldsOfPost } from '../../../../domain/posts/checkPost';
import { addNewPost } from '../../../../services/administration/addNewPost';
import type { PostFormsProps } from './postForms';
import { PostForm } from './PostForm';
import styles from './Posts.module.scss';
import { usePostEdit } from './usePostEdit';

const NEW_POST = 'new-post';

const EMPTY: PostFields = {
  title: undefined,
  directorate: undefined,
  headsDirectorate: undefined,
  holder: undefined,
  deputy: undefined,
  from: undefined,
  to: undefined
};

/** The form of a post that is not in the list yet; the attempt's id becomes the post's. */
export function NewPost(props: PostFormsProps): React.ReactElement {
  const { surroundings, drafts, directorates, choose, onDone } = props;
  const readAt = surroundings.now().toISOString();
  const edit = usePostEdit({
    id: NEW_POST,
    drafts,
    surroundings,
    begin: () => Promise.resolve({ id: NEW_POST, fields: EMPTY, etag: '', readAt }),
    send: async ({ attemptId, mine }) => {
      const post = await addNewPost(surroundings, attemptId, mine);
      const saved = { id: post.id, fields: fieldsOfPost(post), etag: '', readAt };
      return { kind: 'saved', saved, joined: [] };
    },
    onSaved: (fields) => onDone(POSTS.added(fields.title ?? ''))
  });
  // A form with nothing in it is not saved, it is asked for.
  const [isAsked, setAsked] = React.useState(false);
  const { state } = edit;
  if (state.kind !== 'editing') return <></>;
  const save = (): void => (edit.dirty ? edit.save() : setAsked(true));
  return (
    <div className={styles.new}>
      <PostForm
        label={POSTS.add}
        edit={edit}
        editing={{ ...state, tried: state.tried || isAsked }}
        directorates={directorates}
        choose={choose}
        onSave={save}
        onLeft={() => onDone('')}
      />
    </div>
  );
}
