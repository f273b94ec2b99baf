import type { CustomXmlPart } from '../../workbook/types';
import { PART_KINDS } from '../package/partKinds';
import type { OpenPackage } from '../package/readPackage';
import type { PackageInWriting } from '../package/writePackage';
import { ROOT } from '../package/writePackage';
import { element, partXml } from '../xml/element';
import { rootNamespaceOf } from '../xml/rootNamespace';

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** What add-ins keep in a workbook (ECMA-376 part 1, 22.5 Custom XML Data Storage Properties). */
export function addCustomXml(
  file: PackageInWriting,
  workbook: string,
  parts: readonly CustomXmlPart[]
): void {
  for (const [index, { id, namespace, xml }] of parts.entries()) {
    const path = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    file.add(path, PART_KINDS.customXml, inUtf8(xml));
    file.relate(workbook, PART_KINDS.customXml, path);
    file.add(properties, PART_KINDS.customXmlProperties, propertiesXml(id, namespace));
    file.relate(path, PART_KINDS.customXmlProperties, properties);
  }
}

function propertiesXml(id: string, namespace: string): string {
  const schemas = namespace === '' ? '' : element('ds:schemaRef', { 'ds:uri': namespace });
  return partXml(
    element(
      'ds:datastoreItem',
      { 'ds:itemID': id, 'xmlns:ds': NAMESPACE },
      element('ds:schemaRefs', {}, schemas)
    )
  );
}

/** The file is in UTF-8: a declaration that says otherwise would make it unreadable. */
function inUtf8(xml: string): string {
  const declaration = /^<\?xml[^>]*\?>/.exec(xml)?.[0];
  const encoding = /\sencoding\s*=\s*["']([^"']+)["']/.exec(declaration ?? '')?.[1];
  const isUtf8 = encoding === undefined || encoding.toLowerCase() === 'utf-8';
  return isUtf8 ? xml : xml.slice(declaration?.length ?? 0);
}

/**
 * The parts that a file has. LibreOffice hangs them on the file instead of the workbook, by a path that
 * leads out of it; they are found there too.
 */
export function readCustomXml(
  file: OpenPackage,
  workbook: string,
  newId: () => string
): readonly CustomXmlPart[] {
  const paths = [workbook, ROOT].flatMap((source) =>
    file.related(source, PART_KINDS.customXml).map(({ path }) => path)
  );
  return [...new Set(paths)].flatMap((path) => {
    const xml = file.text(path);
    if (xml === undefined) return [];
    const [properties] = file.related(path, PART_KINDS.customXmlProperties);
    const item = properties === undefined ? undefined : file.node(properties.path);
    const id = Object.entries(item?.attributes ?? {}).find(([name]) => /(?:^|:)itemID$/.test(name));
    return [{ id: id?.[1] ?? newId(), namespace: rootNamespaceOf(xml), xml }];
  });
}
