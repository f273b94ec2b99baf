import type { ApiCall } from './call';

/** Escapes as .NET does: lower-case hexadecimal, apostrophes and brackets of our own kept readable. */
const escape = (text: string): string =>
  encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());

/**
 * The address of the next page, as recorded from SharePoint Online:
 * …/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d4&%24top=4 with the other options after it.
 */
export function nextLink(call: ApiCall, token: string): string {
  const options = [`%24skiptoken=${escape(token)}`];
  call.parameters.forEach((value, name) => {
    if (name.toLowerCase() !== '$skiptoken' && name.toLowerCase() !== '$skip') {
      options.push(`${escape(name)}=${escape(value)}`);
    }
  });
  return `${encodeURI(call.address).replace(/'/g, '%27')}?${options.join('&')}`;
}
