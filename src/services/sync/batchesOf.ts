/** Bytes that SharePoint takes in the body of a `$batch`. */
const MOST_BYTES = 1_048_576;
/** Room for what a batch adds to a request: boundary, headers, and an address of up to 400 characters. */
const AROUND_A_REQUEST = 1500;

const encoder = new TextEncoder();

/**
 * Parts bodies of requests into batches, in their order: as many as `most`, and no more bytes than
 * SharePoint takes. A body that fills a batch by itself stands alone (`sendBatch` then sends no batch).
 */
export function batchesOf<Body>(bodies: readonly Body[], most: number): readonly Body[][] {
  const batches: Body[][] = [];
  let bytes = 0;
  for (const body of bodies) {
    const size = encoder.encode(JSON.stringify(body)).length + AROUND_A_REQUEST;
    const last = batches[batches.length - 1];
    if (last === undefined || last.length >= most || bytes + size > MOST_BYTES) {
      batches.push([body]);
      bytes = size;
    } else {
      last.push(body);
      bytes += size;
    }
  }
  return batches;
}
