import { builtComponent } from '../../../local/workbench/runtime/bundle';
import {
  ComponentMissingError,
  definedModuleName
} from '../../../local/workbench/runtime/componentManifest';
import { loaderConfig } from '../../../local/workbench/runtime/loaderConfig';
import { failingId, probeBuild, probeId } from './probePages';

const moduleName = `${probeId}_1.2.3`;

describe('the build, found through its manifests', () => {
  it('names the module that the bundle defines, also for its second component', () => {
    expect(builtComponent(probeBuild, probeId, 'en-gb').module).toBe(moduleName);
    const second = builtComponent(probeBuild, failingId, 'en-gb');
    expect(second.module).toBe(moduleName);
    expect(second.manifest.loaderConfig.exportName).toBe('b');
  });

  it('takes the strings of the language, else those in US English', () => {
    const strings = (locale: string): string | undefined =>
      builtComponent(probeBuild, probeId, locale).scripts.find(
        ({ name }) => name === 'ProbeStrings'
      )?.file;
    expect(strings('en-gb')).toBe('ProbeStrings_en-gb_0123456789abcdef0123.js');
    expect(strings('cy-gb')).toBe('ProbeStrings_en-us_0123456789abcdef0123.js');
  });

  it('looks for chunks on this server, whatever the build was made for', () => {
    const { manifest } = builtComponent(probeBuild, probeId, 'en-gb');
    expect(manifest.loaderConfig.internalModuleBaseUrls).toEqual(['/_host/dist/']);
  });

  it('says that a component was not built', () => {
    const absent = '99999999-aaaa-4bbb-8ccc-000000000001';
    expect(() => builtComponent(probeBuild, absent, 'en-gb')).toThrow(ComponentMissingError);
    expect(() => builtComponent(probeBuild, absent, 'en-gb')).toThrow(absent);
  });

  it('calls a module without a name of its own as it is asked for', () => {
    const script = '(()=>{var e=document.currentScript;define(["react"],(t)=>t)})();';
    expect(definedModuleName(script, 'asked')).toBe('asked');
    expect(definedModuleName('define("own",["react"],(t)=>t)', 'asked')).toBe('own');
  });

  it('refuses a script that defines no module', () => {
    expect(() => definedModuleName('alert("no module")', 'asked')).toThrow(ComponentMissingError);
  });
});

describe('what the loader is told', () => {
  const config = loaderConfig([builtComponent(probeBuild, probeId, 'en-gb')], 'en-gb');

  it('keeps the strings of a bundle to that bundle', () => {
    expect(config.map[moduleName]).toEqual({ ProbeStrings: `${moduleName}/ProbeStrings` });
    expect(config.map['*']).not.toHaveProperty('ProbeStrings');
    expect(config.paths[`${moduleName}/ProbeStrings`]).toBe(
      '/_host/dist/ProbeStrings_en-gb_0123456789abcdef0123'
    );
  });

  it('maps each framework module to the id under which its file defines itself', () => {
    const everywhere = config.map['*'] ?? {};
    const core = everywhere['@microsoft/sp-core-library'] ?? '';
    expect(core).toMatch(/^7263c7d0-1d6a-45ec-8d85-d4d1d234171b_\d/);
    expect(config.paths[core]).toMatch(/^\/_host\/runtime\/sp-core-library\/.*_en-us_/);
    expect(everywhere['@microsoft/sp-property-pane']).toBe('browser/standIns/propertyPane');
  });
});
