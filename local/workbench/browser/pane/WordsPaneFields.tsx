/** Fields that say something, or do something: label, heading, link, button, and what is not known. */
import { DefaultButton, Label, Link, PrimaryButton, Separator } from '@fluentui/react';
import type {
  IPropertyPaneButtonProps,
  IPropertyPaneLabelProps,
  IPropertyPaneLinkProps
} from '@microsoft/sp-property-pane';
import * as React from 'react';
import { paneStrings } from '../paneStrings';
import { PropertyPaneButtonType } from '../standIns/propertyPane';
import type { FieldProps } from './paneField';

export function LabelPaneField({
  properties
}: FieldProps<IPropertyPaneLabelProps>): React.ReactElement {
  return <Label required={properties.required}>{properties.text}</Label>;
}

export function HeadingPaneField({
  properties
}: FieldProps<{ readonly text: string }>): React.ReactElement {
  return <h4 className="paneHeading">{properties.text}</h4>;
}

export function LinkPaneField({
  properties
}: FieldProps<IPropertyPaneLinkProps>): React.ReactElement {
  const { href, target, text, disabled, ariaLabel } = properties;
  return (
    <Link href={href} target={target} disabled={disabled} aria-label={ariaLabel}>
      {text}
    </Link>
  );
}

export function ButtonPaneField(props: FieldProps<IPropertyPaneButtonProps>): React.ReactElement {
  const { properties, value, onChange } = props;
  const { text, disabled, ariaLabel, buttonType, onClick } = properties;
  const isPrimary =
    buttonType === PropertyPaneButtonType.Primary || buttonType === PropertyPaneButtonType.Hero;
  const Button = isPrimary ? PrimaryButton : DefaultButton;
  return (
    <Button
      text={text}
      disabled={disabled}
      ariaLabel={ariaLabel}
      // What a button returns becomes the value of its property.
      onClick={() => onChange(onClick(value))}
    />
  );
}

export function HorizontalRule(): React.ReactElement {
  return <Separator />;
}

export function UnknownPaneField({ field }: FieldProps<unknown>): React.ReactElement {
  return <p className="paneNote">{paneStrings.unknownField(field.type)}</p>;
}
