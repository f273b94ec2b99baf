import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { ComboBox } from '@fluentui/react/lib/ComboBox';
import { EditForm } from '../../../../components/recommendation/edit/EditForm';
import type { Editing } from '../../../../components/recommendation/edit/editState';
import { LeaveQuestion } from '../../../../components/unsaved/LeaveQuestion';
import { DateField } from '../../../../components/recommendation/edit/DateField';
import { WordsField } from '../../../../components/recommendation/edit/WordsField';
import { formatMoment } from '../../../../components/recommendation/formatMoment';
import { POSTS } from '../../../../components/loc/administrationPosts';
import type { PostFields } from '../../../../domain/posts/checkPost';
import { checkPost } from '../../../../domain/posts/checkPost';
import { PersonField } from '../people/PersonField';
import type { PeopleToChoose } from '../people/usePeopleToChoose';
import parts from '../parts.module.scss';
import styles from './Posts.module.scss';
import { useFocusOnProblem } from './useFocusOnProblem';
import { useFormLeaving } from './useFormLeaving';
import type { PostEdit } from './usePostEdit';

export interface PostFormProps {
  readonly label: string;
  readonly edit: PostEdit;
  readonly editing: Editing<PostFields>;
  readonly directorates: readonly string[];
  readonly choose: PeopleToChoose;
  readonly onSave: () => void;
  /** The form is left; what was typed has been discarded or kept as a draft. */
  readonly onLeft: () => void;
}

/** The fields of a post. */
export function PostForm(props: PostFormProps): React.ReactElement {
  const { label, edit, editing, directorates, choose, onSave, onLeft } = props;
  const { mine, saving, tried } = editing;
  const { change: onChange, dirty, discard, setAside, continues } = edit;
  const leaving = useFormLeaving({ dirty, discard, setAside, onLeft });
  const { form } = POSTS;
  const room = React.useRef<HTMLDivElement>(null);
  const focusOnProblem = useFocusOnProblem(room);
  const save = (): void => {
    onSave();
    focusOnProblem();
  };
  const problems = tried ? checkPost(mine) : [];
  const problemOf = (field: keyof PostFields): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && POSTS.problems[found.problem];
  };
  return (
    <EditForm label={label} editing={editing} onSave={save} onCancel={leaving.leave}>
      {continues !== undefined && (
        <p className={parts.words}>{POSTS.continued(formatMoment(continues))}</p>
      )}
      <div ref={room} className={styles.fields}>
        <div className={styles.field}>
          <WordsField
            label={form.title}
            value={mine.title}
            onChange={(title) => onChange({ title })}
            description={form.titleHint}
            problem={problemOf('title')}
            readOnly={saving}
            required
          />
        </div>
        <div className={styles.field}>
          <ComboBox
            label={form.directorate}
            options={directorates.map((name) => ({ key: name, text: name }))}
            selectedKey={mine.directorate ?? null}
            text={mine.directorate ?? ''}
            allowFreeform
            autoComplete="on"
            useComboBoxAsMenuWidth
            errorMessage={problemOf('directorate')}
            onChange={(_event, option, _index, typed) =>
              onChange({ directorate: (option?.text ?? typed ?? '').trim() || undefined })
            }
          />
        </div>
        <Checkbox
          label={form.headsDirectorate}
          checked={mine.headsDirectorate === true}
          disabled={saving}
          onChange={(_event, checked) =>
            onChange({ headsDirectorate: checked === true ? true : undefined })
          }
        />
        <PersonField
          label={form.holder}
          value={mine.holder}
          onChange={(holder) => onChange({ holder })}
          choose={choose}
          description={form.holderHint}
        />
        <PersonField
          label={form.deputy}
          value={mine.deputy}
          onChange={(deputy) => onChange({ deputy })}
          choose={choose}
        />
        <div className={styles.field}>
          <DateField
            label={form.from}
            value={mine.from}
            onChange={(from) => onChange({ from })}
            description={form.fromHint}
            problem={problemOf('from')}
            readOnly={saving}
          />
        </div>
        <div className={styles.field}>
          <DateField
            label={form.to}
            value={mine.to}
            onChange={(to) => onChange({ to })}
            description={form.toHint}
            problem={problemOf('to')}
            readOnly={saving}
          />
        </div>
      </div>
      <LeaveQuestion
        what={leaving.asking ? label : undefined}
        sending={saving}
        keepsDraft
        onAnswer={leaving.answer}
      />
    </EditForm>
  );
}
