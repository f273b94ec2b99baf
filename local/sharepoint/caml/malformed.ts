import { SharePointError } from '../errors';

/**
 * A query that SharePoint cannot read, or that names a column the list has not. Source: the native
 * code 0x81020014 beside this sentence in reports from the field; the status is not recorded.
 */
export const malformedQuery = (cause?: unknown): SharePointError =>
  new SharePointError(
    500,
    '-2130575340, Microsoft.SharePoint.SPException',
    'One or more field types are not installed properly. Go to the list settings page to delete ' +
      'these fields.',
    { cause }
  );

/**
 * SharePoint groups by two columns at most. Source: three were refused with this code on SharePoint
 * Online, whatever the size of the list.
 */
export const tooManyGroups = (): SharePointError =>
  new SharePointError(
    500,
    '-2147467259, Microsoft.SharePoint.SPException',
    'Cannot complete this action.\n\nPlease try again.'
  );
