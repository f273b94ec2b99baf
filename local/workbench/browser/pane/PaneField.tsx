import * as React from 'react';
import { PropertyPaneFieldType } from '../standIns/propertyPane';
import {
  CheckboxPaneField,
  ChoiceGroupPaneField,
  DropdownPaneField,
  SliderPaneField,
  TogglePaneField
} from './ChoicePaneFields';
import { valueAt, type FieldProps, type PaneFieldData, type PaneValues } from './paneField';
import { TextPaneField } from './TextPaneField';
import {
  ButtonPaneField,
  HeadingPaneField,
  HorizontalRule,
  LabelPaneField,
  LinkPaneField,
  UnknownPaneField
} from './WordsPaneFields';

/** Which field draws which type. What it reads of a field's properties follows from the type. */
const DRAWN: Readonly<Record<number, React.ComponentType<FieldProps<never>>>> = {
  [PropertyPaneFieldType.TextField]: TextPaneField,
  [PropertyPaneFieldType.Dropdown]: DropdownPaneField,
  [PropertyPaneFieldType.ChoiceGroup]: ChoiceGroupPaneField,
  [PropertyPaneFieldType.CheckBox]: CheckboxPaneField,
  [PropertyPaneFieldType.Toggle]: TogglePaneField,
  [PropertyPaneFieldType.Slider]: SliderPaneField,
  [PropertyPaneFieldType.Label]: LabelPaneField,
  [PropertyPaneFieldType.Heading]: HeadingPaneField,
  [PropertyPaneFieldType.Link]: LinkPaneField,
  [PropertyPaneFieldType.Button]: ButtonPaneField,
  [PropertyPaneFieldType.HorizontalRule]: HorizontalRule
};

/** One field of a property pane; of a kind that is not known here, a line that says so. */
export function PaneField({
  field,
  values
}: {
  readonly field: PaneFieldData;
  readonly values: PaneValues;
}): React.ReactElement {
  const Drawn = (DRAWN[field.type] ?? UnknownPaneField) as React.ComponentType<FieldProps<unknown>>;
  return (
    <div className="paneField">
      <Drawn
        field={field}
        properties={field.properties}
        value={valueAt(values.properties, field.targetProperty)}
        onChange={(value) => values.onChange(field, value)}
      />
    </div>
  );
}
