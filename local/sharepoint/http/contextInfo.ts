import { formatOf, contentType, writeValue } from '../odata/writer';
import { complex, many } from '../resource';
import type { Answer } from './answer';
import { DIGEST_SECONDS } from './digest';

/** POST _api/contextinfo: where one is, and the digest that writes need. */
export function contextInfo(accept: string, siteUrl: string, digest: string): Answer {
  const format = formatOf(accept);
  const value = complex('SP.ContextWebInformation', {
    FormDigestTimeoutSeconds: DIGEST_SECONDS,
    FormDigestValue: digest,
    LibraryVersion: '16.0.25331.12005',
    SiteFullUrl: siteUrl,
    SupportedSchemaVersions: many('Edm.String', ['14.0.0.0', '15.0.0.0']),
    WebFullUrl: siteUrl
  });
  const written = writeValue(value, format);
  const body =
    format === 'verbose'
      ? { d: { GetContextWebInformation: written } }
      : format === 'minimal'
        ? {
            'odata.metadata': `${siteUrl}/_api/$metadata#SP.ContextWebInformation`,
            ...(written as object)
          }
        : written;
  return {
    status: 200,
    headers: { 'Content-Type': contentType(format) },
    body: JSON.stringify(body)
  };
}
