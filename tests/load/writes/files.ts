import { randomUUID } from 'node:crypto';
import { post } from '../../local/sharepoint/register';
import type { PersonFetch } from '../../local/localServer';
import { acknowledged, readIfThere, type Found, type Write } from './write';

const folder = "_api/web/getFolderByServerRelativePath(decodedUrl='/sites/recommendations/Papers')";
const fileAt = (name: string): string =>
  `_api/web/getFileByServerRelativePath(decodedUrl='/sites/recommendations/Papers/${name}')`;

export async function makePapers(owner: PersonFetch): Promise<void> {
  const made = post(owner, '_api/web/lists', { Title: 'Papers', BaseTemplate: 101 });
  await acknowledged('library', made);
}

/** Bytes that tell their file by every line. */
const bytesOf = (name: string, size: number): string =>
  `${name} `.repeat(Math.ceil(size / (name.length + 1))).slice(0, size);

const send = (as: PersonFetch, address: string, body: string): Promise<string> =>
  acknowledged(
    address,
    as(address, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body })
  );

/** What is there of a file: all its bytes, or none of it; an empty one is an upload not finished. */
async function lookForFile(as: PersonFetch, name: string, size: number): Promise<Found> {
  const file = await readIfThere<{ readonly Length: string }>(as, `${fileAt(name)}?$select=Length`);
  if (!file) return 'nothing';
  const text = await (await as(`${fileAt(name)}/$value`)).text();
  if (Number(file.Length) !== text.length) return 'half';
  if (text === '') return 'nothing';
  return text === bytesOf(name, size) ? 'whole' : 'half';
}

export const addFile = (name: string, size: number): Write => ({
  name: `file ${name}`,
  perform: async (as) => {
    const bytes = bytesOf(name, size);
    await send(as, `${folder}/files/AddUsingPath(decodedurl='${name}',Overwrite=true)`, bytes);
  },
  look: (as) => lookForFile(as, name, size)
});

/** A file in three parts, as addChunked of PnPjs sends it. */
export const addInParts = (name: string, part: number): Write => ({
  name: `file ${name} in parts`,
  perform: async (as) => {
    const bytes = bytesOf(name, part * 3);
    const upload = `uploadId=guid'${randomUUID()}'`;
    await send(as, `${folder}/files/AddUsingPath(decodedurl='${name}',Overwrite=true)`, '');
    await send(as, `${fileAt(name)}/startUpload(${upload})`, bytes.slice(0, part));
    const next = `${fileAt(name)}/continueUpload(${upload},fileOffset=${part})`;
    await send(as, next, bytes.slice(part, part * 2));
    const last = `${fileAt(name)}/finishUpload(${upload},fileOffset=${part * 2})`;
    await send(as, last, bytes.slice(part * 2));
  },
  look: (as) => lookForFile(as, name, part * 3)
});
