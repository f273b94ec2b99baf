import { HttpRequestError } from '@pnp/queryable';
import { TrackerError } from '../errors/trackerError';
import { isAborted, isBusy } from './sharePointAnswer';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A digest is renewed a minute before SharePoint would refuse it. */
const SPARE_MILLISECONDS = 60_000;

export interface DigestSource {
  /**
   * The digest to send with a write. Throws 'site did not answer' and 'site busy': then no write was
   * sent.
   */
  readonly current: (write: Pick<RequestInit, 'headers' | 'signal'>) => Promise<string>;
  readonly forget: () => void;
}

/**
 * The form digest that SharePoint asks of every write that cookies sign. PnPjs's own behaviour keeps
 * digests by web for the whole page and cannot be told that one is no longer good (another person
 * signed in, the site renewed its keys), so a connection keeps its own.
 */
export function formDigest(siteUrl: string, send: Fetch): DigestSource {
  let known: { readonly value: string; readonly goodUntil: number } | undefined;

  return {
    forget: () => {
      known = undefined;
    },
    current: async (write) => {
      if (known !== undefined && known.goodUntil > Date.now()) return known.value;
      const response = await askFor(`${siteUrl}/_api/contextinfo`, write, send);
      const answer: {
        readonly FormDigestValue: string;
        readonly FormDigestTimeoutSeconds: number;
      } = await response.json();
      const life = answer.FormDigestTimeoutSeconds * 1000 - SPARE_MILLISECONDS;
      known = { value: answer.FormDigestValue, goodUntil: Date.now() + life };
      return known.value;
    }
  };
}

async function askFor(
  url: string,
  { headers, signal }: Pick<RequestInit, 'headers' | 'signal'>,
  send: Fetch
): Promise<Response> {
  const forDigest = new Headers(headers);
  for (const name of ['content-type', 'if-match', 'x-http-method']) forDigest.delete(name);
  forDigest.set('accept', 'application/json;odata=nometadata');
  let response: Response;
  try {
    response = await send(url, {
      method: 'POST',
      headers: forDigest,
      credentials: 'same-origin',
      ...(signal && { signal })
    });
  } catch (error) {
    if (isAborted(error)) throw error;
    // The write itself was not sent, so this is certain.
    throw new TrackerError('site did not answer', error);
  }
  if (response.ok) return response;
  const refusal = await HttpRequestError.init(response);
  // A busy site or a gateway in its place: of the write itself this says that it was not sent.
  if (isBusy(refusal)) throw new TrackerError('site busy', refusal);
  if (response.status >= 500) {
    throw new TrackerError('site did not answer', refusal);
  }
  throw refusal;
}
