/** What Office.js is told of the application and the document when the pane starts. */

/** The identity of the conversation between the page and one pane. */
export interface PaneIdentity {
  readonly conversationId: string;
  /** Of the add-in's instance in this document. */
  readonly instanceId: string;
}

/** OSF.AppName.ExcelWebApp. */
const EXCEL_WEB = 16;
/** OSF.ClientMode.ReadWrite. */
const READ_WRITE = 1;
/** Office.InitializationReason.DocumentOpened. */
const DOCUMENT_OPENED = 1;

/**
 * What Excel for the web offers. Newer sets than those would only make an add-in use what our
 * interpreter has not; `isSetSupported` follows these numbers.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  ExcelApiOnline: '1.1',
  AddInCommands: '1.1',
  CustomXmlParts: '1.1',
  DialogApi: '1.2',
  NestedAppAuth: '1.1',
  Settings: '1.1',
  SharedRuntime: '1.1'
};

/** The JSON that the iframe's `name` holds: how Office.js learns that it runs inside Excel. */
export function frameName(
  { conversationId, instanceId }: PaneIdentity,
  origin: string,
  locale: string
): string {
  return JSON.stringify({
    hostInfo: `Excel$Web$16.01$${locale}$${conversationId}$$$0`,
    xdmInfo: `${conversationId}|${instanceId}|${origin}`,
    serializerVersion: '1',
    baseFrameName: 'workbook'
  });
}

export interface DocumentFacts {
  readonly locale: string;
  readonly name: string;
  /** The add-in's own settings in this document, each value as JSON. */
  readonly settings: readonly (readonly [name: string, json: string])[];
}

/** The answer to ContextActivationManager_getAppContextAsync. */
export function appContext(
  { instanceId, conversationId }: PaneIdentity,
  { locale, name, settings }: DocumentFacts
): Readonly<Record<string, unknown>> {
  return {
    _id: instanceId,
    _appName: EXCEL_WEB,
    _appVersion: '16.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: name,
    _clientMode: READ_WRITE,
    _settings: settings,
    _reason: DOCUMENT_OPENED,
    _correlationId: conversationId,
    _requirementMatrix: JSON.stringify(requirementSets)
  };
}
