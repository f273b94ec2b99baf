import type { PersonFetch } from '../localServer';
import { post } from './register';

/** The site's document library of these tests, and its server-relative address. */
export const library = "_api/web/lists/getByTitle('Evidence')";
export const libraryUrl = '/sites/recommendations/Evidence';

const inPath = (address: string): string => encodeURIComponent(address.replace(/'/g, "''"));

export const fileAddress = (path: string): string =>
  `_api/web/getFileByServerRelativePath(decodedUrl='${inPath(`${libraryUrl}/${path}`)}')`;
export const folderAddress = (path = ''): string =>
  `_api/web/getFolderByServerRelativePath(decodedUrl='${inPath(path === '' ? libraryUrl : `${libraryUrl}/${path}`)}')`;

/** A library with a column of our own, made by its owner. */
export async function makeLibrary(owner: PersonFetch): Promise<void> {
  const made = await post(owner, '_api/web/lists', { Title: 'Evidence', BaseTemplate: 101 });
  if (made.status !== 201) throw new Error(await made.text());
  const SchemaXml = '<Field Type="Text" Name="RecordId" DisplayName="RecordId" Indexed="TRUE"/>';
  const field = await post(owner, `${library}/fields/createfieldasxml`, {
    parameters: { SchemaXml }
  });
  if (field.status !== 200) throw new Error(await field.text());
}

export const upload = (
  as: PersonFetch,
  name: string,
  content: string | Uint8Array,
  { folder = '', overwrite = false } = {}
): Promise<Response> =>
  as(
    `${folderAddress(folder)}/files/AddUsingPath(decodedurl='${inPath(name)}',Overwrite=${overwrite})`,
    { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: content }
  );

export const addFolder = (as: PersonFetch, path: string): Promise<Response> =>
  post(
    as,
    `${folderAddress()}/folders/addUsingPath(DecodedUrl='${inPath(`${libraryUrl}/${path}`)}',overwrite=false)`
  );

export const put = (as: PersonFetch, path: string, content: string): Promise<Response> =>
  as(`${fileAddress(path)}/$value`, {
    method: 'POST',
    headers: { 'X-HTTP-Method': 'PUT', 'content-type': 'application/octet-stream' },
    body: content
  });

export const textAt = async (as: PersonFetch, path: string): Promise<string> =>
  (await as(`${fileAddress(path)}/$value`)).text();
