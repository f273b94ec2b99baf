/**
 * Stands in for `@microsoft/sp-property-pane`, which needs some twenty modules that are not
 * published. Its factories give plain data, which a host can draw. Numbers are those of
 * `PropertyPaneFieldType`.
 */

/** One field of a property pane, as data. */
export interface PaneField {
  readonly type: number;
  readonly targetProperty: string | undefined;
  readonly properties: unknown;
}

type FieldFactory = (targetProperty: string, properties?: unknown) => PaneField;

export const PropertyPaneFieldType = {
  Custom: 1,
  CheckBox: 2,
  TextField: 3,
  Toggle: 5,
  Dropdown: 6,
  Label: 7,
  Slider: 8,
  Heading: 9,
  ChoiceGroup: 10,
  Button: 11,
  HorizontalRule: 12,
  Link: 13,
  DynamicField: 14,
  DynamicFieldSet: 16
} as const;

export const PropertyPaneDropdownOptionType = { Normal: 0, Divider: 1, Header: 2 } as const;

export const PropertyPaneButtonType = {
  Normal: 0,
  Primary: 1,
  Hero: 2,
  Compound: 3,
  Command: 4,
  Icon: 5
} as const;

function fieldOf(type: number): FieldFactory {
  return (targetProperty, properties) => ({ type, targetProperty, properties });
}

export const PropertyPaneButton = fieldOf(PropertyPaneFieldType.Button);
export const PropertyPaneCheckbox = fieldOf(PropertyPaneFieldType.CheckBox);
export const PropertyPaneChoiceGroup = fieldOf(PropertyPaneFieldType.ChoiceGroup);
export const PropertyPaneDropdown = fieldOf(PropertyPaneFieldType.Dropdown);
export const PropertyPaneDynamicField = fieldOf(PropertyPaneFieldType.DynamicField);
export const PropertyPaneLabel = fieldOf(PropertyPaneFieldType.Label);
export const PropertyPaneLink = fieldOf(PropertyPaneFieldType.Link);
export const PropertyPaneSlider = fieldOf(PropertyPaneFieldType.Slider);
export const PropertyPaneTextField = fieldOf(PropertyPaneFieldType.TextField);
export const PropertyPaneToggle = fieldOf(PropertyPaneFieldType.Toggle);

export function PropertyPaneHorizontalRule(): PaneField {
  return {
    type: PropertyPaneFieldType.HorizontalRule,
    targetProperty: undefined,
    properties: undefined
  };
}

export function PropertyPaneDynamicFieldSet(properties: unknown): PaneField {
  return { type: PropertyPaneFieldType.DynamicFieldSet, targetProperty: undefined, properties };
}
