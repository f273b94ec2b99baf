import type { SPFI } from '@pnp/sp';
import { BufferParse } from '@pnp/queryable';
import { spGet, SPQueryable } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { EvidenceFile } from '../../../domain/evidence/evidence';
import type { FileEnds } from '../../../domain/evidence/fileContents';
import { sameDocument } from '../../../domain/evidence/sameDocument';
import type { ReadBytes } from './endsOfFile';
import { endsOfFile, endsRead } from './endsOfFile';
import { EvidenceRefused } from './evidenceRefused';
import { NOT_READABLE } from './evidenceSentences';

/** Both ends of a file on the person's machine, and what its kind needs besides. */
export async function endsOf(file: Blob, name?: string): Promise<FileEnds> {
  return unlessUnreadable(() => endsOfFile(file, name));
}

/**
 * Both ends of a file in a library, and what its kind needs besides, by ranges; where those are not kept
 * to, all of it comes and is cut here. Errors are PnPjs's own.
 */
export async function endsOnSite(
  sp: SPFI,
  { library, itemId, size }: Pick<EvidenceFile, 'library' | 'itemId' | 'size'>,
  name?: string
): Promise<FileEnds> {
  const item = sp.web.lists.getByTitle(library).items.getById(itemId);
  const read: ReadBytes = async (from, to) => {
    if (to <= from) return new Uint8Array();
    const contents = SPQueryable(item, 'file/$value').using(BufferParse());
    const bytes = await spGet<ArrayBuffer>(contents, {
      headers: { Range: `bytes=${from}-${to - 1}` }
    });
    return new Uint8Array(bytes.byteLength > to - from ? bytes.slice(from, to) : bytes);
  };
  return endsRead(read, size, name);
}

/** Whether a file of a library is this document. Errors are PnPjs's own. */
export async function isDocument(
  sp: SPFI,
  there: Pick<EvidenceFile, 'library' | 'itemId' | 'size' | 'name'>,
  document: Blob
): Promise<boolean> {
  return sameDocument(there.name, await endsOf(document), await endsOnSite(sp, there));
}

/** A file that was moved, deleted or changed since it was chosen cannot be read any more. */
export async function unlessUnreadable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new EvidenceRefused([NOT_READABLE], error);
  }
}
