import { spException, type SharePointError } from '../errors';

/** Code and text as SharePoint answers them: issue 2906 of cli-microsoft365. Status not recorded. */
export const templateInvalid = (): SharePointError =>
  spException(400, -2130575237, 'Invalid list template.');

/** Code and text not recorded. */
export const tooManyLists = (): SharePointError =>
  spException(500, -2147024860, 'The number of lists in this site exceeds the limit.');

/** Code and text not recorded. */
export const listNotDeletable = (): SharePointError =>
  spException(400, -2130575327, 'This list cannot be deleted.');
