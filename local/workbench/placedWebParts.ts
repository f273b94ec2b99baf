import type { PageWebPart, SitePage } from './pages';
import { builtComponent, type BuiltComponent } from './runtime/bundle';
import { ComponentMissingError } from './runtime/componentManifest';

/** A web part of a page with what the build holds for it. */
export interface PlacedComponent {
  readonly webPart: PageWebPart;
  readonly built?: BuiltComponent;
  /** Why it cannot be shown, where the build does not hold it. */
  readonly failure?: string;
}

/** The web parts of a page. One that was not built is kept, with the reason in its place. */
export function placedWebParts(
  page: SitePage | undefined,
  bundleFolder: string,
  locale: string
): readonly PlacedComponent[] {
  return (page?.webParts ?? []).map((webPart) => {
    try {
      return { webPart, built: builtComponent(bundleFolder, webPart.componentId, locale) };
    } catch (cause) {
      if (cause instanceof ComponentMissingError) return { webPart, failure: cause.message };
      throw cause;
    }
  });
}
