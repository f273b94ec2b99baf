import { PART_KINDS } from '../package/partKinds';
import type { OpenPackage } from '../package/readPackage';
import type { PackageInWriting } from '../package/writePackage';
import { ROOT } from '../package/writePackage';
import { element, FORBIDDEN, partXml } from '../xml/element';
import { childrenOf, childOf, textAttribute } from '../xml/readXml';

const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const PANES_PATH = 'xl/webextensions/taskpanes.xml';
const EXTENSION_PATH = 'xl/webextensions/webextension1.xml';
/** The id in src/excel/manifest/manifest.xml: by it the add-in's settings are told from those of others. */
const ADD_IN = '7c2e5d1a-4f0b-4b6e-9a37-1d8c6f2b5e90';

/** What the add-in keeps in the document, name and JSON text ([MS-OWEXML] 2.2 and 2.3). */
export function addSettings(file: PackageInWriting, settings: ReadonlyMap<string, string>): void {
  if (settings.size === 0) return;
  file.relate(ROOT, PART_KINDS.taskPanes, PANES_PATH);
  const id = file.relate(PANES_PATH, PART_KINDS.webExtension, EXTENSION_PATH);
  file.add(PANES_PATH, PART_KINDS.taskPanes, panesXml(id));
  file.add(EXTENSION_PATH, PART_KINDS.webExtension, extensionXml(settings));
}

function panesXml(id: string): string {
  const reference = element('wetp:webextensionref', { 'xmlns:r': OFFICE, 'r:id': id });
  const pane = element(
    'wetp:taskpane',
    { dockstate: 'right', visibility: false, width: 380, row: 0 },
    reference
  );
  return partXml(element('wetp:taskpanes', { 'xmlns:wetp': PANES }, pane));
}

function extensionXml(settings: ReadonlyMap<string, string>): string {
  const properties = [...settings].map(([name, value]) =>
    element('we:property', { name, value: withoutForbidden(value) })
  );
  return partXml(
    element('we:webextension', { 'xmlns:we': EXTENSION, id: `{${ADD_IN.toUpperCase()}}` }, [
      element('we:reference', {
        id: ADD_IN,
        version: '1.0.0.0',
        store: 'developer',
        storeType: 'Registry'
      }),
      element('we:alternateReferences'),
      element('we:properties', {}, properties),
      element('we:bindings'),
      element('we:snapshot', { 'xmlns:r': OFFICE })
    ])
  );
}

/** JSON may escape any character of a text, and XML cannot hold each of them. */
function withoutForbidden(json: string): string {
  return json.replace(
    FORBIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}

/** The settings of a file; where it has those of several add-ins and none is ours, of the first. */
export function readSettings(file: OpenPackage): Map<string, string> {
  const extensions = file
    .related(ROOT, PART_KINDS.taskPanes)
    .flatMap(({ path }) => file.related(path, PART_KINDS.webExtension))
    .flatMap(({ path }) => file.node(path) ?? []);
  const own = extensions.find((node) => textAttribute(childOf(node, 'reference'), 'id') === ADD_IN);
  const properties = childOf(own ?? extensions[0], 'properties');
  return new Map(
    childrenOf(properties, 'property').flatMap((node) => {
      const name = textAttribute(node, 'name');
      return name === undefined ? [] : [[name, textAttribute(node, 'value') ?? ''] as const];
    })
  );
}
