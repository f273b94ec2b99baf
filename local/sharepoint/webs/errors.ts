import { spException, type SharePointError } from '../errors';

/** Text as SharePoint gives it (issue 1 of SPDG); code is Windows' "already exists". Status not recorded. */
export const webAddressTaken = (path: string): SharePointError =>
  spException(500, -2147024713, `The Web site address "${path}" is already in use.`);

/** Code is Windows' "invalid name"; text and status not recorded. */
export const webAddressInvalid = (name: string): SharePointError =>
  spException(
    400,
    -2147024773,
    `The Web site address "${name}" contains characters that are not permitted, or is too long.`
  );

/** Text as SharePoint gives it (issue 22 of PnP-PowerShell); code and status not recorded. */
export const webNotDeletable = (path: string): SharePointError =>
  spException(
    500,
    -2130575336,
    `There was a problem deleting Web site "${path}". Sites that have subsites or certain apps ` +
      "can't be deleted. Please try again after deleting all subsites and removing the apps."
  );

/** Code and text not recorded. */
export const webUnknown = (): SharePointError =>
  spException(404, -2130575337, 'Cannot find the web site. It may have been deleted.');

/** Text as SharePoint gives it (pnpjs issue 2976); code and status not recorded. */
export const noValidRecipient = (): SharePointError =>
  spException(
    500,
    -2146232832,
    'The e-mail message cannot be sent. Make sure the e-mail has a valid recipient.'
  );
