import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';

export interface WordsFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly problem?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** What stands above says already what the field is: its label is for those who do not see. */
  readonly isLabelHidden?: boolean;
  /** Several lines, growing with the words. */
  readonly long?: boolean;
}

/** A field of words; an empty one is undefined. */
export function WordsField(props: WordsFieldProps): React.ReactElement {
  const { label, value, onChange, problem, long, isLabelHidden, ...rest } = props;
  return (
    <TextField
      {...rest}
      {...(isLabelHidden ? { ariaLabel: label } : { label })}
      value={value ?? ''}
      onChange={(_event, typed) => onChange(typed === '' ? undefined : typed)}
      errorMessage={problem}
      multiline={long}
      autoAdjustHeight={long}
      resizable={false}
      rows={long ? 3 : undefined}
      autoComplete="off"
      dir="auto"
    />
  );
}
