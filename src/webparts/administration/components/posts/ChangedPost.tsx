import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { POSTS } from '../../../../components/loc/administrationPosts';
import type { PostFields } from '../../../../domain/posts/checkPost';
import type { EditBase } from '../../../../services/records/trackerStore';
import parts from '../parts.module.scss';
import { postClashFields } from './postClashFields';
import styles from './Posts.module.scss';

const WORDS = POSTS.handing;

export interface ChangedPostProps {
  readonly opened: EditBase<PostFields>;
  readonly theirs: EditBase<PostFields>;
  readonly onGoOn: () => void;
}

/** The present row as it was and as somebody else left it, side by side; nothing goes on unasked. */
export function ChangedPost({ opened, theirs, onGoOn }: ChangedPostProps): React.ReactElement {
  return (
    <div className={styles.changed} role="alert">
      <strong>{WORDS.changedTitle}</strong>
      <p className={parts.words}>{WORDS.changed(theirs.editor ?? WORDS.someone)}</p>
      <div className={styles.sides}>
        <Side heading={WORDS.asOpened} fields={opened.fields} />
        <Side heading={WORDS.asNow} fields={theirs.fields} />
      </div>
      <DefaultButton text={WORDS.goOn} onClick={onGoOn} />
    </div>
  );
}

function Side(props: {
  readonly heading: string;
  readonly fields: PostFields;
}): React.ReactElement {
  const { heading, fields } = props;
  return (
    <div>
      <strong>{heading}</strong>
      {postClashFields.map(({ field, label, words }) => (
        <div key={field}>
          <span className={parts.small}>{label}</span> {words(fields[field]) || '\u2013'}
        </div>
      ))}
    </div>
  );
}
