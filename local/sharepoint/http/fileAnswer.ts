import type { Addressed } from '../files/atAddress';
import type { Session } from '../session';
import type { Answer } from './answer';

/**
 * Kinds of file that a browser may show where it is: none of them runs anything in the site. All
 * others are saved, as SharePoint does with pages and drawings of people.
 */
const SHOWN: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json; charset=utf-8',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp'
};
const SAVED: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip'
};

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** How a file is named to whoever saves it: RFC 6266, the whole name by RFC 5987. */
const disposition = (kind: 'inline' | 'attachment', name: string): string =>
  `${kind}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)}`;

export interface DownloadAsked {
  /** To be saved, whatever it is: download.aspx. */
  readonly saved: boolean;
  /** The Range header. */
  readonly range: string | undefined;
}

/** A file as the answer to a request for its address. Throws 403 without the right to open it. */
export function download(
  { storage, rights }: Session,
  { name, content, etag, modified, scope, right }: Addressed,
  { saved, range }: DownloadAsked
): Answer {
  rights.demand(scope, 'viewListItems', 'openItems', right);
  const bytes = storage.contents.read(content);
  const ending = endingOf(name);
  const shown = SHOWN[ending];
  const headers = {
    'Content-Type': shown ?? SAVED[ending] ?? 'application/octet-stream',
    'Content-Disposition': disposition(
      saved || shown === undefined ? 'attachment' : 'inline',
      name
    ),
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
    'Last-Modified': new Date(modified).toUTCString(),
    ETag: etag
  };
  const part = range === undefined ? undefined : partOf(range, bytes.length);
  if (part === undefined) return { status: 200, headers, body: bytes };
  if (part === 'outside') {
    return { status: 416, headers: { 'Content-Range': `bytes */${bytes.length}` }, body: '' };
  }
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${part.from}-${part.to}/${bytes.length}` },
    body: bytes.subarray(part.from, part.to + 1)
  };
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** One range of bytes; several, and what is none, are answered with the whole. RFC 9110, 14. */
function partOf(range: string, size: number): Part | 'outside' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (from >= size) return 'outside';
  return from > to ? undefined : { from, to };
}
