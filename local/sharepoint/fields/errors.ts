import { invalidArgument, SharePointError, spException } from '../errors';

/** Text recorded; in other recordings the code is that of SPException. */
export const fieldUnknown = (name: string): SharePointError =>
  invalidArgument(`Column '${name}' does not exist. It may have been deleted by another user.`);

export const fieldTaken = (name: string): SharePointError =>
  spException(500, -2130575233, `A duplicate field name "${name}" was found.`);

/** Not recorded. */
export const fieldBuiltIn = (): SharePointError =>
  spException(500, -2130575305, 'This field cannot be deleted because it is a built-in column.');

/** Not recorded. */
export const notIndexable = (title: string, type: string): SharePointError =>
  invalidArgument(`The field ${title} of type ${type} cannot be indexed.`);

/** Not recorded. */
export const tooManyIndexes = (): SharePointError =>
  spException(
    500,
    -2147467259,
    'The maximum number of indexed columns for this list has been reached.'
  );

/** Not recorded. */
export const uniqueNeedsIndex = (title: string): SharePointError =>
  spException(
    500,
    -2130575307,
    `This field must be indexed before values can be enforced to be unique: ${title}.`
  );

/** Code and text as in PnP-JS-Core issue 618, which says 500. */
export const formulaUnreadable = (cause?: unknown): SharePointError =>
  spException(500, -2130575270, 'The formula contains a syntax error or is not supported.', cause);

/** Code not recorded; text of pnp/PnP issue 859. */
export const formulaColumnUnknown = (name: string): SharePointError =>
  spException(
    500,
    -2130575270,
    `The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column: ${name}.`
  );

/** Not recorded. */
export const lookupListUnknown = (): SharePointError =>
  spException(500, -2130575322, 'The list that the lookup column refers to does not exist.');

/** An item that a lookup names is not there. Not recorded. */
export const lookupItemUnknown = (title: string): SharePointError =>
  spException(
    400,
    -2130575338,
    `The lookup column ${title} names an item that does not exist. It may have been deleted by another user.`
  );

/** Not recorded. */
export const itemRestricted = (list: string): SharePointError =>
  spException(
    500,
    -2130575179,
    `This item cannot be deleted because an item in the list "${list}" is related to it.`
  );

/** Code and text recorded as an issue (PnP-JS-Core 328); a message of the column's own: not recorded. */
export const invalidByField = (message: string | undefined): SharePointError =>
  dataInvalid(-2130575163, message);
export const invalidByList = (message: string | undefined): SharePointError =>
  dataInvalid(-2130575162, message);

const dataInvalid = (hresult: number, message: string | undefined): SharePointError =>
  new SharePointError(
    500,
    `${hresult}, Microsoft.SharePoint.SPListDataValidationException`,
    message === undefined || message === '' ? 'List data validation failed.' : message
  );
