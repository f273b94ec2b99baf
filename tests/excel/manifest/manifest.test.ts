import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readXml } from '../../../local/excel/files/xml/readXml';
import { EXCEL_API } from '../../../src/excel/excelApi';
import type { XmlNode } from '../../../local/excel/files/xml/readXml';

const root = path.resolve(__dirname, '../../..');
const source = path.join(root, 'src/excel/manifest');
const required = createRequire(__filename);
const { filled } = required('../../../config/excel/buildAddIn.js') as {
  filled: (text: string, settings: object, files: readonly string[]) => string;
};
const { addInSettings } = required('../../../config/excel/settings.js') as {
  addInSettings: (environment?: Record<string, string>) => Record<string, string>;
};

const template = readFileSync(path.join(source, 'manifest.xml'), 'utf8');
const manifest = readXml(filled(template, addInSettings({}), []));

function all(node: XmlNode): readonly XmlNode[] {
  return [node, ...node.children.flatMap(all)];
}

function child(node: XmlNode, name: string): XmlNode {
  const found = node.children.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${node.name} has no ${name}.`);
  return found;
}

/** Names of children, in their order, each once. */
function order(node: XmlNode): readonly string[] {
  return [...new Set(node.children.map(({ name }) => name))];
}

/** Width and height that a PNG says in its header. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const nodes = all(manifest);
const named = (name: string): readonly XmlNode[] => nodes.filter((each) => each.name === name);
const addresses = nodes.flatMap(({ attributes: { DefaultValue: value } }) =>
  value !== undefined && /^[a-z]+:\/\//.test(value) ? [value] : []
);

/** Office's schema demands its elements in this order (manifest 1.1 and taskpaneappversionoverrides). */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides'
  ],
  VersionOverrides: ['Description', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']
};

describe('the manifest', () => {
  test('is a task pane for workbooks that reads and writes the document', () => {
    expect(manifest.name).toBe('OfficeApp');
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(child(child(manifest, 'Hosts'), 'Host').attributes['Name']).toBe('Workbook');
    expect(child(manifest, 'Permissions').text.trim()).toBe('ReadWriteDocument');
    expect(child(manifest, 'DefaultLocale').text.trim()).toBe('en-GB');
  });

  test('has an id and a version of the form that Office demands', () => {
    expect(child(manifest, 'Id').text.trim()).toMatch(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
    );
    expect(child(manifest, 'Version').text.trim()).toMatch(/^\d+(\.\d+){3}$/);
    const { version } = required('../../../package.json') as { version: string };
    expect(child(manifest, 'Version').text.trim()).toBe(`${version}.0`);
  });

  test.each(Object.entries(ORDERS))(
    'has what %s holds in the order of the schema',
    (name, wanted) => {
      const found = named(name);
      expect(found.length).toBeGreaterThan(0);
      for (const each of found) expect(order(each)).toEqual(wanted);
    }
  );

  test('asks for the version of Excel’s interface that the pane looks for', () => {
    const set = child(child(child(manifest, 'Requirements'), 'Sets'), 'Set');
    expect(set.attributes['Name']).toBe('ExcelApi');
    expect(set.attributes['MinVersion']).toBe(EXCEL_API);
  });

  test('names every resource that it uses, and uses every resource that it names', () => {
    const resources = child(child(manifest, 'VersionOverrides'), 'Resources');
    const ids = resources.children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes['id'])
    );
    const used = nodes.flatMap(({ attributes: { resid } }) => resid ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    expect(used.filter((id) => id.length > 32)).toEqual([]);
  });

  test('keeps within the lengths of Office', () => {
    const value = (node: XmlNode): string => node.attributes['DefaultValue'] ?? '';
    const strings = (name: string): readonly XmlNode[] => named(name).flatMap((n) => n.children);
    expect(value(child(manifest, 'DisplayName')).length).toBeLessThanOrEqual(125);
    expect(value(child(manifest, 'Description')).length).toBeLessThanOrEqual(250);
    expect(strings('bt:ShortStrings').filter((each) => value(each).length > 125)).toEqual([]);
    expect(strings('bt:LongStrings').filter((each) => value(each).length > 250)).toEqual([]);
  });

  test('has controls with ids of their own', () => {
    const ids = [...named('CustomTab'), ...named('Group'), ...named('Control')].map(
      ({ attributes }) => attributes['id']
    );
    expect(new Set(ids).size).toBe(3);
    expect(child(child(named('Control')[0] as XmlNode, 'Action'), 'TaskpaneId').text).not.toBe('');
  });

  test('has https addresses only, all where the add-in is served', () => {
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((each) => !each.startsWith('https://localhost:4443/addin/'))).toEqual(
      []
    );
  });

  test('has icons of the sizes that it says', () => {
    const images = child(child(child(manifest, 'VersionOverrides'), 'Resources'), 'bt:Images');
    const files = new Map(
      images.children.map(({ attributes }) => [attributes['id'], attributes['DefaultValue'] ?? ''])
    );
    for (const { attributes } of named('bt:Image').filter((each) => each.attributes['size'])) {
      const size = Number(attributes['size']);
      const file = path.basename(files.get(attributes['resid']) ?? '');
      expect(sizeOf(path.join(source, 'icons', file))).toEqual([size, size]);
    }
    const icon = (name: string): string =>
      path.basename(child(manifest, name).attributes['DefaultValue'] ?? '');
    expect(sizeOf(path.join(source, 'icons', icon('IconUrl')))).toEqual([32, 32]);
    expect(sizeOf(path.join(source, 'icons', icon('HighResolutionIconUrl')))).toEqual([64, 64]);
    const sizes = named('Icon').map(({ children }) =>
      children.map((each) => each.attributes['size'])
    );
    expect(sizes).toEqual([
      ['16', '32', '80'],
      ['16', '32', '80']
    ]);
  });
});

describe('a build for a force', () => {
  test('takes address, application and authority from the environment', () => {
    const settings = addInSettings({
      TRACKER_ADDIN_URL: 'https://tools.force.example/tracker/',
      TRACKER_ADDIN_CLIENT_ID: '11111111-2222-3333-4444-555555555555',
      TRACKER_ADDIN_AUTHORITY: 'https://login.microsoftonline.com/force.example'
    });
    const built = filled(template, settings, []);
    expect(built).toContain('"https://tools.force.example/tracker/taskpane.html"');
    expect(built).toContain('<AppDomain>https://tools.force.example</AppDomain>');
    expect(built).not.toContain('localhost');
    const page = filled(readFileSync(path.join(source, 'taskpane.html'), 'utf8'), settings, []);
    expect(page).toContain('content="11111111-2222-3333-4444-555555555555"');
    expect(page).toContain('content="https://login.microsoftonline.com/force.example"');
  });

  test('in another cloud reaches the hosts of that cloud', () => {
    const settings = addInSettings({
      TRACKER_ADDIN_AUTHORITY: 'https://login.microsoftonline.us/force.example',
      TRACKER_ADDIN_SHAREPOINT: 'https://force.sharepoint.us'
    });
    expect(filled(template, settings, [])).toContain(
      '<AppDomain>https://login.microsoftonline.us</AppDomain>'
    );
    const page = filled(readFileSync(path.join(source, 'taskpane.html'), 'utf8'), settings, []);
    expect(page).toContain(
      'connect-src https://force.sharepoint.us https://login.microsoftonline.com https://login.microsoftonline.us;'
    );
  });

  test.each([
    ['TRACKER_ADDIN_URL', 'http://tools.force.example'],
    ['TRACKER_ADDIN_URL', 'https://tools.force.example/"><script>'],
    ['TRACKER_ADDIN_CLIENT_ID', 'tracker'],
    ['TRACKER_ADDIN_AUTHORITY', 'force.example'],
    ['TRACKER_ADDIN_SHAREPOINT', 'https://*'],
    ['TRACKER_ADDIN_SHAREPOINT', 'https://*.sharepoint.com; script-src *']
  ])('refuses %s = %s, naming it', (variable, value) => {
    expect(() => addInSettings({ [variable]: value })).toThrow(variable);
  });

  test('leaves no place unfilled, and fails where one is not known', () => {
    expect(filled(template, addInSettings({}), [])).not.toContain('{{');
    expect(() => filled('{{unheardOf}}', addInSettings({}), [])).toThrow('{{unheardOf}}');
  });
});
