import type { Written, WrittenObject } from './writer';

/**
 * What OData 4 calls the words that OData 3 begins with "odata.". SPHttpClient of SPFx asks with
 * "OData-Version: 4.0". Source: the answers in Microsoft's "Site design and site script REST API";
 * the rest is OData 4's own form and not recorded.
 */
const NAMES: Readonly<Record<string, string>> = {
  'odata.metadata': '@odata.context',
  'odata.type': '@odata.type',
  'odata.id': '@odata.id',
  'odata.etag': '@odata.etag',
  'odata.editLink': '@odata.editLink',
  'odata.nextLink': '@odata.nextLink',
  'odata.null': '@odata.null'
};
const LINK = /@odata\.navigationLinkUrl$/;

/** An answer of minimal or no metadata, as OData 4 writes it. */
export function toVersion4(body: Written): Written {
  if (Array.isArray(body)) return body.map(toVersion4);
  if (typeof body !== 'object' || body === null) return body;
  const members = body as WrittenObject;
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => {
      if (name === 'odata.type') return ['@odata.type', `#${String(value)}`];
      return [NAMES[name] ?? name.replace(LINK, '@odata.navigationLink'), toVersion4(value)];
    })
  );
}
