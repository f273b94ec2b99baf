import { PART_KINDS } from '../package/partKinds';
import type { OpenPackage } from '../package/readPackage';
import type { PackageInWriting } from '../package/writePackage';
import { ROOT } from '../package/writePackage';
import { element, escapeText, partXml } from '../xml/element';
import { localOf } from '../xml/readXml';

type Properties = Readonly<Record<string, unknown>>;

/** Of the document (ECMA-376 part 2, 8.3), by the names that Excel's API has for them. */
const CORE: readonly (readonly [property: string, tag: string])[] = [
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['author', 'dc:creator'],
  ['keywords', 'cp:keywords'],
  ['comments', 'dc:description'],
  ['category', 'cp:category'],
  ['lastAuthor', 'cp:lastModifiedBy'],
  ['creationDate', 'dcterms:created']
];
/** Of the organisation (ECMA-376 part 1, 22.2). */
const EXTENDED: readonly (readonly [property: string, tag: string])[] = [
  ['manager', 'Manager'],
  ['company', 'Company']
];

export function addProperties(file: PackageInWriting, properties: Properties): void {
  file.relate(ROOT, PART_KINDS.coreProperties, 'docProps/core.xml');
  file.add(
    'docProps/core.xml',
    PART_KINDS.coreProperties,
    partXml(
      element(
        'cp:coreProperties',
        {
          'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          'xmlns:dcterms': 'http://purl.org/dc/terms/',
          'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
        },
        tagsXml(CORE, properties)
      )
    )
  );
  file.relate(ROOT, PART_KINDS.extendedProperties, 'docProps/app.xml');
  file.add(
    'docProps/app.xml',
    PART_KINDS.extendedProperties,
    partXml(
      element(
        'Properties',
        { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
        ['<Application>Microsoft Excel</Application>', ...tagsXml(EXTENDED, properties)]
      )
    )
  );
}

function tagsXml(
  tags: readonly (readonly [string, string])[],
  properties: Properties
): readonly string[] {
  return tags.flatMap(([property, tag]) => {
    const value = textOf(properties[property]);
    if (value === undefined) return [];
    const type = tag.startsWith('dcterms:') ? { 'xsi:type': 'dcterms:W3CDTF' } : {};
    return [element(tag, type, escapeText(value))];
  });
}

function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function readProperties(file: OpenPackage): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  const kinds = [
    [PART_KINDS.coreProperties, CORE],
    [PART_KINDS.extendedProperties, EXTENDED]
  ] as const;
  for (const [kind, tags] of kinds) {
    const [part] = file.related(ROOT, kind);
    const root = part === undefined ? undefined : file.node(part.path);
    for (const [property, tag] of tags) {
      const found = root?.children.find(({ name }) => localOf(name) === localOf(tag));
      if (found !== undefined && found.text !== '') properties[property] = found.text;
    }
  }
  return properties;
}
