/** Fields that choose: from a list, from a group, from a range, yes or no. */
import {
  Checkbox,
  ChoiceGroup,
  Dropdown,
  DropdownMenuItemType,
  Slider,
  Toggle
} from '@fluentui/react';
import type {
  IPropertyPaneCheckboxProps,
  IPropertyPaneChoiceGroupProps,
  IPropertyPaneDropdownProps,
  IPropertyPaneSliderProps,
  IPropertyPaneToggleProps
} from '@microsoft/sp-property-pane';
import * as React from 'react';
import { PropertyPaneDropdownOptionType } from '../standIns/propertyPane';
import { numberOf, textOf, truthOf, type FieldProps } from './paneField';

export function DropdownPaneField(
  props: FieldProps<IPropertyPaneDropdownProps & { readonly errorMessage?: string }>
): React.ReactElement {
  const { properties, value, onChange } = props;
  const itemType = (type: number | undefined): DropdownMenuItemType =>
    type === PropertyPaneDropdownOptionType.Header
      ? DropdownMenuItemType.Header
      : type === PropertyPaneDropdownOptionType.Divider
        ? DropdownMenuItemType.Divider
        : DropdownMenuItemType.Normal;
  return (
    <Dropdown
      label={properties.label}
      ariaLabel={properties.ariaLabel}
      disabled={properties.disabled}
      errorMessage={properties.errorMessage}
      selectedKey={textOf(value) ?? numberOf(value) ?? properties.selectedKey ?? ''}
      options={(properties.options ?? []).map(({ key, text, type }) => ({
        key,
        text,
        itemType: itemType(type)
      }))}
      onChange={(_event, option) => onChange(option?.key)}
    />
  );
}

export function ChoiceGroupPaneField(
  props: FieldProps<IPropertyPaneChoiceGroupProps>
): React.ReactElement {
  const { properties, value, onChange } = props;
  const chosen = textOf(value) ?? numberOf(value);
  const { options } = properties;
  const selected = chosen ?? options.find(({ checked }) => checked === true)?.key;
  return (
    <ChoiceGroup
      label={properties.label}
      // Fluent knows its choices by texts, SharePoint by texts or numbers.
      selectedKey={selected === undefined ? undefined : String(selected)}
      options={options.map(({ key, text, disabled, ariaLabel }) => ({
        key: String(key),
        text,
        disabled,
        ariaLabel
      }))}
      onChange={(_event, option) =>
        onChange(options.find(({ key }) => String(key) === option?.key)?.key)
      }
    />
  );
}

export function CheckboxPaneField(
  props: FieldProps<IPropertyPaneCheckboxProps>
): React.ReactElement {
  const { properties, value, onChange } = props;
  return (
    <Checkbox
      label={properties.text}
      ariaLabel={properties.ariaLabel}
      disabled={properties.disabled}
      checked={truthOf(value) ?? properties.checked ?? false}
      onChange={(_event, checked) => onChange(checked)}
    />
  );
}

export function TogglePaneField(props: FieldProps<IPropertyPaneToggleProps>): React.ReactElement {
  const { properties, value, onChange } = props;
  return (
    <Toggle
      label={properties.label}
      ariaLabel={properties.ariaLabel}
      inlineLabel={properties.inlineLabel}
      onText={properties.onText}
      offText={properties.offText}
      disabled={properties.disabled}
      checked={truthOf(value) ?? properties.checked ?? false}
      onChange={(_event, checked) => onChange(checked)}
    />
  );
}

export function SliderPaneField(props: FieldProps<IPropertyPaneSliderProps>): React.ReactElement {
  const { properties, value, onChange } = props;
  return (
    <Slider
      label={properties.label}
      ariaLabel={properties.ariaLabel}
      min={properties.min}
      max={properties.max}
      step={properties.step}
      showValue={properties.showValue ?? true}
      disabled={properties.disabled}
      value={numberOf(value) ?? properties.value ?? properties.min}
      onChange={(chosen) => onChange(chosen)}
    />
  );
}
