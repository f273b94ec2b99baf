import type { Limits } from '../limits';
import { invalidBatch } from './envelopeErrors';

/** One request inside a batch. */
export interface BatchPart {
  readonly verb: string;
  /** As it was written; an absolute address for SharePoint. */
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const boundaryOf = (contentType: string): string | undefined =>
  /boundary="?([^";]+)"?/i.exec(contentType)?.[1];

/**
 * Reads the parts of a batch in their order; parts of changesets stand where the changeset does. Lines
 * end in CRLF or in LF alone. Throws 400 for what cannot be taken apart, before any part runs: half a
 * batch without an answer could not be told from none.
 */
export function readBatch(
  contentType: string,
  body: Uint8Array,
  { batchRequests }: Limits
): readonly BatchPart[] {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) throw invalidBatch('The batch has no boundary.');
  // One character a byte, so that the bytes of a body come out as they went in.
  const text = Buffer.from(body).toString('latin1');
  const parts = split(text, boundary).flatMap((section) => {
    const { headers, rest } = readHeaders(section);
    const inner = boundaryOf(headers.get('content-type') ?? '');
    return inner === undefined
      ? [readPart(rest)]
      : split(rest, inner).map((change) => readPart(readHeaders(change).rest));
  });
  if (parts.length > batchRequests) {
    throw invalidBatch(
      `The current batch request contains too many parts. A maximum number of '${batchRequests}' parts are allowed.`
    );
  }
  return parts;
}

const escaped = (boundary: string): string => boundary.replace(/[\\^$.*+?|()[\]{}]/g, '\\$&');

/** The sections between the lines of a boundary, without their last line break. */
function split(text: string, boundary: string): readonly string[] {
  const line = new RegExp(`(?:^|\\r?\\n)--${escaped(boundary)}(--)?[ \\t]*(?=\\r?\\n|$)`, 'g');
  const marks = [...text.matchAll(line)];
  const last = marks.findIndex(([, end]) => end !== undefined);
  if (last < 0) throw invalidBatch('The batch ends before its last boundary.');
  return marks.slice(0, last).map((mark, at) => {
    const from = (mark.index ?? 0) + mark[0].length;
    return text.slice(from, marks[at + 1]?.index).replace(/^\r?\n/, '');
  });
}

function readHeaders(text: string): {
  readonly headers: ReadonlyMap<string, string>;
  readonly rest: string;
} {
  const headers = new Map<string, string>();
  let rest = text;
  for (;;) {
    const [whole = '', line = ''] = /^([^\n]*)(?:\n|$)/.exec(rest) ?? [];
    rest = rest.slice(whole.length);
    if (line.trim() === '') return { headers, rest };
    const [name = '', ...value] = line.split(':');
    headers.set(name.trim().toLowerCase(), value.join(':').trim());
  }
}

function readPart(text: string): BatchPart {
  const [whole = '', line = ''] = /^[\r\n]*([^\n]*)(?:\n|$)/.exec(text) ?? [];
  const [, verb, url] = /^([A-Z]+) (\S+) HTTP\/1\.1$/.exec(line.trim()) ?? [];
  if (verb === undefined || url === undefined || !URL.canParse(url, 'http://localhost')) {
    throw invalidBatch(`The line "${line.trim()}" does not begin a request of a batch.`);
  }
  const { headers, rest } = readHeaders(text.slice(whole.length));
  return {
    verb,
    url: Buffer.from(url, 'latin1').toString('utf8'),
    headers,
    body: Buffer.from(withoutBreaks(rest, headers.get('content-length')), 'latin1')
  };
}

/** Clients end a body with a line break or two of their own, unless they say how long it is. */
function withoutBreaks(body: string, length: string | undefined): string {
  return length !== undefined && /^\d+$/.test(length)
    ? body.slice(0, Number(length))
    : body.replace(/[\r\n]+$/, '');
}
