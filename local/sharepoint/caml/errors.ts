import { type SharePointError, spException } from '../errors';

/**
 * A query that SharePoint cannot read, or that names a column the list has not. Source: the native
 * code 0x81020014 beside this sentence in reports from the field; the status is not recorded.
 */
export const malformedQuery = (cause?: unknown): SharePointError =>
  spException(
    500,
    -2130575340,
    'One or more field types are not installed properly. Go to the list settings page to delete ' +
      'these fields.',
    cause
  );
