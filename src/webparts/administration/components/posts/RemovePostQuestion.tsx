import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import { POSTS } from '../../../../components/loc/administrationPosts';
import { FailedBar } from '../../../../components/shell/FailedBar';
import { formatDayLong } from '../../../../domain/dates/formatDate';
import type { Post } from '../../../../domain/post';
import type { PostToRemove } from '../../../../services/administration/removePost';
import parts from '../parts.module.scss';
import type { PostFormsProps } from './postForms';
import { useRemoval } from './useRemoval';

const WORDS = POSTS.removing;

export interface RemovePostQuestionProps extends PostFormsProps {
  readonly post: Post;
}

/** Asks before a row of a post goes into the recycle bin. Escape keeps it. */
export function RemovePostQuestion(props: RemovePostQuestionProps): React.ReactElement {
  const { post, surroundings, drafts, onDone } = props;
  const { state, remove } = useRemoval(surroundings, post, ({ found, others, named }) => {
    // What was being typed into the row has nothing to be saved to any more.
    drafts.forget(post.id, 'post');
    drafts.forget(post.id, 'hand-over');
    onDone(WORDS.done(found.post.title, others === 0 ? named : 0));
  });
  const removing = state.kind === 'asking' && state.removing;
  const error = state.kind === 'reading' ? undefined : state.error;
  const keep = (): void => {
    if (!removing) onDone('');
  };
  return (
    <Dialog
      hidden={false}
      onDismiss={keep}
      dialogContentProps={{
        type: DialogType.normal,
        title: WORDS.title(post.title),
        subText: WORDS.bin
      }}
      modalProps={{ isBlocking: true }}
      minWidth={320}
      maxWidth={480}
    >
      {state.kind === 'asking' && <WhatGoes {...state.read} />}
      {error !== undefined && <FailedBar error={error} />}
      <p role="status" className={parts.status}>
        {state.kind === 'reading' && ADMINISTRATION.reading}
        {removing && WORDS.removing}
      </p>
      <DialogFooter>
        <PrimaryButton text={WORDS.keep} disabled={removing} allowDisabledFocus onClick={keep} />
        <DefaultButton
          text={WORDS.yes}
          disabled={state.kind !== 'asking' || removing}
          allowDisabledFocus
          onClick={remove}
        />
      </DialogFooter>
    </Dialog>
  );
}

/** Which row it is, and what stays behind. */
function WhatGoes({ found, others, named }: PostToRemove): React.ReactElement {
  const { holder, from, to } = found.post;
  const day = (given: string | undefined): string | undefined => given && formatDayLong(given);
  return (
    <>
      <p className={parts.words}>{WORDS.row(holder?.name, day(from), day(to))}</p>
      {others > 0 && <p className={parts.words}>{WORDS.others(others)}</p>}
      {others === 0 && named > 0 && <p className={parts.words}>{WORDS.named(named)}</p>}
    </>
  );
}
