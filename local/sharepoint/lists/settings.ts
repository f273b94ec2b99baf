import { invalidArgument, valueOutOfRange } from '../errors';
import { demandFormula } from '../formulas/references';
import type { Body } from '../resource';
import type { Field, Json, Properties } from '../storage';

/** What a client may set on a list, with the kind of value it takes. */
const SETTABLE: Readonly<Record<string, 'string' | 'number' | 'boolean'>> = {
  AllowContentTypes: 'boolean',
  BaseTemplate: 'number',
  ContentTypesEnabled: 'boolean',
  CrawlNonDefaultViews: 'boolean',
  Description: 'string',
  Direction: 'string',
  DisableCommenting: 'boolean',
  DisableGridEditing: 'boolean',
  DraftVersionVisibility: 'number',
  EnableAttachments: 'boolean',
  EnableFolderCreation: 'boolean',
  EnableMinorVersions: 'boolean',
  EnableModeration: 'boolean',
  EnableVersioning: 'boolean',
  ExcludeFromOfflineClient: 'boolean',
  ForceCheckout: 'boolean',
  Hidden: 'boolean',
  ImageUrl: 'string',
  IsApplicationList: 'boolean',
  ListExperienceOptions: 'number',
  MajorVersionLimit: 'number',
  MajorWithMinorVersionsLimit: 'number',
  MultipleDataList: 'boolean',
  NoCrawl: 'boolean',
  OnQuickLaunch: 'boolean',
  ParserDisabled: 'boolean',
  ReadSecurity: 'number',
  ValidationFormula: 'string',
  ValidationMessage: 'string',
  WriteSecurity: 'number'
};

const upTo = (most: number) => (value: number) =>
  Number.isInteger(value) && value >= 0 && value <= most;

/**
 * Numbers that mean something. Source: SPList.ReadSecurity and WriteSecurity, DraftVisibilityType, and
 * SharePoint's limit of 50,000 versions; the refusal itself is not recorded.
 */
const WITHIN: ReadonlyMap<string, (value: number) => boolean> = new Map([
  ['DraftVersionVisibility', upTo(2)],
  ['MajorVersionLimit', upTo(50_000)],
  ['MajorWithMinorVersionsLimit', upTo(50_000)],
  ['ReadSecurity', (value: number) => [1, 2].includes(value)],
  ['WriteSecurity', (value: number) => [1, 2, 4].includes(value)]
]);

/** Throws SharePoint's 500 for a validation of the list that cannot be read. */
export function demandListFormula(
  { ValidationFormula: formula }: Properties,
  fields: readonly Field[]
): void {
  if (typeof formula === 'string' && formula !== '') demandFormula(formula, fields);
}

/** The settings that a body carries. Throws 400 for a value of the wrong kind, or out of its range. */
export function listSettings(body: Body): Properties {
  const settings: Record<string, Json> = {};
  for (const [name, value] of Object.entries(body)) {
    const kind = SETTABLE[name];
    if (!kind || name === 'BaseTemplate') continue;
    if (value !== null && typeof value !== kind) {
      throw invalidArgument(`Invalid value for the property ${name}.`);
    }
    if (typeof value === 'number' && WITHIN.get(name)?.(value) === false) {
      throw valueOutOfRange(`The value of ${name} is out of its range.`);
    }
    settings[name] = value;
  }
  if (settings.EnableVersioning === false) settings.EnableMinorVersions = false;
  return settings;
}

/** What a library made over REST begins with. Limit not recorded for libraries. */
export const NEW_LIBRARY_SETTINGS: Properties = {
  EnableVersioning: true,
  MajorVersionLimit: 500,
  EnableAttachments: false,
  EnableFolderCreation: true,
  OnQuickLaunch: false,
  ReadSecurity: 1,
  WriteSecurity: 1
};

/** What a list made over REST begins with. Source: recorded POST of lists, 2021 to 2022. */
export const NEW_LIST_SETTINGS: Properties = {
  EnableVersioning: true,
  MajorVersionLimit: 50,
  EnableAttachments: true,
  EnableFolderCreation: false,
  OnQuickLaunch: false,
  ReadSecurity: 1,
  WriteSecurity: 1
};
