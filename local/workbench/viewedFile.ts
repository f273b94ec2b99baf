/**
 * The addresses at which SharePoint opens its viewer for a file, and what is said there of the file:
 * the library's page with `?id=/sites/x/Evidence/a.pdf`, and `_layouts/15/Doc.aspx?sourcedoc={guid}`.
 */
import { fetchAs, SiteAnswerError, type SiteCaller } from './caller';

const LIBRARY_PAGE = /^\/(?!SitePages\/|_)[^/]+\/Forms\/AllItems\.aspx$/i;
const DOC_PAGE = /^\/_layouts\/15\/Doc\.aspx$/i;
const GUID = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;

/** The file that an address of the viewer names. */
export type WantedFile =
  { readonly by: 'path'; readonly path: string } | { readonly by: 'id'; readonly id: string };

export interface ViewedFile {
  readonly name: string;
  readonly version: string;
  /** Bytes. */
  readonly size: number;
  /** The address that saves it, whatever it is. */
  readonly download: string;
}

/** @param rest of an address, after the site's path */
export function isViewer(rest: string): boolean {
  return DOC_PAGE.test(rest);
}

/** The file that is to be viewed; undefined where the address is none of the viewer's. */
export function viewedFileAt(rest: string, query: URLSearchParams): WantedFile | undefined {
  const path = query.get('id');
  if (LIBRARY_PAGE.test(rest) && path !== null) return { by: 'path', path };
  if (!isViewer(rest)) return undefined;
  return { by: 'id', id: GUID.exec(query.get('sourcedoc') ?? '')?.[1] ?? '' };
}

/**
 * What the site says of the file to this person; undefined where it says that there is none.
 * @throws SiteAnswerError where the site answers anything else
 */
export async function viewedFile(
  caller: SiteCaller,
  sitePath: string,
  wanted: WantedFile
): Promise<ViewedFile | undefined> {
  const noun =
    wanted.by === 'path'
      ? `getFileByServerRelativePath(decodedUrl='${encodeURIComponent(wanted.path.replace(/'/g, "''"))}')`
      : `getFileById('${wanted.id}')`;
  const address = `${sitePath}/_api/web/${noun}?$select=Name,Length,UIVersionLabel,ServerRelativeUrl`;
  const answer = await fetchAs(caller, 'GET', address);
  if ([400, 403, 404].includes(answer.status)) return undefined;
  if (!answer.ok) throw new SiteAnswerError(address, answer.status);
  const file = (await answer.json()) as Readonly<
    Record<'Name' | 'UIVersionLabel' | 'Length' | 'ServerRelativeUrl', string>
  >;
  return {
    name: file.Name,
    version: file.UIVersionLabel,
    size: Number(file.Length),
    download: `${sitePath}/_layouts/15/download.aspx?SourceUrl=${encodeURIComponent(file.ServerRelativeUrl)}`
  };
}
