import { invalidArgument } from '../errors';
import type { Body } from '../resource';
import type { Json, Properties } from '../storage';

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

/** The settings that a body carries. Throws 400 for a value of the wrong kind. */
export function listSettings(body: Body): Properties {
  const settings: Record<string, Json> = {};
  for (const [name, value] of Object.entries(body)) {
    const kind = SETTABLE[name];
    if (!kind || name === 'BaseTemplate') continue;
    if (value !== null && typeof value !== kind) {
      throw invalidArgument(`Invalid value for the property ${name}.`);
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
