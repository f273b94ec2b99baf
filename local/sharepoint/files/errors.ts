/** What SharePoint refuses of files and folders alone. None of these was recorded. */
import { SharePointError, spException } from '../errors';

/** FolderDeleteParameters.DeleteIfEmpty. ERROR_DIR_NOT_EMPTY of Windows. */
export const folderNotEmpty = (): SharePointError =>
  new SharePointError(
    400,
    '-2147024751, System.IO.IOException',
    'The directory is not empty. : The folder has files or folders in it.'
  );

export const topFolderStays = (): SharePointError =>
  spException(
    400,
    -2130575223,
    'Only a folder below the top one of a list or site can be removed.'
  );

/** Something of that name stands already where the thing stood that is to come back. */
export const placeTaken = (name: string): SharePointError =>
  spException(
    400,
    -2130575257,
    `A file or folder with the name ${name} already exists. To restore the item, rename the ` +
      'existing one and try again.'
  );

export const binnedUnknown = (): SharePointError =>
  new SharePointError(
    404,
    '-2147024894, System.IO.FileNotFoundException',
    'The item is not in the recycle bin.'
  );
