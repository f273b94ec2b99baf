/** What the AMD loader of the page is told: where each module is, and under which name. */
import { bundleAddress, runtimeAddress, scriptsAddress } from './addresses';
import type { BuiltComponent } from './bundle';
import { runtimeModules, standIns } from './runtimePackages';

export interface LoaderConfig {
  readonly baseUrl: string;
  readonly waitSeconds: number;
  /** Module to address, without `.js`. */
  readonly paths: Readonly<Record<string, string>>;
  /** For a module (`*`: any): what it asks for, and what it gets. */
  readonly map: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function withoutEnding(file: string): string {
  return file.replace(/\.js$/, '');
}

/** The loader's configuration for a page with these components. */
export function loaderConfig(components: readonly BuiltComponent[], locale: string): LoaderConfig {
  const paths: Record<string, string> = {};
  const everywhere: Record<string, string> = { ...standIns };
  const map: Record<string, Record<string, string>> = {
    '*': everywhere,
    // What Fluent UI's own file calls them.
    '@fluentui/react': { React: 'react', ReactDOM: 'react-dom' }
  };

  for (const { name, definedAs, address, file } of runtimeModules(locale)) {
    paths[definedAs] = `${runtimeAddress}/${address}/${withoutEnding(file)}`;
    if (definedAs !== name) everywhere[name] = definedAs;
  }
  for (const { manifest, module, scripts } of components) {
    const own = (map[module] ??= {});
    for (const { name, file } of scripts) {
      const address = `${bundleAddress}/${withoutEnding(file)}`;
      if (name === manifest.loaderConfig.entryModuleId) {
        paths[module] = address;
      } else {
        // Two bundles may call their strings alike, so the name holds for this bundle only.
        own[name] = `${module}/${name}`;
        paths[`${module}/${name}`] = address;
      }
    }
  }
  return { baseUrl: scriptsAddress, waitSeconds: 60, paths, map };
}

/** The configuration as the script that the page loads before the loader. */
export function loaderConfigScript(config: LoaderConfig): string {
  return `var require = ${JSON.stringify(config)};\n`;
}
