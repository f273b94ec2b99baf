/**
 * The SharePoint Framework runtime, from the packages that carry the very files SharePoint serves.
 * Which modules there are, and which are stand-ins: measured in `spfx-runtime.md`.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { readManifests, resourceFile, type ComponentManifest } from './componentManifest';

const requireFromHere = createRequire(__filename);

/** A folder of an installed package that the workbench serves. */
export interface RuntimePackage {
  readonly name: string;
  /** Name in addresses, without scope. */
  readonly address: string;
  readonly folder: string;
}

const frameworkNames = [
  'sp-core-library',
  'sp-diagnostics',
  'sp-dynamic-data',
  'sp-http',
  'sp-http-base',
  'sp-http-msgraph',
  'sp-page-context',
  'sp-component-base',
  'sp-webpart-base',
  'sp-loader',
  'sp-lodash-subset'
] as const;

const libraries = [
  { name: 'react', served: 'umd', module: 'react.production.min' },
  { name: 'react-dom', served: 'umd', module: 'react-dom.production.min' },
  { name: 'tslib', served: '.', module: 'tslib' },
  { name: '@microsoft/load-themed-styles', served: 'lib-amd', module: 'index' },
  // For the property pane, which is the host's own; web parts bring theirs.
  { name: '@fluentui/react', served: 'dist', module: 'fluentui-react.umd' }
] as const;

function packageFolder(name: string): string {
  return path.dirname(requireFromHere.resolve(`${name}/package.json`));
}

/** `@fluentui/react` and `react` would be called alike without their scopes. */
function addressOf(name: string): string {
  return name.startsWith('@fluentui/') ? name.slice(1).replace('/', '-') : unscoped(name);
}

function unscoped(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** Everything served under the runtime's address. */
export const runtimePackages: readonly RuntimePackage[] = [
  ...frameworkNames.map((name) => ({
    name: `@microsoft/${name}`,
    address: name,
    folder: path.join(packageFolder(`@microsoft/${name}`), 'dist')
  })),
  ...libraries.map(({ name, served }) => ({
    name,
    address: addressOf(name),
    folder: path.join(packageFolder(name), served)
  }))
];

/** The AMD loader's own file. */
export const loaderFile: string = path.join(packageFolder('requirejs'), 'require.js');

export interface RuntimeModule {
  /** As other modules ask for it. */
  readonly name: string;
  /** As it defines itself; the same as `name` where it defines itself without a name. */
  readonly definedAs: string;
  readonly address: string;
  readonly file: string;
}

function frameworkManifest(folder: string, name: string): ComponentManifest {
  const manifest = readManifests(folder).find(
    ({ loaderConfig }) => loaderConfig.entryModuleId === unscoped(name)
  );
  if (manifest === undefined) throw new Error(`${name} carries no manifest of its own.`);
  return manifest;
}

/** The modules of the runtime that come from packages, for one locale. */
export function runtimeModules(locale: string): readonly RuntimeModule[] {
  return runtimePackages.map(({ name, address, folder }) => {
    const library = libraries.find((each) => each.name === name);
    if (library !== undefined) {
      return { name, definedAs: name, address, file: `${library.module}.js` };
    }
    const manifest = frameworkManifest(folder, name);
    const { entryModuleId, scriptResources } = manifest.loaderConfig;
    const entry = scriptResources[entryModuleId];
    const file = entry === undefined ? undefined : resourceFile(entry, locale);
    if (file === undefined) throw new Error(`${name} names no script for ${locale}.`);
    return { name, definedAs: `${manifest.id}_${manifest.version}`, address, file };
  });
}

/** Modules that SharePoint has and npm has not; `browser/standIns` holds ours. */
export const standIns: Readonly<Record<string, string>> = {
  '@msinternal/odsp-core-bundle': 'browser/standIns/coreBundle',
  '@msinternal/sp-telemetry': 'browser/standIns/telemetry',
  '@msinternal/sp-safehtml': 'browser/standIns/safeHtml',
  '@msinternal/sp-edit-customer-promise': 'browser/standIns/editPromise',
  '@msinternal/sp-idle-web-task': 'browser/standIns/idleTasks',
  '@microsoft/sp-property-pane': 'browser/standIns/propertyPane'
};
