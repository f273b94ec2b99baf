import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx, writeXlsx } from '../../../../local/excel/files';
import { pulledWorkbook } from './pulledWorkbook';
import { changedFile, fileOf, partsOf, reopened, workbookWith } from './reopened';

describe('what an add-in keeps in a workbook is kept by a file', () => {
  test('custom XML parts with their ids, in their order, to the letter', async () => {
    const texts = [
      '<a xmlns="urn:one">line\r\nnext &amp; <b/></a>',
      '<?xml version="1.0" encoding="UTF-8"?>\n<x:a xmlns:x="urn:one" x:b="1">\u{1F600}</x:a>',
      '<without/>'
    ];
    const model = workbookWith((_, workbook) => {
      workbook.customXmlParts = texts.map((xml, index) => ({
        id: `{0000000${index}-0000-4000-8000-000000000000}`,
        namespace: index < 2 ? 'urn:one' : '',
        xml
      }));
    });
    expect((await reopened(model)).customXmlParts).toEqual(model.customXmlParts);
  });

  test('a part of a megabyte', async () => {
    const xml = `<a xmlns="urn:one">${'7 v3 Ab-_9x\n'.repeat(90_000)}</a>`;
    const model = workbookWith((_, workbook) => {
      workbook.customXmlParts = [{ id: '{1}', namespace: 'urn:one', xml }];
    });
    expect((await reopened(model)).customXmlParts[0]?.xml === xml).toBe(true);
  });

  test('a part that says it is in another encoding is readable all the same', async () => {
    const model = workbookWith((_, workbook) => {
      const xml = '<?xml version="1.0" encoding="utf-16"?><a xmlns="urn:one">é</a>';
      workbook.customXmlParts = [{ id: '{1}', namespace: 'urn:one', xml }];
    });
    const [part] = (await reopened(model)).customXmlParts;
    expect(part).toEqual({ id: '{1}', namespace: 'urn:one', xml: '<a xmlns="urn:one">é</a>' });
  });

  test('settings, as the JSON texts that they are', async () => {
    const model = workbookWith((_, workbook) => {
      workbook.settings.set('site', '"https://example.sharepoint.com/sites/a?b=1&c=<2>"');
      workbook.settings.set('columns', '{"mine":["status","due"],"text":"line\\nnext"}');
      workbook.settings.set('written by hand', ' {\n\t"a": 1\n} ');
    });
    expect((await reopened(model)).settings).toEqual(model.settings);
  });

  test('settings, under the id of the add-in that the manifest says', async () => {
    const manifest = readFileSync(
      path.resolve(__dirname, '../../../../src/excel/manifest/manifest.xml'),
      'utf8'
    );
    const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1] ?? '';
    const xml = partsOf(await writeXlsx(pulledWorkbook(['one']))).get(
      'xl/webextensions/webextension1.xml'
    );
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(xml).toContain(`<we:reference id="${id}"`);
  });

  test('the settings of another add-in are not taken for its own', async () => {
    const model = pulledWorkbook(['one']);
    const parts = Object.fromEntries(partsOf(await writeXlsx(model)));
    const extension = 'xl/webextensions/webextension1.xml';
    const relationships = 'xl/webextensions/_rels/taskpanes.xml.rels';
    const other = (parts[extension] ?? '')
      .replace(/we:reference id="[^"]*"/, 'we:reference id="wa104379220"')
      .replace(/value="[^"]*"/, 'value="of another"');
    const relationship = /<Relationship .*?\/>/.exec(parts[relationships] ?? '')?.[0] ?? '';
    const file = fileOf({
      ...parts,
      'xl/webextensions/webextension0.xml': other,
      [relationships]: (parts[relationships] ?? '').replace(
        relationship,
        relationship.replace('rId1', 'rId0').replace('webextension1', 'webextension0') +
          relationship
      )
    });
    expect((await readXlsx(file)).settings).toEqual(model.settings);
  });

  test('parts that LibreOffice hung on the file instead of the workbook are found', async () => {
    const model = pulledWorkbook(['one']);
    const kind = 'relationships/customXml"';
    const ofWorkbook = new RegExp(`<Relationship [^>]*?${kind}[^>]*/>`, 'g');
    const found = partsOf(await writeXlsx(model)).get('xl/_rels/workbook.xml.rels') ?? '';
    const moved = (found.match(ofWorkbook) ?? []).join('');
    const file = await changedFile(model, (path, xml) => {
      if (path === 'xl/_rels/workbook.xml.rels') return xml.replace(ofWorkbook, '');
      return path === '_rels/.rels' ? xml.replace('</Relation', `${moved}</Relation`) : xml;
    });
    expect(moved).toContain('../customXml/item2.xml');
    expect((await readXlsx(file)).customXmlParts).toEqual(model.customXmlParts);
  });
});
