import { SharePointError } from '../errors';

/** Not recorded. */
export const binnedUnknown = (): SharePointError =>
  new SharePointError(
    404,
    '-2147024894, System.IO.FileNotFoundException',
    'The item is not in the recycle bin.'
  );
