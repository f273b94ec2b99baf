import { randomUUID } from 'node:crypto';
import { SharePointError } from '../errors';
import type { Limits } from '../limits';
import { STATUS_TEXT, type Answer } from './answer';

/** One request inside a batch. */
export interface BatchPart {
  readonly verb: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const invalidBatch = (message: string): SharePointError =>
  new SharePointError(400, '-1, Microsoft.Data.OData.ODataException', message);

const boundaryOf = (contentType: string): string | undefined =>
  /boundary="?([^";]+)"?/i.exec(contentType)?.[1];

/** Reads the parts of a batch in their order; parts of changesets stand where the changeset does. */
export function readBatch(
  contentType: string,
  body: string,
  { batchRequests }: Limits
): readonly BatchPart[] {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) throw invalidBatch('The batch has no boundary.');
  const parts = split(body.replace(/\r\n/g, '\n'), boundary).flatMap((section) => {
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

/** The sections between the lines of a boundary, without their last line break. */
function split(text: string, boundary: string): readonly string[] {
  const [, ...sections] = `\n${text}`.split(`\n--${boundary}`);
  return sections
    .filter((section) => !section.startsWith('--'))
    .map((section) => section.replace(/^[ \t]*\n/, ''));
}

function readHeaders(text: string): {
  readonly headers: ReadonlyMap<string, string>;
  readonly rest: string;
} {
  const headers = new Map<string, string>();
  const lines = text.split('\n');
  let read = 0;
  for (; read < lines.length && (lines[read] ?? '').trim() !== ''; read += 1) {
    const [name = '', ...value] = (lines[read] ?? '').split(':');
    headers.set(name.trim().toLowerCase(), value.join(':').trim());
  }
  return { headers, rest: lines.slice(read + 1).join('\n') };
}

function readPart(text: string): BatchPart {
  const [line = '', ...rest] = text.replace(/^\n+/, '').split('\n');
  const [, verb, url] = /^([A-Z]+) (\S+) HTTP\/1\.1/.exec(line.trim()) ?? [];
  // Refused before any part runs: half a batch without an answer could not be told from none.
  if (verb === undefined || url === undefined || !URL.canParse(url, 'http://localhost')) {
    throw invalidBatch(`The line "${line}" does not begin a request of a batch.`);
  }
  const { headers, rest: body } = readHeaders(rest.join('\n'));
  return { verb, url, headers, body: body.trim() };
}

/** Writes the answers flat, without changesets, as SharePoint does. */
export function writeBatch(answers: readonly Answer[]): Answer {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = answers.map(({ status, headers, body }) => {
    const lines = Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`);
    return [
      `--${boundary}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `HTTP/1.1 ${status} ${STATUS_TEXT[status] ?? ''}`,
      ...lines,
      '',
      // A batch is text: bytes of a file come through it as SharePoint sends them, read as UTF-8.
      typeof body === 'string' ? body : Buffer.from(body).toString('utf8')
    ].join('\r\n');
  });
  return {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: `${[...parts, `--${boundary}--`].join('\r\n')}\r\n`
  };
}
