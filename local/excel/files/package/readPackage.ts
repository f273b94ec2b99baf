import { strFromU8, unzipSync } from 'fflate';
import type { XmlNode } from '../xml/readXml';
import { childrenOf, readXml, textAttribute } from '../xml/readXml';
import type { PartKind } from './partKinds';
import { isOfKind } from './partKinds';
import { ROOT, relationshipsPath } from './writePackage';

/** A part that another one leads to. */
export interface RelatedPart {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** A workbook file that was opened. */
export interface OpenPackage {
  /** The text of a part; undefined where the file has none at that path. */
  text(path: string): string | undefined;
  /** A part as its root element; undefined as above. */
  node(path: string): XmlNode | undefined;
  related(source: string, kind: PartKind): readonly RelatedPart[];
}

/** @throws Error of the unpacking where the bytes are no zip file, or a damaged one */
export function readPackage(bytes: Uint8Array): OpenPackage {
  const files = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
  // Paths are told apart without regard to case (ECMA-376 part 2, 6.2.2.3), and some writers use "\".
  const byPath = new Map(
    Object.entries(files).map(([path, content]) => [pathKey(path), content] as const)
  );
  const text = (path: string): string | undefined => {
    const content = byPath.get(pathKey(path));
    return content === undefined ? undefined : decoded(content);
  };
  const node = (path: string): XmlNode | undefined => {
    const xml = text(path);
    return xml === undefined ? undefined : readXml(xml);
  };
  const relationsOf = (source: string): readonly RelatedPart[] =>
    childrenOf(node(relationshipsPath(source)), 'Relationship').flatMap((relationship) => {
      const type = textAttribute(relationship, 'Type');
      const target = textAttribute(relationship, 'Target');
      if (type === undefined || target === undefined) return [];
      if (textAttribute(relationship, 'TargetMode') === 'External') return [];
      const id = textAttribute(relationship, 'Id') ?? '';
      return [{ id, type, path: resolved(source, target) }];
    });
  return {
    text,
    node,
    related: (source, kind) => relationsOf(source).filter(({ type }) => isOfKind(type, kind))
  };
}

/** The part that the file is about: the workbook. */
export function mainPart(file: OpenPackage, kind: PartKind): RelatedPart | undefined {
  return file.related(ROOT, kind)[0];
}

function pathKey(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}

/** UTF-8 as a rule; the standard allows UTF-16 as well. */
function decoded(content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  return strFromU8(content);
}

/** A target is relative to the folder of its source; more `..` than there are folders stay at the top. */
function resolved(source: string, target: string): string {
  const folders = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}
