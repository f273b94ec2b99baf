/**
 * The built web parts: what `gulp bundle --ship` left in `dist`, found through its manifests
 * (file names carry a hash of their content, so no name is known in advance).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleAddress } from './addresses';
import {
  ComponentMissingError,
  definedModuleName,
  readManifest,
  resourceFile,
  type ComponentManifest
} from './componentManifest';

export interface BuiltComponent {
  /** As built, except that its files come from this server. */
  readonly manifest: ComponentManifest;
  /** The AMD module to ask for. */
  readonly module: string;
  /** Its scripts by the name other modules use: the entry, strings. */
  readonly scripts: readonly { readonly name: string; readonly file: string }[];
}

/**
 * Finds a component in the build.
 * @param folder the build's output, `dist`
 * @param locale such as `en-gb`; which strings file is used follows from it
 * @throws ComponentMissingError where it is not there
 */
export function builtComponent(
  folder: string,
  componentId: string,
  locale: string
): BuiltComponent {
  const manifest = readManifest(folder, componentId);
  const { entryModuleId, scriptResources } = manifest.loaderConfig;
  const scripts = Object.entries(scriptResources).flatMap(([name, resource]) => {
    const file = resourceFile(resource, locale);
    return file === undefined ? [] : [{ name, file }];
  });
  const entry = scripts.find(({ name }) => name === entryModuleId);
  if (entry === undefined) {
    throw new ComponentMissingError(`The manifest of ${manifest.alias} names no entry script.`);
  }
  return {
    manifest: {
      ...manifest,
      // Lazy chunks are looked for next to the script itself; SharePoint rewrites this line too.
      loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [`${bundleAddress}/`] }
    },
    module: definedModuleName(
      readFileSync(path.join(folder, entry.file), 'utf8'),
      `${manifest.id}_${manifest.version}`
    ),
    scripts
  };
}
