/**
 * Component manifests, as SharePoint Framework packages and bundles carry them in `dist`
 * (`<component id>.manifest.json`): which file holds the component, and what it needs.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

type ScriptPath = string | { readonly path: string };

export type ScriptResource =
  | { readonly type: 'path'; readonly path: ScriptPath }
  | {
      readonly type: 'localizedPath';
      readonly paths: Readonly<Record<string, ScriptPath>>;
      readonly defaultPath?: ScriptPath;
    }
  | { readonly type: 'component'; readonly id: string; readonly version: string };

export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly componentType: string;
  readonly preconfiguredEntries?: readonly {
    readonly title: Readonly<Record<string, string>>;
    /** What a web part of this kind begins with. */
    readonly properties?: Readonly<Record<string, unknown>>;
  }[];
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    /** Set where one bundle holds several components. */
    readonly exportName?: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

/** A component is asked for that was not built, or whose manifest lacks what it names. */
export class ComponentMissingError extends Error {
  public constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'ComponentMissingError';
  }
}

/**
 * Reads the manifest of one component.
 * @throws ComponentMissingError where `folder` holds none of that id.
 */
export function readManifest(folder: string, componentId: string): ComponentManifest {
  const file = path.join(folder, `${componentId}.manifest.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ComponentManifest;
  } catch (cause) {
    throw new ComponentMissingError(`The build holds no component ${componentId}.`, cause);
  }
}

/** Reads every manifest of a folder. */
export function readManifests(folder: string): readonly ComponentManifest[] {
  const ending = '.manifest.json';
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readManifest(folder, name.slice(0, -ending.length)));
}

function fileName(scriptPath: ScriptPath): string {
  return typeof scriptPath === 'string' ? scriptPath : scriptPath.path;
}

/**
 * The file that a script resource names for a locale: the locale itself, else US English
 * (SharePoint's own English), else the default. Undefined for another component.
 */
export function resourceFile(resource: ScriptResource, locale: string): string | undefined {
  if (resource.type === 'component') return undefined;
  if (resource.type === 'path') return fileName(resource.path);
  const byLocale = new Map(
    Object.entries(resource.paths).map(([name, value]) => [name.toLowerCase(), fileName(value)])
  );
  return (
    byLocale.get(locale.toLowerCase()) ??
    byLocale.get('en-us') ??
    byLocale.get('default') ??
    (resource.defaultPath === undefined ? undefined : fileName(resource.defaultPath))
  );
}

/**
 * The name under which a script defines itself to the AMD loader. The build names the bundle of its
 * first component only; the others define themselves without a name and get the one they are asked by.
 * @param unnamed the name for a module that has none of its own
 * @throws ComponentMissingError where the script is no AMD module.
 */
export function definedModuleName(script: string, unnamed: string): string {
  // A module with lazy chunks keeps `document.currentScript` before its define.
  const start = script.slice(0, 1000);
  const name = /\bdefine\(\s*["']([^"']+)["']/.exec(start)?.[1];
  if (name !== undefined) return name;
  if (/\bdefine\(\s*\[/.test(start)) return unnamed;
  throw new ComponentMissingError('A script of the build defines no module.');
}
