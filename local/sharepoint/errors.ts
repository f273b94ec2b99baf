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

/** A filter of too many conditions. Text of SharePoint's OData library; code and status not recorded. */
export const filterTooDeep = (): SharePointError =>
  new SharePointError(400, `-1, ${CLIENT_QUERY}`, 'Recursion depth exceeded allowed limit.');

/** What SharePoint says where its database refuses a query. Source: reports from the field. */
export const cannotComplete = (): SharePointError =>
  new SharePointError(
    500,
    `-2147467259, ${SP}`,
    'Cannot complete this action.\n\nPlease try again.'
  );

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

export const invalidArgument = (message: string): SharePointError =>
  new SharePointError(400, `-2147024809, ${ARGUMENT}`, message);

export const valueOutOfRange = (message: string): SharePointError =>
  new SharePointError(400, '-2146233086, System.ArgumentOutOfRangeException', message);

export const methodNotAllowed = (verb: string, name: string): SharePointError =>
  new SharePointError(
    405,
    `-1, ${CLIENT_QUERY}`,
    `The HTTP method '${verb}' cannot be used to access the resource '${name}'. The operation ` +
      "type of the resource is specified as 'Action'. Please use correct HTTP method to invoke the resource."
  );

/** SPException: what most refusals of SharePoint's own object model come as. */
export const spException = (
  status: number,
  hresult: number,
  message: string,
  cause?: unknown
): SharePointError => new SharePointError(status, `${hresult}, ${SP}`, message, { cause });

/** ArgumentException with the number of E_INVALIDARG: something that is asked for by name is not there. */
export const argumentUnknown = (message: string): SharePointError =>
  new SharePointError(404, `-2147024809, ${ARGUMENT}`, message);

/** InvalidOperationException: not as the thing stands now. Statuses of these are not recorded. */
export const invalidOperation = (message: string): SharePointError =>
  new SharePointError(400, '-2146233079, System.InvalidOperationException', message);

/** A text that has to be there is not. */
export const parameterEmpty = (name: string): SharePointError =>
  invalidArgument(`The parameter ${name} cannot be null or empty string.`);
