import type { SPFI } from '@pnp/sp';
import { BufferParse } from '@pnp/queryable';
import { spGet, SPQueryable } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { EvidenceFile } from '../../../domain/evidence/evidence';
import type { FileEnds } from '../../../domain/evidence/fileContents';
import { HEAD_BYTES, TAIL_BYTES } from '../../../domain/evidence/fileContents';
import { sameDocument } from '../../../domain/evidence/sameDocument';
import { EvidenceRefused } from './evidenceRefused';
import { NOT_READABLE } from './evidenceSentences';

/** Both ends of a file on the person's machine. */
export async function endsOf(file: Blob): Promise<FileEnds> {
  const read = async (from: number, to: number): Promise<Uint8Array> =>
    new Uint8Array(await unlessUnreadable(() => file.slice(from, to).arrayBuffer()));
  const head = await read(0, HEAD_BYTES);
  const tail = await read(Math.max(0, file.size - TAIL_BYTES), file.size);
  return { head, tail, size: file.size };
}

/**
 * Both ends of a file in a library, by ranges; where those are not kept to, all of it comes and is cut
 * here. Errors are PnPjs's own.
 */
export async function endsOnSite(
  sp: SPFI,
  { library, itemId, size }: Pick<EvidenceFile, 'library' | 'itemId' | 'size'>
): Promise<FileEnds> {
  const item = sp.web.lists.getByTitle(library).items.getById(itemId);
  const read = async (from: number, to: number): Promise<Uint8Array> => {
    if (to <= from) return new Uint8Array();
    const contents = SPQueryable(item, 'file/$value').using(BufferParse());
    const bytes = await spGet<ArrayBuffer>(contents, {
      headers: { Range: `bytes=${from}-${to - 1}` }
    });
    return new Uint8Array(bytes.byteLength > to - from ? bytes.slice(from, to) : bytes);
  };
  const tail = await read(Math.max(0, size - TAIL_BYTES), size);
  const head = size <= TAIL_BYTES ? tail : await read(0, HEAD_BYTES);
  return { head: head.subarray(0, HEAD_BYTES), tail, size };
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
