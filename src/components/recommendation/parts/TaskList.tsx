import * as React from 'react';
import type { RegisterEntry } from '../../../domain/register/entry';
import { tasksWords } from '../../../domain/words/partsWords';
import type { Rights } from '../../../services/records/trackerStore';
import { PARTS } from '../../loc/parts';
import styles from './Parts.module.scss';
import { TaskItem } from './TaskItem';
import type { TickSurroundings } from './useTick';

export interface TaskListProps extends TickSurroundings {
  readonly entry: RegisterEntry;
  readonly rights: Pick<Rights, 'editParts'>;
}

/** The tasks of a recommendation, to be ticked; nothing where it has none. */
export function TaskList({ entry, ...tick }: TaskListProps): React.ReactElement {
  const tasks = entry.parts.filter(({ action }) => action.kind === 'task');
  if (tasks.length === 0) return <></>;
  return (
    <>
      <div className={styles.head}>
        <h4 className={styles.title}>{PARTS.lists.task}</h4>
        <span className={styles.count}>{tasksWords(entry.parts)}</span>
      </div>
      <ul className={styles.list}>
        {tasks.map((part) => (
          <li key={part.action.id} className={styles.part}>
            <TaskItem {...tick} part={part} />
          </li>
        ))}
      </ul>
    </>
  );
}
