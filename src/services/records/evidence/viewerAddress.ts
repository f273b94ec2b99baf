import type { EvidenceFile } from '../../../domain/evidence/evidence';

/**
 * Where SharePoint shows a file of a library: the library's own page with the file opened in its viewer,
 * which takes every kind (Office, PDF, pictures, film) and never runs what is in a file.
 * @param webUrl absolute
 */
export function viewerAddress(webUrl: string, { library, path }: EvidenceFile): string {
  const web = new URL(webUrl).pathname.replace(/\/$/, '');
  const page = new URL(`${encodedPath(`${web}/${library}`)}/Forms/AllItems.aspx`, webUrl);
  page.searchParams.set('id', path);
  page.searchParams.set('parent', path.slice(0, path.lastIndexOf('/')));
  return page.href;
}

function encodedPath(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(decodeURIComponent(part)))
    .join('/');
}
