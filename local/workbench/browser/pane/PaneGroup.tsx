import type {
  IPropertyPaneConditionalGroup,
  IPropertyPaneGroup
} from '@microsoft/sp-property-pane';
import * as React from 'react';
import { PaneField } from './PaneField';
import type { PaneValues } from './paneField';

/** A group, or two of which one is shown. */
export type AnyGroup = IPropertyPaneGroup | IPropertyPaneConditionalGroup;

/** The group that is shown. */
export function shownGroup(group: AnyGroup): IPropertyPaneGroup {
  if (!('primaryGroup' in group)) return group;
  return group.showSecondaryGroup ? group.secondaryGroup : group.primaryGroup;
}

export interface PaneGroupProps {
  readonly group: IPropertyPaneGroup;
  /** Whether the group can be folded under its name. */
  readonly folds: boolean;
  readonly values: PaneValues;
}

/** A group of fields under its name. */
export function PaneGroup({ group, folds, values }: PaneGroupProps): React.ReactElement {
  const [open, setOpen] = React.useState(group.isCollapsed !== true);
  const { groupName, groupFields, isGroupNameHidden } = group;
  const named = groupName !== undefined && groupName !== '' && isGroupNameHidden !== true;
  const shown = open || !folds;
  return (
    <section className="paneGroup">
      {named && (
        <h3 className="paneGroupName">
          {folds ? (
            <button
              type="button"
              className="paneGroupButton"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <span aria-hidden="true" className="paneGroupMark" />
              {groupName}
            </button>
          ) : (
            groupName
          )}
        </h3>
      )}
      {shown &&
        groupFields.map((field, index) => (
          <PaneField key={field.targetProperty ?? index} field={field} values={values} />
        ))}
    </section>
  );
}
