import { invalidName } from '../errors';

/** Source: SharePoint's limits: 400 characters a decoded path, 255 a name. */
const LONGEST_PATH = 400;
const LONGEST_NAME = 255;

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
    name.includes('_vti_') ||
    name.length > LONGEST_NAME ||
    `${dir}/${name}`.length - 1 > LONGEST_PATH;
  if (refused) throw invalidName(name);
}
