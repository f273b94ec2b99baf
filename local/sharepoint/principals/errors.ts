/** What SharePoint refuses of people and groups. */
import { spException, type SharePointError } from '../errors';

export const userNotFound = (name: string): SharePointError =>
  spException(400, -2146232832, `The specified user ${name} could not be found.`);

export const userUnknown = (): SharePointError =>
  spException(500, -2146232832, 'User cannot be found.');

/** A person column is given a number that is nobody's. Status not recorded; code and text are known. */
export const personUnknown = (): SharePointError =>
  spException(400, -2130575276, 'The user does not exist or is not unique.');

export const groupUnknown = (): SharePointError =>
  spException(404, -2146232832, 'Group cannot be found.');
