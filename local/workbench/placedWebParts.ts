import type { PlacedWebPart } from './pageData';
import type { SitePage } from './pages';
import { pageInstances } from './pageInstances';
import { builtComponent, type BuiltComponent } from './runtime/bundle';
import { ComponentMissingError } from './runtime/componentManifest';
import type { SavedPages } from './savedPages';
import { strings } from './strings';

/** A component of the build; where the build does not hold it, the sentence that says so. */
export type FoundComponent =
  | { readonly kind: 'built'; readonly built: BuiltComponent }
  | { readonly kind: 'missing'; readonly failure: string };

/** Looks a component up in the build. */
export function foundComponent(
  bundleFolder: string,
  componentId: string,
  locale: string
): FoundComponent {
  try {
    return { kind: 'built', built: builtComponent(bundleFolder, componentId, locale) };
  } catch (cause) {
    if (cause instanceof ComponentMissingError) return { kind: 'missing', failure: cause.message };
    throw cause;
  }
}

export interface PlacedOptions {
  readonly bundleFolder: string;
  readonly locale: string;
  readonly savedPages: SavedPages;
}

/** The web parts of a page as they stand. One that was not built is kept, with the reason in its place. */
export function placedWebParts(
  sitePath: string,
  page: SitePage,
  { bundleFolder, locale, savedPages }: PlacedOptions
): readonly PlacedWebPart[] {
  return pageInstances(sitePath, page).map(({ webPart, instanceId }) => {
    const found = foundComponent(bundleFolder, webPart.componentId, locale);
    const manifest = found.kind === 'built' ? found.built.manifest : undefined;
    const preset = manifest?.preconfiguredEntries?.[0];
    const saved = savedPages.propertiesOf({ sitePath, pageName: page.name }, instanceId);
    return {
      elementId: `web-part-${instanceId}`,
      instanceId,
      title: preset?.title['default'] ?? strings.unnamedWebPart,
      properties: saved ?? webPart.properties ?? preset?.properties ?? {},
      saved: saved !== undefined,
      ...(found.kind === 'missing'
        ? { failure: found.failure }
        : { component: { manifest: found.built.manifest, module: found.built.module } })
    };
  });
}
