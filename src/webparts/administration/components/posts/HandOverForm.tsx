import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import { POSTS } from '../../../../components/loc/administrationPosts';
import { DateField } from '../../../../components/recommendation/edit/DateField';
import { LeaveQuestion } from '../../../../components/unsaved/LeaveQuestion';
import { formatMoment } from '../../../../components/recommendation/formatMoment';
import { FailedBar } from '../../../../components/shell/FailedBar';
import { formatDayLong } from '../../../../domain/dates/formatDate';
import type { Post } from '../../../../domain/post';
import type { PostFields } from '../../../../domain/posts/checkPost';
import { PersonField } from '../people/PersonField';
import parts from '../parts.module.scss';
import { ChangedPost } from './ChangedPost';
import type { PostFormsProps } from './postForms';
import styles from './Posts.module.scss';
import { useFocusOnProblem } from './useFocusOnProblem';
import { useFormLeaving } from './useFormLeaving';
import { useHandOver } from './useHandOver';

const WORDS = POSTS.handing;

export interface HandOverFormProps extends PostFormsProps {
  readonly post: Post;
}

/** Ends the present holder's row on a day and begins the next one's. */
export function HandOverForm(props: HandOverFormProps): React.ReactElement {
  const { post, surroundings, drafts, choose, onDone } = props;
  const handing = useHandOver({
    surroundings,
    drafts,
    post,
    onDone: ({ from, holder }) =>
      onDone(WORDS.done(post.title, holder?.name, formatDayLong(from ?? '')))
  });
  const { state, change, send, goOn, continues } = handing;
  const leaving = useFormLeaving({
    dirty: handing.dirty,
    discard: handing.discard,
    // What is typed is kept as it is typed.
    setAside: () => undefined,
    onLeft: () => onDone('')
  });
  const { mine, saving, problems, error, theirs, present } = state;
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const focusOnProblem = useFocusOnProblem(form);
  return (
    <form
      ref={form}
      aria-label={POSTS.handOverPost(post.title)}
      aria-busy={saving}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
        focusOnProblem();
      }}
    >
      {continues !== undefined && (
        <p className={parts.words}>{POSTS.continued(formatMoment(continues))}</p>
      )}
      <p className={parts.words}>{presentWords(present.fields)}</p>
      <div className={styles.fields}>
        <div className={styles.field}>
          <DateField
            label={WORDS.from}
            value={mine.from}
            onChange={(from) => change({ from })}
            description={WORDS.fromHint}
            problem={problems[0] && WORDS.problems[problems[0]]}
            readOnly={saving}
            required
          />
        </div>
        <PersonField
          label={WORDS.holder}
          value={mine.holder}
          onChange={(holder) => change({ holder })}
          choose={choose}
          description={WORDS.holderHint}
        />
        <PersonField
          label={WORDS.deputy}
          value={mine.deputy}
          onChange={(deputy) => change({ deputy })}
          choose={choose}
        />
      </div>
      {error !== undefined && <FailedBar error={error} />}
      {theirs !== undefined && <ChangedPost opened={present} theirs={theirs} onGoOn={goOn} />}
      <div className={`${parts.buttons} ${styles.handOverButtons}`}>
        <PrimaryButton
          type="submit"
          text={error === undefined ? WORDS.save : WORDS.again}
          disabled={saving || theirs !== undefined}
          allowDisabledFocus
        />
        <DefaultButton text={ADMINISTRATION.cancel} disabled={saving} onClick={leaving.leave} />
        <span role="status">{saving ? WORDS.saving : ''}</span>
      </div>
      <LeaveQuestion
        what={leaving.asking ? POSTS.handOverPost(post.title) : undefined}
        sending={saving}
        keepsDraft
        onAnswer={leaving.answer}
      />
    </form>
  );
}

/** Who holds the post by its present row, in a sentence. */
function presentWords({ holder, from }: PostFields): string {
  const since = from === undefined ? POSTS.fromStart : formatDayLong(from);
  return holder === undefined ? WORDS.presentVacant(since) : WORDS.present(holder.name, since);
}
