import type { IPropertyPaneConfiguration, IPropertyPaneField } from '@microsoft/sp-property-pane';
import {
  PropertyPaneCheckbox,
  PropertyPaneChoiceGroup,
  PropertyPaneDropdown,
  PropertyPaneLabel,
  PropertyPaneSlider,
  PropertyPaneTextField
} from '@microsoft/sp-property-pane';
import * as strings from 'RegisterWebPartStrings';
import { REGISTER } from '../../../components/loc/register';
import { PROPERTY_PANE } from '../../../components/loc/propertyPane';
import { asAtAndSourcesGroup } from '../../../components/propertyPane/asAtAndSources';
import { COLUMN_PROPERTY, OPTIONAL_COLUMNS } from '../registerColumns';
import type { RegisterWebPartProperties } from '../registerProperties';
import type { ScopeChoices } from './scopeChoices';

/** What there is to choose from, on its way from the site. */
export type ChoicesState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly choices: ScopeChoices }
  /** With the sentence that says why. */
  | { readonly kind: 'failed'; readonly sentence: string };

/** More rows than these are a page's own height anyway. */
const MOST_ROWS = 50;

/** The property pane of the register: what is shown, and on a second page how. */
export function registerPane(
  properties: RegisterWebPartProperties,
  choices: ChoicesState
): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.WhatIsShown },
        groups: [
          {
            groupName: strings.RegisterGroup,
            groupFields: [
              PropertyPaneTextField('title', { label: strings.TitleLabel }),
              PropertyPaneChoiceGroup('scope', {
                label: strings.ScopeLabel,
                options: [
                  { key: 'all', text: strings.ScopeAll, checked: properties.scope === undefined },
                  { key: 'report', text: strings.ScopeReport },
                  { key: 'directorate', text: strings.ScopeDirectorate }
                ]
              }),
              ...scopeFields(properties, choices)
            ]
          },
          asAtAndSourcesGroup(PROPERTY_PANE.asAtAndSources)
        ]
      },
      {
        header: { description: strings.HowItIsShown },
        groups: [
          {
            groupName: strings.ColumnsGroup,
            groupFields: OPTIONAL_COLUMNS.map((key) =>
              PropertyPaneCheckbox(`columns.${COLUMN_PROPERTY[key]}`, {
                text: REGISTER.columns[key],
                checked: true
              })
            )
          },
          {
            groupName: strings.LayoutGroup,
            groupFields: [
              PropertyPaneChoiceGroup('grouping', {
                label: strings.GroupingLabel,
                options: [
                  {
                    key: 'report',
                    text: REGISTER.groupedByReport,
                    checked: properties.grouping === undefined
                  },
                  { key: 'flat', text: REGISTER.flat }
                ]
              }),
              PropertyPaneSlider('rows', {
                label: strings.RowsLabel,
                min: 0,
                max: MOST_ROWS,
                step: 5,
                value: 0,
                showValue: true
              })
            ]
          }
        ]
      }
    ]
  };
}

/** The list that belongs to the scope; while it is read, or where it cannot be, a line that says so. */
function scopeFields(
  { scope }: RegisterWebPartProperties,
  state: ChoicesState
): IPropertyPaneField<unknown>[] {
  if (scope !== 'report' && scope !== 'directorate') {
    return [];
  }
  if (state.kind !== 'read') {
    const text = state.kind === 'reading' ? strings.ReadingChoices : state.sentence;
    return [PropertyPaneLabel('', { text })];
  }
  const { reports, directorates } = state.choices;
  return scope === 'report'
    ? [
        PropertyPaneDropdown('scopeReport', {
          label: strings.ReportLabel,
          options: reports.map(({ id, title }) => ({ key: id, text: title }))
        })
      ]
    : [
        PropertyPaneDropdown('scopeDirectorate', {
          label: strings.DirectorateLabel,
          options: directorates.map((name) => ({ key: name, text: name }))
        })
      ];
}
