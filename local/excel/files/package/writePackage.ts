import { strToU8, zipSync } from 'fflate';
import { element, partXml } from '../xml/element';
import type { PartKind } from './partKinds';

/** Where the package itself is the source of a relationship. */
export const ROOT = '';

/** The parts of a workbook file while it is written (ECMA-376 part 2). */
export interface PackageInWriting {
  /** Puts a part in. @param path without a leading slash; @param xml all of it, declaration included */
  add(path: string, kind: PartKind, xml: string): void;
  /** Says that one part leads to another. @returns the id of the relationship */
  relate(source: string, kind: PartKind, target: string): string;
  bytes(): Uint8Array;
}

/** One time for every part, so that the same workbook gives the same bytes; zip files begin in 1980. */
const TIME = new Date(1980, 1, 1);
/** Deflate's own scale to 9: sheets are repetitive, and time counts. */
const LEVEL = 4;

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

interface Relationship {
  readonly type: string;
  readonly target: string;
}

export function writePackage(): PackageInWriting {
  const parts = new Map<string, { readonly kind: PartKind; readonly xml: string }>();
  const relations = new Map<string, Relationship[]>();
  return {
    add: (path, kind, xml) => {
      parts.set(path, { kind, xml });
    },
    relate: (source, kind, target) => {
      const known = relations.get(source) ?? [];
      known.push({ type: kind.relationship, target: relativeTo(source, target) });
      relations.set(source, known);
      return `rId${known.length}`;
    },
    bytes: () => {
      const files: Record<string, Uint8Array> = {};
      const kinds = [...parts].map(([path, { kind }]) => ({ path, kind }));
      files['[Content_Types].xml'] = strToU8(contentTypesXml(kinds));
      for (const [source, known] of relations) {
        files[relationshipsPath(source)] = strToU8(relationshipsXml(known));
      }
      for (const [path, { xml }] of parts) files[path] = strToU8(xml);
      return zipSync(files, { level: LEVEL, mtime: TIME });
    }
  };
}

/** `xl/workbook.xml` has its relationships in `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(source: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** From `xl/worksheets/sheet1.xml`, `xl/tables/table1.xml` is `../tables/table1.xml`. */
function relativeTo(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function relationshipsXml(known: readonly Relationship[]): string {
  const children = known.map(({ type, target }, index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target })
  );
  return partXml(element('Relationships', { xmlns: RELATIONSHIPS }, children));
}

function contentTypesXml(
  parts: readonly { readonly path: string; readonly kind: PartKind }[]
): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing']
  ].map(([Extension, ContentType]) => element('Default', { Extension, ContentType }));
  const overrides = parts.flatMap(({ path, kind }) =>
    kind.content === undefined
      ? []
      : [element('Override', { PartName: `/${path}`, ContentType: kind.content })]
  );
  return partXml(element('Types', { xmlns: CONTENT_TYPES }, [...defaults, ...overrides]));
}
