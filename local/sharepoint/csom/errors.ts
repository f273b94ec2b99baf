import { SharePointError } from '../errors';

/** A request of the object model that does not hold together. Text not recorded. */
export const invalidClientQuery = (message: string): SharePointError =>
  new SharePointError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message);
