import * as React from 'react';
import { ComboBox } from '@fluentui/react/lib/ComboBox';

export interface OfferedWords {
  readonly value: string;
  /** What is shown in the list; the value itself unless given. */
  readonly text?: string;
}

export interface ChoiceOrWordsProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly offered: readonly OfferedWords[];
  /** `chosen` tells a choice from the list from words of one's own. */
  readonly onChange: (value: string | undefined, chosen: boolean) => void;
  readonly problem?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** A field that offers what is known and takes any other words; an empty one is undefined. */
export function ChoiceOrWords(props: ChoiceOrWordsProps): React.ReactElement {
  const { label, value, offered, onChange, problem, required, disabled } = props;
  return (
    <ComboBox
      label={label}
      options={offered.map((one) => ({ key: one.value, text: one.text ?? one.value }))}
      selectedKey={offered.some((one) => one.value === value) ? value : null}
      text={value ?? ''}
      allowFreeform
      autoComplete="on"
      useComboBoxAsMenuWidth
      required={required}
      disabled={disabled}
      errorMessage={problem}
      onChange={(_event, option, _index, typed) => {
        const words = (option === undefined ? (typed ?? '') : String(option.key)).trim();
        onChange(words === '' ? undefined : words, option !== undefined);
      }}
    />
  );
}
