import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/files/folder';
import '@pnp/sp/files/item';
import '@pnp/sp/files/web';
import '@pnp/sp/folders/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { randomUUID } from 'node:crypto';
import type { SamplePerson } from '../../../local/people';
import { owner, samplePeople } from '../../../local/people';
import type { EvidenceFile, EvidenceLibrary } from '../../../src/domain/evidence/evidence';
import { createEvidenceStore } from '../../../src/services/records/evidence/createEvidenceStore';
import type {
  EvidenceSaid,
  EvidenceStore,
  UploadOutcome,
  UploadRequest
} from '../../../src/services/records/evidence/evidenceStore';
import type { KeptIn } from '../../../src/services/records/evidence/keptUploads';
import type { Fetch } from '../../../src/services/sync/formDigest';
import type { Sent } from '../faults';
import type { TestSite } from '../testSite';
import { TODAY } from '../testSite';

/** Pieces small enough that an upload of many needs no large file. */
export const PIECE = 32 * 1024;

/** Who may see restricted files; the test site knows nobody as such until `clearThem`. */
export const cleared: SamplePerson = (() => {
  const found = samplePeople.find(({ groups }) => groups.includes('Tracker Cleared'));
  if (found === undefined) throw new Error('Nobody is cleared.');
  return found;
})();

export async function clearThem(site: TestSite): Promise<void> {
  const { web } = site.as(owner);
  const { LoginName } = await web.ensureUser(cleared.login);
  await web.siteGroups.getByName('Tracker Cleared').users.add(LoginName);
}

/** The storage of a browser. */
export function browserStorage(): KeptIn {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key)
  };
}

export function storeOf(
  site: TestSite,
  person: SamplePerson,
  send?: Fetch,
  storage: KeptIn = browserStorage()
): EvidenceStore {
  const surroundings = { sp: site.as(person, send), now: () => TODAY, newId: () => randomUUID() };
  return createEvidenceStore(surroundings, { storage, pieceBytes: PIECE });
}

/** A PDF of so many bytes, unlike every other one unless `seed` is the same. */
export function pdf(name: string, size: number, seed: string = randomUUID()): File {
  const words = `%PDF-1.7\n${seed}\n`;
  const filling = seed.repeat(Math.ceil(size / seed.length)).slice(0, size - words.length);
  return new File([words, filling], name);
}

export function requestFor(file: File, rest: Partial<UploadRequest> = {}): UploadRequest {
  return {
    file,
    library: 'Evidence',
    fileId: randomUUID(),
    useId: randomUUID(),
    uploadId: randomUUID(),
    said: said(randomUUID()),
    ...rest
  };
}

export const said = (recommendationId: string, rest: Partial<EvidenceSaid> = {}): EvidenceSaid => ({
  recommendationId,
  proves: 'Officers were nominated',
  ...rest
});

/** The words that a file of a library holds. */
export async function wordsIn(
  site: TestSite,
  { library, itemId }: Pick<EvidenceFile, 'library' | 'itemId'>
): Promise<string> {
  return site.as(owner).web.lists.getByTitle(library).items.getById(itemId).file.getText();
}

/** The file that an upload came to. */
export function uploaded(outcome: UploadOutcome): EvidenceFile {
  if (outcome.kind !== 'uploaded') throw new Error(`It came to “${outcome.kind}”.`);
  return outcome.file;
}

/** Whether a request calls a function of SharePoint. */
export const isCall =
  (call: string) =>
  ({ method, url }: Sent): boolean =>
    method === 'POST' && url.toLowerCase().includes(`/${call.toLowerCase()}(`);

/** Whether a request brings a piece of an upload. */
export const isPiece = (sent: Sent): boolean =>
  ['startUpload', 'continueUpload', 'finishUpload'].some((call) => isCall(call)(sent));

/** Puts a file into a library as people do in SharePoint's own pages; gives its record id. */
export async function putByHand(
  site: TestSite,
  library: EvidenceLibrary,
  name: string,
  columns: Readonly<Record<string, string>> = {},
  words: string | ArrayBuffer = '%PDF-1.7 words'
): Promise<string> {
  const id = randomUUID();
  const { web } = site.as(owner);
  const folder = web.getFolderByServerRelativePath(`/sites/recommendations/${library}`);
  const { UniqueId } = await folder.files.addUsingPath(name, words);
  const item = await web.getFileById(UniqueId).getItem();
  await item.update({ RecordId: id, ...columns });
  return id;
}
