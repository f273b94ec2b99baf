import { wordFile } from './papers';

/** The first bytes of an OLE container. */
export const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** What Office writes for a file with a password: an OLE container with a stream of this name. */
export function withPassword(): Uint8Array {
  const name = new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le'));
  const file = new Uint8Array(2048);
  file.set(OLE);
  file.set(name, 1024);
  return file;
}

/** A small paper that is read. */
export const PAPER = wordFile([
  'Roads policing',
  'A force report by HMICFRS',
  'Published July 2020',
  [
    ['Ref', 'Recommendation', 'Status', 'Due date'],
    ['1', 'Plan patrols.', 'AMBER', 'May 2021']
  ]
]);
