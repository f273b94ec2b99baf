import { readsNoJson, toAtom } from '../odata/atom';
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
  if (readsNoJson(accept)) {
    const verbose = { d: { GetContextWebInformation: writeValue(value, 'verbose') } };
    // It is no entry, and says nothing of the time.
    const atom = toAtom(verbose, `${webUrl}/_api/`, '');
    return { status: 200, headers: { 'Content-Type': atom.contentType }, body: atom.body };
  }
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
