/** What the server hands to the scripts of a page, as JSON. Browser and server share these types. */
import type { SiteAsSeen } from './caller';
import type { ComponentManifest } from './runtime/componentManifest';
import type { ThemeName, WebPartTheme } from './themes';

export interface PlacedWebPart {
  /** Id of the element it is drawn in. */
  readonly elementId: string;
  readonly instanceId: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Whether somebody has set these properties; else they are as the page was made. */
  readonly saved: boolean;
  /** Undefined where the build holds no such component; `failure` then says so. */
  readonly component?: {
    readonly manifest: ComponentManifest;
    /** AMD module to ask for. */
    readonly module: string;
  };
  readonly failure?: string;
}

export interface PageData {
  readonly site: SiteAsSeen;
  readonly sitePath: string;
  readonly person: { readonly name: string; readonly email: string; readonly login: string };
  readonly cultureName: string;
  readonly page: { readonly name: string; readonly title: string };
  readonly webParts: readonly PlacedWebPart[];
  /** Whether the page is being edited. */
  readonly editing: boolean;
  /** Where what is set on the page is sent to. */
  readonly savedPagesAddress: string;
  readonly theme: ThemeName;
  readonly themes: Readonly<Record<ThemeName, WebPartTheme>>;
  /** Sentences that scripts show. */
  readonly strings: { readonly technicalDetails: string };
}
