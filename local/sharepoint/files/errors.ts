/** What SharePoint refuses of files and folders. */
import { invalidArgument, SharePointError, spException } from '../errors';

/** FolderDeleteParameters.DeleteIfEmpty. ERROR_DIR_NOT_EMPTY of Windows; not recorded. */
export const folderNotEmpty = (): SharePointError =>
  new SharePointError(
    400,
    '-2147024751, System.IO.IOException',
    'The directory is not empty. : The folder has files or folders in it.'
  );

/** Not recorded. */
export const topFolderStays = (): SharePointError =>
  spException(
    400,
    -2130575223,
    'Only a folder below the top one of a list or site can be removed.'
  );

/** Something of that name stands already where the thing stood that is to come back. Not recorded. */
export const placeTaken = (name: string): SharePointError =>
  spException(
    400,
    -2130575257,
    `A file or folder with the name ${name} already exists. To restore the item, rename the ` +
      'existing one and try again.'
  );

export const fileUnknown = (address: string): SharePointError =>
  spException(404, -2130575338, `The file ${address} does not exist.`);

/** @param name as given; @param editor login with its claim; @param at "24 Nov 2017 12:50:43 -0000" */
export const fileExists = (name: string, editor: string, at: string): SharePointError =>
  spException(
    400,
    -2130575257,
    `A file with the name ${name} already exists. It was last modified by ${editor} on ${at}.`
  );

export const folderExists = (name: string): SharePointError =>
  spException(400, -2130575257, `A file or folder with the name ${name} already exists.`);

/** Names SharePoint does not take. Code and text not recorded. */
export const invalidName = (name: string): SharePointError =>
  spException(
    400,
    -2130575245,
    `The file or folder name "${name}" contains characters that are not permitted, or is too ` +
      'long.  Please use a different name.'
  );

/** Code and text not recorded. */
export const uploadUnknown = (id: string): SharePointError =>
  new SharePointError(
    404,
    '-2147024894, System.IO.FileNotFoundException',
    `The upload session ${id} does not exist.`
  );

/** Code and text not recorded. */
export const uploadOffset = (given: number, reached: number): SharePointError =>
  invalidArgument(`The file offset ${given} is not where the upload stands: ${reached}.`);
