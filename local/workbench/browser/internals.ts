/**
 * The parts of the SharePoint Framework that SharePoint's own page calls and that its published
 * types leave out. Names and order of calls were read in the runtime (`spfx-runtime.md`).
 */
import type { ServiceScope } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { PageContext } from '@microsoft/sp-page-context';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { WebPartTheme } from '../themes';

/** `_SPFlight` and `_SPKillSwitch` of sp-core-library: which experiments are on. */
export interface CoreSwitches {
  readonly _SPFlight: { readonly initialize: (flights: object) => void };
  readonly _SPKillSwitch: { readonly initialize: (switches: object) => void };
}

/** PageContext of sp-page-context, as its maker sees it. */
export type PageContextMaker = new (scope: ServiceScope) => PageContext & {
  readonly initialize: (data: object, legacy: object) => void;
};

/** ThemeProvider of sp-component-base, as its maker sees it. */
export type ThemeProviderMaker = new (
  scope: ServiceScope,
  theme: WebPartTheme
) => { readonly _setTheme: (theme: WebPartTheme) => void };

/** WebPartContext of sp-webpart-base, as its maker sees it. */
export type WebPartContextMaker = new (parameters: object) => WebPartContext;

/** A web part, as SharePoint's web part manager drives it. */
export interface DrivenWebPart {
  readonly _internalInitialize: (
    context: WebPartContext,
    addedFromPersistedData: boolean,
    displayMode: number
  ) => void;
  readonly _internalDeserialize: (data: object) => void;
  /** Waits for `onInit`, then renders; rejects with what either throws. */
  readonly _internalFirstTimeRender: () => Promise<unknown>;
  /** Loads what the pane needs, then asks the web part how its pane looks. */
  readonly _getPropertyPaneData: (isDetails: boolean) => Promise<PropertyPaneData>;
  /**
   * Sets a property, tells the web part, and draws it again where its pane is reactive.
   * `fieldType`: a button or a custom field counts as a change even where the value is the same.
   */
  readonly _onPropertyPaneFieldChanged: (
    propertyPath: string,
    value: unknown,
    fieldType: number
  ) => boolean;
  readonly _onPropertyPaneLifeCycleEvent: (event: PaneEvent) => void;
  /** What SharePoint would save with the page. */
  readonly _internalSerialize: () => { readonly properties: Readonly<Record<string, unknown>> };
}

/** `PropertyPaneLifeCycleEvent` of sp-property-pane. */
export type PaneEvent = 'ConfigurationStart' | 'ConfigurationComplete' | 'ApplyClicked';

/** A property pane as a web part describes it. */
export interface PropertyPaneData {
  readonly title: string;
  /** Whether each change shows at once; else they wait for Apply. */
  readonly isReactive: boolean;
  readonly configuration: IPropertyPaneConfiguration;
  /** The web part's properties as they are, which the fields show. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly onRendered?: () => void;
}

/** `PropertyPaneAction` of sp-property-pane: what a web part may ask of its own pane. */
export type PaneAction = 'Open' | 'Close' | 'Toggle' | 'Refresh' | 'OpenDetails';

/** What the bundle's module exports: one component by default, or several by name. */
export interface WebPartModule {
  readonly default: new () => DrivenWebPart;
}
