/**
 * The parts of the SharePoint Framework that SharePoint's own page calls and that its published
 * types leave out. Names and order of calls were read in the runtime (`spfx-runtime.md`).
 */
import type { ServiceScope } from '@microsoft/sp-core-library';
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
}

/** What the bundle's module exports: one component by default, or several by name. */
export interface WebPartModule {
  readonly default: new () => DrivenWebPart;
}
