import { invalidName } from '../files/errors';
import { LONGEST_NAME, LONGEST_PATH } from '../limits';
import type { FolderAt } from './places';

/** Source: Microsoft, "Restrictions and limitations in OneDrive and SharePoint". */
const RESERVED = /^(\.lock|con|prn|aux|nul|com[0-9]|lpt[0-9]|desktop\.ini)$/i;

/**
 * Refuses names that SharePoint does not take for a file or folder. The path counts from the site's
 * first slash.
 * @throws SharePointError 400
 */
export function demandName(dir: string, name: string): void {
  const refused =
    name === '' ||
    // eslint-disable-next-line no-control-regex
    /["*:<>?/\\|\x00-\x1f]/.test(name) ||
    name !== name.trim() ||
    name.endsWith('.') ||
    name.startsWith('~$') ||
    name.toLowerCase().includes('_vti_') ||
    RESERVED.test(name) ||
    name.length > LONGEST_NAME ||
    `${dir}/${name}`.length - 1 > LONGEST_PATH;
  if (refused) throw invalidName(name);
}

/** The same for a folder: at the top of a list "forms" is SharePoint's own. */
export function demandFolderName(parent: FolderAt, name: string): void {
  demandName(parent.url, name);
  if (parent.kind === 'list' && name.toLowerCase() === 'forms') throw invalidName(name);
}

/** "plan1.pdf" where "plan.pdf" is taken. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 0; ; number += 1) {
    const free = number === 0 ? name : `${stem}${number}${ending}`;
    if (!isTaken(free)) return free;
  }
}
