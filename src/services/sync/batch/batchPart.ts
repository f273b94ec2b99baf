/** A request as it goes into a `$batch`. */
export interface BatchPart {
  /** "GET", "POST", or the verb that PnPjs tunnels: "MERGE", "DELETE". */
  readonly verb: string;
  readonly url: string;
  /** Only what SharePoint reads of a part: Accept, Content-Type, If-Match. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Text; undefined for none. */
  readonly body: string | undefined;
}

const HEADERS = ['accept', 'content-type', 'if-match'];
const JSON_BODY = 'application/json;charset=utf-8';

/** The part of a request; undefined where it cannot be one: what it sends is no text (a file). */
export function batchPartOf(url: string, init: RequestInit): BatchPart | undefined {
  const { body } = init;
  if (typeof body !== 'string' && body !== undefined && body !== null) return undefined;
  const given = new Headers(init.headers);
  const method = init.method ?? 'GET';
  if (!given.has('accept')) given.set('accept', 'application/json');
  if (!given.has('content-type') && method !== 'GET') given.set('content-type', JSON_BODY);
  return {
    verb: method === 'GET' ? method : (given.get('X-HTTP-Method') ?? method),
    url: new URL(url).toString(),
    headers: HEADERS.flatMap((name) => {
      const value = given.get(name);
      return value === null ? [] : [[name, value] as const];
    }),
    body: typeof body === 'string' && body !== '' ? body : undefined
  };
}

const encoder = new TextEncoder();
/** Boundary lines and the fixed lines of a part, in bytes, with some to spare. */
const AROUND = 400;

/** How many bytes a part takes in the body of a batch, at most. */
export function bytesOfPart({ url, headers, body }: BatchPart): number {
  const lines = headers.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  return AROUND + url.length + lines + (body === undefined ? 0 : encoder.encode(body).length);
}
