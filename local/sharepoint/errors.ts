/**
 * An answer that SharePoint gives instead of a result: HTTP status, "<HRESULT>, <.NET type>" and
 * the en-US message. Clients match on the code, never on the message.
 */
export class SharePointError extends Error {
  public readonly name = 'SharePointError';
  public constructor(
    public readonly status: number,
    public readonly code: string,
    message: string,
    public readonly details: {
      readonly cause?: unknown;
      /** SharePoint has this call and this server has not. */
      readonly unimplemented?: boolean;
    } = {}
  ) {
    super(message, { cause: details.cause });
  }
}

const SP = 'Microsoft.SharePoint.SPException';
const ARGUMENT = 'System.ArgumentException';
const CLIENT_QUERY = 'Microsoft.SharePoint.Client.InvalidClientQueryException';

/** Nothing answers at this path. `unimplemented` says that SharePoint Online would have answered. */
export const resourceNotFound = (
  segment: string,
  cause?: unknown,
  unimplemented = false
): SharePointError =>
  new SharePointError(
    404,
    '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    `Cannot find resource for the request ${segment}.`,
    { cause, unimplemented }
  );

/** SharePoint Online has this call; this server has not yet. Answered as unknown, and logged. */
export const notYet = (segment: string): SharePointError =>
  resourceNotFound(segment, undefined, true);

export const accessDenied = (): SharePointError =>
  new SharePointError(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.'
  );

export const digestInvalid = (): SharePointError =>
  new SharePointError(
    403,
    `-2130575251, ${SP}`,
    'The security validation for this page is invalid and might be corrupted. Please use your ' +
      "web browser's Back button to try your operation again."
  );

export const listTitleUnknown = (title: string, webUrl: string): SharePointError =>
  new SharePointError(
    404,
    `-1, ${ARGUMENT}`,
    `List '${title}' does not exist at site with URL '${webUrl}'.`
  );

export const listUnknown = (): SharePointError =>
  new SharePointError(
    404,
    `-2130575322, ${SP}`,
    'List does not exist.\n\nThe page you selected contains a list that does not exist. It may ' +
      'have been deleted by another user.'
  );

export const listTitleTaken = (): SharePointError =>
  new SharePointError(
    500,
    `-2130575342, ${SP}`,
    'A list, survey, discussion board, or document library with the specified title already ' +
      'exists in this Web site.  Please choose another title.'
  );

export const itemUnknown = (): SharePointError =>
  new SharePointError(
    404,
    `-2130575338, ${ARGUMENT}`,
    'Item does not exist. It may have been deleted by another user.'
  );

export const fileNotFound = (): SharePointError =>
  new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

export const fileUnknown = (address: string): SharePointError =>
  new SharePointError(404, `-2130575338, ${SP}`, `The file ${address} does not exist.`);

/** @param name as given; @param editor login with its claim; @param at "24 Nov 2017 12:50:43 -0000" */
export const fileExists = (name: string, editor: string, at: string): SharePointError =>
  new SharePointError(
    400,
    `-2130575257, ${SP}`,
    `A file with the name ${name} already exists. It was last modified by ${editor} on ${at}.`
  );

export const folderExists = (name: string): SharePointError =>
  new SharePointError(
    400,
    `-2130575257, ${SP}`,
    `A file or folder with the name ${name} already exists.`
  );

/** Names SharePoint does not take. Code and text not recorded. */
export const invalidName = (name: string): SharePointError =>
  new SharePointError(
    400,
    `-2130575245, ${SP}`,
    `The file or folder name "${name}" contains characters that are not permitted, or is too ` +
      'long.  Please use a different name.'
  );

/** Code and text not recorded. */
export const addFilesInstead = (): SharePointError =>
  new SharePointError(
    400,
    `-2130575321, ${SP}`,
    'To add an item to a document library, use SPFileCollection.Add()'
  );

/** Code and text not recorded. */
export const attachmentsDisabled = (): SharePointError =>
  spException(400, -2130575312, 'Attachments are disabled on this list.');

/** Code and text not recorded. */
export const attachmentNameTaken = (name: string): SharePointError =>
  spException(400, -2130575257, `The specified name is already in use: ${name}.`);

/** Of an upload in parts. Codes and texts not recorded. */
export const uploadUnknown = (id: string): SharePointError =>
  new SharePointError(
    404,
    '-2147024894, System.IO.FileNotFoundException',
    `The upload session ${id} does not exist.`
  );
export const uploadOffset = (given: number, reached: number): SharePointError =>
  new SharePointError(
    400,
    `-2147024809, ${ARGUMENT}`,
    `The file offset ${given} is not where the upload stands: ${reached}.`
  );

export const outsideWeb = (): SharePointError =>
  new SharePointError(
    400,
    `-2147024809, ${ARGUMENT}`,
    'Server relative urls must start with SPWeb.ServerRelativeUrl'
  );

export const etagMismatch = (asked: string, current: string): SharePointError =>
  new SharePointError(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${asked}' does not match the object's ETag value '${current}'.`
  );

export const duplicateValue = (fieldTitle: string): SharePointError =>
  new SharePointError(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    'The list item could not be added or updated because duplicate values were found in the ' +
      `following field(s) in the list: [${fieldTitle}].`
  );

const THROTTLED = 'Microsoft.SharePoint.SPQueryThrottledException';

export const viewThreshold = (): SharePointError =>
  new SharePointError(
    500,
    `-2147024860, ${THROTTLED}`,
    'The attempted operation is prohibited because it exceeds the list view threshold.'
  );

export const lookupThreshold = (): SharePointError =>
  new SharePointError(
    500,
    `-2147024749, ${THROTTLED}`,
    'The query cannot be completed because the number of lookup columns it contains exceeds the ' +
      'lookup column threshold.'
  );

export const unknownProperty = (name: string): SharePointError =>
  new SharePointError(400, `-1, ${SP}`, `The field or property '${name}' does not exist.`);

export const lookupNotExpanded = (name: string): SharePointError =>
  new SharePointError(
    400,
    `-1, ${SP}`,
    `The query to field '${name}' is not valid. The $select query string must specify the ` +
      `target fields and the $expand query string must contains ${name}.`
  );

export const invalidExpression = (text: string, cause?: unknown): SharePointError =>
  new SharePointError(400, `-1, ${CLIENT_QUERY}`, `The expression "${text}" is not valid.`, {
    cause
  });

/** The body names a property that the type has not. */
export const undefinedProperty = (name: string, type: string): SharePointError =>
  new SharePointError(
    400,
    `-1, ${CLIENT_QUERY}`,
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property ` +
      'names that are defined by the type.'
  );

/** The body gives a JSON value of another kind than the property has. */
export const wrongKindOfValue = (edmType: string): SharePointError =>
  new SharePointError(
    400,
    `-1, ${CLIENT_QUERY}`,
    `Cannot convert a primitive value to the expected type '${edmType}'. See the inner ` +
      'exception for more details.'
  );

export const unreadableLiteral = (literal: string, edmType: string): SharePointError =>
  new SharePointError(
    400,
    `-1, ${CLIENT_QUERY}`,
    `Cannot convert the literal '${literal}' to the expected type '${edmType}'.`
  );

export const unreadableBody = (cause: unknown): SharePointError =>
  new SharePointError(
    400,
    `-1, ${CLIENT_QUERY}`,
    'Invalid JSON. The request body could not be read.',
    { cause }
  );

export const wrongEntityType = (given: string, expected: string): SharePointError =>
  new SharePointError(
    400,
    `-1, ${CLIENT_QUERY}`,
    `An entry with type '${given}' was found, but it is not assignable to the expected type '${expected}'.`
  );

export const textTooLong = (): SharePointError =>
  new SharePointError(
    400,
    `-2130575340, ${SP}`,
    'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
  );

export const invalidArgument = (message: string): SharePointError =>
  new SharePointError(400, `-2147024809, ${ARGUMENT}`, message);

export const valueOutOfRange = (message: string): SharePointError =>
  new SharePointError(400, '-2146233086, System.ArgumentOutOfRangeException', message);

export const userNotFound = (name: string): SharePointError =>
  new SharePointError(400, `-2146232832, ${SP}`, `The specified user ${name} could not be found.`);

export const userUnknown = (): SharePointError =>
  new SharePointError(500, `-2146232832, ${SP}`, 'User cannot be found.');

/** A person column is given a number that is nobody's. Status not recorded; code and text are known. */
export const personUnknown = (): SharePointError =>
  new SharePointError(400, `-2130575276, ${SP}`, 'The user does not exist or is not unique.');

export const groupUnknown = (): SharePointError =>
  new SharePointError(404, `-2146232832, ${SP}`, 'Group cannot be found.');

export const methodNotAllowed = (verb: string, name: string): SharePointError =>
  new SharePointError(
    405,
    `-1, ${CLIENT_QUERY}`,
    `The HTTP method '${verb}' cannot be used to access the resource '${name}'. The operation ` +
      "type of the resource is specified as 'Action'. Please use correct HTTP method to invoke the resource."
  );

export const spException = (status: number, hresult: number, message: string): SharePointError =>
  new SharePointError(status, `${hresult}, ${SP}`, message);
