import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ITextField } from '@fluentui/react/lib/TextField';
import { formatDate } from '../../../domain/dates/formatDate';
import { isPartialDate } from '../../../domain/dates/partialDate';
import type { PartialDate } from '../../../domain/dates/partialDate';
import { parsePrintedDate } from '../../../domain/dates/printedDate';

export interface DateFieldProps {
  readonly label: string;
  /** A date, or what was typed where that is no date. */
  readonly value: PartialDate | undefined;
  readonly onChange: (value: PartialDate | undefined) => void;
  readonly problem?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** Takes the focus when it appears. */
  readonly isAdded?: boolean;
}

/**
 * A day or a month as people write it: "20 Nov 2017", "January 2018", "31/03/2018". What is typed is
 * left alone while it is typed, and written out in full on leaving the field.
 */
export function DateField(props: DateFieldProps): React.ReactElement {
  const { value, onChange, problem, isAdded, ...rest } = props;
  const [typed, setTyped] = React.useState<string>();
  const field = React.useRef<ITextField>(null);
  React.useEffect(() => {
    if (isAdded) field.current?.focus();
  }, [isAdded]);
  return (
    <TextField
      componentRef={field}
      {...rest}
      value={typed ?? written(value)}
      onChange={(_event, text = '') => {
        setTyped(text);
        onChange(text.trim() === '' ? undefined : (parsePrintedDate(text) ?? text));
      }}
      onBlur={() => setTyped(undefined)}
      errorMessage={problem}
      autoComplete="off"
    />
  );
}

function written(value: PartialDate | undefined): string {
  if (value === undefined) return '';
  return isPartialDate(value) ? formatDate(value, 'long') : value;
}
