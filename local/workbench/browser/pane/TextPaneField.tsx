import { TextField } from '@fluentui/react';
import type { IPropertyPaneTextFieldProps } from '@microsoft/sp-property-pane';
import * as React from 'react';
import { textOf, type FieldProps } from './paneField';
import { useRestedText } from './useRestedText';

/** A line or several of text. It counts when typing rests, and only where the web part accepts it. */
export function TextPaneField(props: FieldProps<IPropertyPaneTextFieldProps>): React.ReactElement {
  const { properties, value, onChange } = props;
  const { text, error, type, settle } = useRestedText({
    value: textOf(value) ?? properties.value ?? '',
    waits: properties.deferredValidationTime,
    errorOf: properties.onGetErrorMessage,
    onAccepted: onChange
  });
  return (
    <TextField
      label={properties.label}
      ariaLabel={properties.ariaLabel}
      description={properties.description}
      placeholder={properties.placeholder}
      multiline={properties.multiline}
      rows={properties.rows}
      resizable={properties.resizable}
      underlined={properties.underlined}
      readOnly={properties.readOnly}
      disabled={properties.disabled}
      maxLength={properties.maxLength}
      value={text}
      errorMessage={error === '' ? properties.errorMessage : error}
      onChange={(_event, typed) => type(typed ?? '')}
      onBlur={settle}
    />
  );
}
