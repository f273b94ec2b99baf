import type { Body } from '../resource';
import { settableValues } from '../settableValues';
import type { Properties } from '../storage';

/** What a client may set on a column. What is not here is computed or fixed. */
const SETTABLE = new Set([
  'AllowDisplay',
  'AllowHyperlink',
  'AllowMultipleValues',
  'AppendOnly',
  'Choices',
  'ClientSideComponentId',
  'ClientSideComponentProperties',
  'CommaSeparator',
  'CustomFormatter',
  'DateTimeCalendarType',
  'DefaultFormula',
  'DefaultValue',
  'Description',
  'Direction',
  'DisplayFormat',
  'EditFormat',
  'EnforceUniqueValues',
  'FillInChoice',
  'FriendlyDisplayFormat',
  'Group',
  'Hidden',
  'Indexed',
  'JSLink',
  'MaxLength',
  'MaximumValue',
  'MinimumValue',
  'NumberOfLines',
  'PinnedToFiltersPane',
  'Presence',
  'ReadOnlyField',
  'Required',
  'RestrictedMode',
  'RichText',
  'SelectionGroup',
  'SelectionMode',
  'ShowAsPercentage',
  'ShowInFiltersPane',
  'StaticName',
  'ValidationFormula',
  'ValidationMessage'
]);

export const fieldSettings = (body: Body): Properties => settableValues(body, SETTABLE);
