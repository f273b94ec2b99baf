import { SharePointError } from '../errors';

/** No view of the list has this id or title. */
export const viewUnknown = (): SharePointError =>
  new SharePointError(
    404,
    '-2147024809, System.ArgumentException',
    'The specified view is invalid.'
  );
