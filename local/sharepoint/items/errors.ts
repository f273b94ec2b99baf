/** What SharePoint refuses of items and what is attached to them. */
import { spException, valueOutOfRange, type SharePointError } from '../errors';

/** Code and text not recorded. */
export const addFilesInstead = (): SharePointError =>
  spException(400, -2130575321, 'To add an item to a document library, use SPFileCollection.Add()');

/** Code and text not recorded. */
export const attachmentsDisabled = (): SharePointError =>
  spException(400, -2130575312, 'Attachments are disabled on this list.');

/** Code and text not recorded. */
export const attachmentNameTaken = (name: string): SharePointError =>
  spException(400, -2130575257, `The specified name is already in use: ${name}.`);

export const textTooLong = (): SharePointError =>
  spException(
    400,
    -2130575340,
    'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
  );

/** Text of SharePoint's own validation; code and status not recorded. */
export const dateOutOfRange = (): SharePointError =>
  valueOutOfRange('You must specify a valid date within the range of 1/1/1900 and 12/31/8900.');
