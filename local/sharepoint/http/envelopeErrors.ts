import { SharePointError } from '../errors';
import type { Answer } from './answer';

/** What is refused of a request before it reaches any noun. */

const ODATA = '-1, Microsoft.Data.OData.ODataException';
const CLIENT_SERVICE = '-1, Microsoft.SharePoint.Client.ClientServiceException';

/** Status not recorded; text of pnpcore issue 777 and of the OData library. */
export const batchTooLong = (length: number, bound: number): SharePointError =>
  new SharePointError(
    400,
    ODATA,
    'The maximum number of bytes allowed to be read from the stream has been exceeded. After the ' +
      `last read operation, a total of ${length} bytes has been read from the stream; however a ` +
      `maximum of ${bound} bytes is allowed.`
  );

/** Not recorded. */
export const bodyTooLong = (bound: number): SharePointError =>
  new SharePointError(
    413,
    CLIENT_SERVICE,
    `The request message is too big. The server does not allow messages larger than ${bound} bytes.`
  );

/** The body of a batch that cannot be taken apart. Texts not recorded. */
export const invalidBatch = (message: string): SharePointError =>
  new SharePointError(400, ODATA, message);

/** A header Content-Type that names two types, or none. */
export const contentTypeUnclear = (given: string): SharePointError =>
  new SharePointError(
    400,
    ODATA,
    `The specified content type '${given}' contains either no media type or more than one media ` +
      'type, which is not allowed. You must specify exactly one media type as the content type.'
  );

/** Not recorded for REST. */
export const verbUnknown = (method: string): SharePointError =>
  new SharePointError(405, CLIENT_SERVICE, `The HTTP method ${method} is not supported.`);

/** A part of a batch for another host or site, or by an address that is not whole. Not recorded. */
export const partElsewhere = (address: string): SharePointError =>
  new SharePointError(
    400,
    CLIENT_SERVICE,
    `The batch operation '${address}' does not address the site that the batch was sent to.`
  );

/** Not recorded. */
export const batchWithinBatch = (): SharePointError =>
  new SharePointError(400, CLIENT_SERVICE, 'A batch request cannot contain another batch request.');

export const plain = (status: number, body: string): Answer => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body
});

/** There is no such site. */
export const noSite = (): Answer => plain(404, '404 FILE NOT FOUND');

/** What IIS says of a path that is too long (pnpjs issues 1174 and 3280: 400); its bound is not recorded. */
export const addressTooLong = (): Answer =>
  plain(400, 'The length of the URL for this request exceeds the configured maxUrlLength value.');

/** An address or a Host header that is none. */
export const addressUnreadable = (): Answer => plain(400, 'Bad Request - Invalid URL');
