import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { DateChangeCause } from '../../../domain/dueDateChange';
import { DATE_CHANGE_CAUSES } from '../../../domain/dueDateChange';
import { causeWord } from '../../../domain/words/dateWords';
import { DATES } from '../../loc/dates';
import { themeVariables } from '../../theme/themeVariables';
import styles from './DateForms.module.scss';

export interface CauseFieldProps {
  readonly value: DateChangeCause | undefined;
  readonly onChange: (cause: DateChangeCause) => void;
  readonly problem?: string;
  readonly disabled: boolean;
}

/** The kind of reason, from the short list. */
export function CauseField(props: CauseFieldProps): React.ReactElement {
  const { value, onChange, problem, disabled } = props;
  const theme = useTheme();
  return (
    <Dropdown
      className={styles.cause}
      label={DATES.causeLabel}
      placeholder={DATES.chooseCause}
      selectedKey={value ?? null}
      disabled={disabled}
      required
      errorMessage={problem}
      options={DATE_CHANGE_CAUSES.map((cause) => ({ key: cause, text: causeWord(cause) }))}
      calloutProps={{ style: themeVariables(theme) }}
      onChange={(_event, option) => {
        const chosen = DATE_CHANGE_CAUSES.find((cause) => cause === option?.key);
        if (chosen) onChange(chosen);
      }}
    />
  );
}
