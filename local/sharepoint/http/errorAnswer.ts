import type { SharePointError } from '../errors';
import { readsNoJson } from '../odata/atom';
import { contentType, formatOf } from '../odata/writer';
import type { Answer } from './answer';

/** An error in the mode that was asked for: JSON of either kind, or XML to those who read nothing else. */
export function errorAnswer(error: SharePointError, accept: string): Answer {
  const { status, code, message } = error;
  const about = { unimplemented: error.details.unimplemented === true, errorCode: code };
  if (readsNoJson(accept)) {
    return {
      status,
      headers: { 'Content-Type': 'application/xml;charset=utf-8' },
      body: xmlError(code, message),
      ...about
    };
  }
  const format = formatOf(accept);
  const content = { code, message: { lang: 'en-US', value: message } };
  return {
    status,
    headers: { 'Content-Type': contentType(format) },
    body: JSON.stringify(format === 'verbose' ? { error: content } : { 'odata.error': content }),
    ...about
  };
}

const NAMESPACE = 'http://schemas.microsoft.com/ado/2007/08/dataservices/metadata';

/** OData's error in XML, as SharePoint writes it for Atom. */
const xmlError = (code: string, message: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><m:error xmlns:m="${NAMESPACE}"><m:code>${escaped(code)}` +
  `</m:code><m:message xml:lang="en-US">${escaped(message)}</m:message></m:error>`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
