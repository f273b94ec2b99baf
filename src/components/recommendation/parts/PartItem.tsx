import * as React from 'react';
import { CheckboxCompositeIcon, CheckboxIcon } from '@fluentui/react-icons-mdl2';
import { formatSeveral } from '../../../domain/dates/formatDate';
import { currentDue } from '../../../domain/deadline/currentDue';
import type { EntryPart } from '../../../domain/register/entry';
import { PANEL } from '../../loc/panel';
import { StatusMark } from '../../status/StatusMark';
import styles from './Parts.module.scss';

/** One part: a sub-action with its own status, dates, owner and position, or a task done or not. */
export function PartItem({ part }: { readonly part: EntryPart }): React.ReactElement {
  const { action, shown } = part;
  const { label, text, leadPost, position, deadline, done, doneBy, kind } = action;
  const revised = deadline.revised.length > 0;
  const due = currentDue(deadline);
  const more = [leadPost, done && doneBy !== undefined && PANEL.doneBy(doneBy)].filter(Boolean);
  return (
    <li className={styles.part}>
      {kind === 'task' && (
        <span className={styles.box} role="img" aria-label={done ? PANEL.done : PANEL.notDone}>
          {done ? <CheckboxCompositeIcon /> : <CheckboxIcon />}
        </span>
      )}
      <div className={styles.body}>
        {shown && <StatusMark shown={shown} layout="line" dates="short" />}
        <div>
          {label !== undefined && <span className={styles.label}>{label} </span>}
          {text}
        </div>
        {position !== undefined && <div className={styles.position}>{position}</div>}
        {more.length > 0 && <div className={styles.quiet}>{more.join(' · ')}</div>}
      </div>
      {due.length > 0 && (
        <div className={styles.due}>
          {formatSeveral(due)}
          {revised && deadline.original !== undefined && (
            <s className={styles.struck}>{formatSeveral([deadline.original])}</s>
          )}
        </div>
      )}
    </li>
  );
}
