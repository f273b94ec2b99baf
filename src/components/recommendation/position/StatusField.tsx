import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import type { IDropdownOption } from '@fluentui/react/lib/Dropdown';
import { useTheme } from '@fluentui/react/lib/Theme';
import { useId } from '@fluentui/react-hooks';
import type { ProposableStatus } from '../../../domain/shownStatus/statusesThatMayBeProposed';
import type { RecordedStatus } from '../../../domain/status';
import { problemSentence } from '../../../domain/words/problemSentence';
import { statusName } from '../../../domain/words/statusWord';
import { EDIT } from '../../loc/edit';
import { StatusShape } from '../../status/StatusShape';
import { themeVariables } from '../../theme/themeVariables';
import styles from './PositionForm.module.scss';

export interface StatusFieldProps {
  readonly choices: readonly ProposableStatus[];
  /** Undefined where none is recorded yet. */
  readonly value: RecordedStatus | undefined;
  readonly problem?: string;
  /** What is to be thought of with what is chosen; it keeps nothing from being sent. */
  readonly warning?: string;
  readonly disabled: boolean;
  readonly onChange: (status: RecordedStatus) => void;
}

/**
 * The statuses that the rules allow to be proposed. Why one is missing stands below (`screens.md`,
 * "Claims offered to a lead"). The recorded one stays in the list: leaving it proposes nothing.
 */
export function StatusField(props: StatusFieldProps): React.ReactElement {
  const { choices, value, problem, warning, disabled, onChange } = props;
  const offered = choices.filter(({ allowed, current }) => allowed || current);
  const missing = choices.flatMap(({ why }) => (why ? [problemSentence(why)] : []));
  const theme = useTheme();
  const hintId = useId('status-refused');
  return (
    <div className={styles.status}>
      <Dropdown
        label={EDIT.labels.status}
        selectedKey={value ?? null}
        disabled={disabled}
        errorMessage={problem}
        aria-describedby={missing.length > 0 ? hintId : undefined}
        options={offered.map(({ status, current, allowed }) => ({
          key: status,
          text: current && !allowed ? EDIT.statusRecorded(statusName(status)) : statusName(status)
        }))}
        calloutProps={{ style: themeVariables(theme) }}
        onRenderOption={(option) => <Option option={option} />}
        onRenderTitle={(selected) => <Option option={selected?.[0]} />}
        onChange={(_event, option) => {
          const chosen = offered.find(({ status }) => status === option?.key);
          if (chosen) onChange(chosen.status);
        }}
      />
      {missing.length > 0 && (
        <p id={hintId} className={styles.hint}>
          {missing.join(' ')}
        </p>
      )}
      <div role="status">
        {warning !== undefined && <p className={styles.warning}>{warning}</p>}
      </div>
    </div>
  );
}

function Option({ option }: { readonly option?: IDropdownOption }): React.ReactElement {
  return (
    <span className={styles.option}>
      <StatusShape status={option?.key as RecordedStatus} />
      {option?.text}
    </span>
  );
}
