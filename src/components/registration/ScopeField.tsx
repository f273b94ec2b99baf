import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import type { Scope } from '../../domain/records';
import { REGISTRATION } from '../loc/registration';

const SCOPES: readonly Scope[] = [
  'force',
  'national',
  'joint national',
  'force and national',
  'local'
];

export interface ScopeFieldProps {
  readonly value: Scope | undefined;
  readonly disabled?: boolean;
  readonly onChange: (scope: Scope | undefined) => void;
}

/** Whom a report is about. */
export function ScopeField({ value, disabled, onChange }: ScopeFieldProps): React.ReactElement {
  return (
    <Dropdown
      label={REGISTRATION.scope}
      selectedKey={value ?? ''}
      disabled={disabled}
      options={[
        { key: '', text: REGISTRATION.notSaid },
        ...SCOPES.map((scope) => ({ key: scope, text: REGISTRATION.scopes[scope] }))
      ]}
      onChange={(_event, option) => onChange(SCOPES.find((scope) => scope === option?.key))}
    />
  );
}
