import type { RecordId } from '../../../domain/records';
import type { UnfinishedUpload } from './evidenceStore';

/** As much of the browser's storage as is used. */
export type KeptIn = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The uploads that a person began on a site and did not finish. */
export interface KeptUploads {
  readonly all: () => readonly UnfinishedUpload[];
  readonly keep: (upload: UnfinishedUpload) => void;
  readonly forget: (useId: RecordId) => void;
}

/**
 * Unfinished uploads by person and site. They stay in the browser's storage, so that they can be gone on
 * with after a reload; those of restricted files stay in the memory of the page alone, because nothing
 * of restricted evidence is kept on a machine (`performance.md`, Cache).
 */
export function keptUploads(
  storage: KeptIn | undefined,
  person: string,
  webUrl: string
): KeptUploads {
  const prefix = `rt-upload|${person}|${webUrl}|`;
  const inMemory = new Map<RecordId, UnfinishedUpload>();
  const keysStored = (): readonly string[] =>
    storage === undefined
      ? []
      : Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(
          (key) => key.startsWith(prefix)
        );
  return {
    all: () => {
      const stored = unlessRefused(() =>
        keysStored().flatMap((key) => parsed(storage?.getItem(key)) ?? [])
      );
      const others = (stored ?? []).filter(({ request }) => !inMemory.has(request.useId));
      return [...others, ...inMemory.values()];
    },
    keep: (upload) => {
      const { useId, library } = upload.request;
      inMemory.set(useId, upload);
      if (library === 'RestrictedEvidence') return;
      unlessRefused(() => storage?.setItem(prefix + useId, JSON.stringify(upload)));
    },
    forget: (useId) => {
      inMemory.delete(useId);
      unlessRefused(() => storage?.removeItem(prefix + useId));
    }
  };
}

/** The browser's own storage; undefined where there is none or it is forbidden. */
export function browserStorage(): KeptIn | undefined {
  return unlessRefused(() => (typeof window === 'undefined' ? undefined : window.localStorage));
}

/** Some browsers refuse their storage, or it is full: uploads can then be resumed until a reload. */
function unlessRefused<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch (error) {
    console.warn('The browser keeps no unfinished uploads here', error);
    return undefined;
  }
}

function parsed(text: string | null | undefined): UnfinishedUpload | undefined {
  if (text === null || text === undefined) return undefined;
  const read: unknown = unlessRefused(() => JSON.parse(text));
  return isUnfinished(read) ? read : undefined;
}

/** What an earlier version of the Tracker wrote, or somebody's hand, is left alone. */
function isUnfinished(read: unknown): read is UnfinishedUpload {
  if (typeof read !== 'object' || read === null) return false;
  const { request, name, size, sha256, sent } = read as Partial<UnfinishedUpload>;
  return (
    typeof request?.useId === 'string' &&
    typeof request.fileId === 'string' &&
    typeof request.uploadId === 'string' &&
    typeof request.said?.recommendationId === 'string' &&
    typeof name === 'string' &&
    typeof size === 'number' &&
    typeof sha256 === 'string' &&
    typeof sent === 'number'
  );
}
