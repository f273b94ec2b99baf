import { formatOf, contentType, writeValue } from '../odata/writer';
import { complex, many } from '../resource';
import type { Limits } from '../limits';
import type { Answer } from './answer';

/** POST _api/contextinfo: where one is, and the digest that writes need. */
export function contextInfo(
  accept: string,
  { siteUrl, webUrl }: { readonly siteUrl: string; readonly webUrl: string },
  digest: string,
  { digestSeconds }: Limits
): Answer {
  const format = formatOf(accept);
  const value = complex('SP.ContextWebInformation', {
    FormDigestTimeoutSeconds: digestSeconds,
    FormDigestValue: digest,
    LibraryVersion: '16.0.25331.12005',
    SiteFullUrl: siteUrl,
    SupportedSchemaVersions: many('Edm.String', ['14.0.0.0', '15.0.0.0']),
    WebFullUrl: webUrl
  });
  const written = writeValue(value, format);
  const body =
    format === 'verbose'
      ? { d: { GetContextWebInformation: written } }
      : format === 'minimal'
        ? {
            'odata.metadata': `${webUrl}/_api/$metadata#SP.ContextWebInformation`,
            ...(written as object)
          }
        : written;
  return {
    status: 200,
    headers: { 'Content-Type': contentType(format) },
    body: JSON.stringify(body)
  };
}
