import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { StatusShape, statusColourClass } from '../../../../components/status/StatusShape';
import { formatDate } from '../../../../domain/dates/formatDate';
import type { Deadline } from '../../../../domain/deadline/deadline';
import type { ProposableStatus } from '../../../../domain/shownStatus/statusesThatMayBeProposed';
import type { RecordedStatus } from '../../../../domain/status';
import { problemSentence } from '../../../../domain/words/problemSentence';
import { statusName } from '../../../../domain/words/statusWord';
import styles from './Answer.module.scss';

export interface StatusChoiceProps {
  readonly choices: readonly ProposableStatus[];
  readonly value: RecordedStatus;
  readonly deadline: Deadline;
  readonly problem?: string;
  /** What is to be thought of with what is chosen; it keeps nothing from being sent. */
  readonly warning?: string;
  readonly disabled: boolean;
  readonly onChange: (status: RecordedStatus) => void;
}

/**
 * The statuses that the rules allow to be proposed, each with what it asks for; the reason stands where
 * one is missing (`screens.md`, "Claims offered to a lead").
 */
export function StatusChoice(props: StatusChoiceProps): React.ReactElement {
  const { choices, value, problem, warning, disabled, onChange } = props;
  const name = useId('status');
  return (
    <fieldset className={styles.statuses} disabled={disabled}>
      <legend className={styles.lastTitle}>{MY_ACTIONS.statusProposed}</legend>
      {choices.map((choice) => {
        const { status, allowed, current } = choice;
        const isOffered = allowed || current;
        const label = (
          <>
            <span className={`${styles.statusName} ${statusColourClass(status)}`}>
              <StatusShape status={status} />
              <span>{statusName(status)}</span>
            </span>
            <span className={styles.quiet}>{hintOf(choice, props.deadline)}</span>
          </>
        );
        return isOffered ? (
          <label key={status} className={styles.choice}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={value === status}
              onChange={() => onChange(status)}
            />
            {label}
          </label>
        ) : (
          <div key={status} className={styles.choice}>
            <span className={styles.radio} />
            {label}
          </div>
        );
      })}
      <div role="status">
        {warning !== undefined && <p className={styles.warning}>{warning}</p>}
      </div>
      {problem !== undefined && (
        <p role="alert" className={styles.failed}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}

/** What a status asks for, or why it is missing. */
function hintOf({ status, why, needs, current }: ProposableStatus, { original }: Deadline): string {
  if (why !== undefined) return problemSentence(why);
  const isOverdue = status === 'RED' && needs === undefined && original !== undefined;
  const hint = isOverdue
    ? MY_ACTIONS.datePassed(formatDate(original, 'long'))
    : MY_ACTIONS.statusHint[status];
  return current ? `${MY_ACTIONS.asRecorded}; ${hint}` : hint;
}
