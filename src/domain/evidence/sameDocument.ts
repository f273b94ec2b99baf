import { kindNamed } from './evidenceKinds';
import type { FileEnds } from './fileContents';
import { zipEntries } from './zipEntries';

/**
 * Whether two files of this name are the same document, as far as their ends tell: size, first and last
 * bytes. SharePoint writes the columns of a library into the properties of an Office package that is put
 * there, so of those what counts is the document itself, by the check sums of its parts.
 */
export function sameDocument(name: string, a: FileEnds, b: FileEnds): boolean {
  if (a.size === b.size && sameBytes(a.head, b.head) && sameBytes(a.tail, b.tail)) return true;
  const knownBy = kindNamed(name)?.knownBy;
  if (knownBy?.kind !== 'office package') return false;
  const parts = partsOf(knownBy.folder, a);
  return parts !== '' && parts === partsOf(knownBy.folder, b);
}

/** Relations are left out: they name the properties. Empty where there is no such package. */
function partsOf(folder: string, { tail, size }: FileEnds): string {
  return (zipEntries(tail, size) ?? [])
    .filter(({ name }) => name.startsWith(folder) && !name.includes('_rels/'))
    .map(({ name, crc }) => `${name} ${crc}`)
    .sort()
    .join('\n');
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
