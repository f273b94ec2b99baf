import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { KINDS } from '../../domain/kinds';
import type { Kind } from '../../domain/records';
import { kindWord } from '../../domain/words/kindWord';
import { REGISTRATION } from '../loc/registration';

export interface KindFieldProps {
  readonly value: Kind;
  readonly disabled?: boolean;
  readonly onChange: (kind: Kind) => void;
}

/** What its publisher calls it. */
export function KindField({ value, disabled, onChange }: KindFieldProps): React.ReactElement {
  return (
    <Dropdown
      label={REGISTRATION.kind}
      selectedKey={value}
      disabled={disabled}
      options={KINDS.map((kind) => ({ key: kind, text: kindWord(kind) }))}
      onChange={(_event, option) => {
        const chosen = KINDS.find((kind) => kind === option?.key);
        if (chosen) onChange(chosen);
      }}
    />
  );
}
