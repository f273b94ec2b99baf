import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import type { DeadlineSetBy } from '../../domain/deadline/deadline';
import { REGISTRATION } from '../loc/registration';

const SETTERS: readonly DeadlineSetBy[] = ['inspectorate', 'internal', 'none set', 'not said'];

export interface SetByFieldProps {
  readonly value: DeadlineSetBy;
  readonly disabled?: boolean;
  readonly onChange: (setBy: DeadlineSetBy) => void;
}

/** Who set the original date (`domain.md` rule 9). */
export function SetByField({ value, disabled, onChange }: SetByFieldProps): React.ReactElement {
  return (
    <Dropdown
      label={REGISTRATION.setBy}
      selectedKey={value}
      disabled={disabled}
      options={SETTERS.map((setBy) => ({ key: setBy, text: REGISTRATION.setBys[setBy] }))}
      onChange={(_event, option) => {
        const chosen = SETTERS.find((setBy) => setBy === option?.key);
        if (chosen) onChange(chosen);
      }}
    />
  );
}
