import type { List } from '../storage';

/**
 * Kinds of list by their number, SharePoint's ListTemplateType. Source: SP.ListTemplateType and the
 * features of SharePoint that bring them (TemplateFeatureId).
 */
export interface ListTemplate {
  readonly name: string;
  /** SharePoint's BaseType: 0 a list, 1 a library, 4 a survey, 5 an issue list. */
  readonly baseType: 0 | 1 | 4 | 5;
  readonly feature: string;
  /** People may make lists of it; the others come with a web. */
  readonly creatable: boolean;
}

const NO_FEATURE = '00000000-0000-0000-0000-000000000000';
const feature = (end: string): string => `00bfea71-${end}`;

const list = (name: string, end: string, baseType: 0 | 4 | 5 = 0): ListTemplate => ({
  name,
  baseType,
  feature: feature(end),
  creatable: true
});
const library = (name: string, end: string): ListTemplate => ({
  name,
  baseType: 1,
  feature: feature(end),
  creatable: true
});
const catalog = (name: string, baseType: 0 | 1): ListTemplate => ({
  name,
  baseType,
  feature: NO_FEATURE,
  creatable: false
});

export const GENERIC_LIST = 100;
export const DOCUMENT_LIBRARY = 101;
export const USER_INFORMATION = 112;
export const SITE_PAGES = 119;

const TEMPLATES: ReadonlyMap<number, ListTemplate> = new Map([
  [GENERIC_LIST, list('Custom List', 'de22-43b2-a848-c05709900100')],
  [DOCUMENT_LIBRARY, library('Document Library', 'e717-4e80-aa17-d0c71b360101')],
  [102, list('Survey', 'eb8a-40b1-80c7-506be7590102', 4)],
  [103, list('Links', '2062-426c-90bf-714c59600103')],
  [104, list('Announcements', 'd1ce-42de-9c63-a44004ce0104')],
  [105, list('Contacts', '7e6d-4186-9ba8-c047ac750105')],
  [106, list('Calendar', 'ec85-4903-972d-ebe475780106')],
  [107, list('Tasks', 'a83e-497e-9ba0-7a5c597d0107')],
  [108, list('Discussion Board', '6a49-43fa-b535-d15c05500108')],
  [109, library('Picture Library', '52d4-45b3-b544-b1c71b620109')],
  [110, library('Data Sources', 'f381-423d-b9d1-da7a54c50110')],
  [USER_INFORMATION, catalog('User Information List', 0)],
  [113, catalog('Web Part Gallery', 1)],
  [114, catalog('List Template Gallery', 1)],
  [115, library('Form Library', '1e1d-4562-b56a-f05371bb0115')],
  [116, catalog('Master Page Gallery', 1)],
  [SITE_PAGES, library('Wiki Page Library', 'c796-4402-9f2f-0eb9a6e71b18')],
  [120, list('Custom List in Datasheet View', '3a1d-41d3-a0ee-651d11570120')],
  [121, catalog('Solution Gallery', 1)],
  [123, catalog('Theme Gallery', 1)],
  [124, catalog('Composed Looks', 0)],
  [130, library('Data Connection Library', 'dbd7-4f72-b8cb-da7ac0440130')],
  [150, list('Project Tasks', '513d-4ca0-96c2-6a47775c0119')],
  [171, list('Tasks', 'a83e-497e-9ba0-7a5c597d0107')],
  [1100, list('Issue Tracking', '5932-4f9c-ad71-1557e5751100', 5)]
]);

/** Undefined for a number that SharePoint has no template for, or none that is known here. */
export const templateOf = (number: number): ListTemplate | undefined => TEMPLATES.get(number);

/** Whether lists of this template hold files: SharePoint's BaseType 1. */
export const isLibrary = ({ template }: Pick<List, 'template'>): boolean =>
  TEMPLATES.get(template)?.baseType === 1;
