import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { CheckboxCompositeIcon, CheckboxIcon } from '@fluentui/react-icons-mdl2';
import type { EntryPart } from '../../../domain/register/entry';
import type { Rights } from '../../../services/records/trackerStore';
import { PARTS } from '../../loc/parts';
import { PartDue } from './PartDue';
import styles from './Parts.module.scss';
import { PartWords, doneWords, ownerWords } from './PartWords';
import type { TickSurroundings } from './useTick';
import { useTick } from './useTick';

export interface TaskItemProps extends TickSurroundings {
  readonly part: EntryPart;
  readonly rights: Pick<Rights, 'editParts'>;
  /** Stands at the end of the line: what else may be done with the task. */
  readonly more?: React.ReactNode;
}

/** One task: ticked with a click or the space bar, with who owns it, who did it and when it is due. */
export function TaskItem(props: TaskItemProps): React.ReactElement {
  const { part, rights, more } = props;
  const { action } = part;
  const { isDone, isSending, failed, tick } = useTick(action, props);
  const quiet = [ownerWords(action), isSending ? PARTS.saving : isDone && doneWords(action)];
  const said = quiet.filter((words): words is string => typeof words === 'string');
  return (
    <div className={styles.line}>
      <div className={styles.body}>
        {rights.editParts ? (
          <Checkbox
            checked={isDone}
            onChange={(_event, checked) => tick(checked === true)}
            styles={{ root: { display: 'block' }, text: { whiteSpace: 'normal' } }}
            onRenderLabel={() => (
              <span className={styles.task}>
                <PartWords action={action} />
              </span>
            )}
          />
        ) : (
          <div className={styles.line}>
            <span
              className={styles.box}
              role="img"
              aria-label={isDone ? PARTS.done : PARTS.notDone}
            >
              {isDone ? <CheckboxCompositeIcon /> : <CheckboxIcon />}
            </span>
            <span>
              <PartWords action={action} />
            </span>
          </div>
        )}
        {said.length > 0 && <div className={styles.underTask}>{said.join(' · ')}</div>}
        {failed !== undefined && (
          <p role="alert" className={styles.failed}>
            {failed}
          </p>
        )}
      </div>
      <PartDue part={part} />
      {more}
    </div>
  );
}
