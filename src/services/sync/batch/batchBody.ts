import type { BatchPart } from './batchPart';

/** The body of a `$batch`, and the Content-Type that names its boundary. */
export interface BatchBody {
  readonly contentType: string;
  readonly body: string;
}

/**
 * Writes parts in their order, reads by themselves and each run of writes in a change set, as SharePoint
 * wants them (`sharepoint-rest.md`, 7). `name` parts the sections, so it stands in no body: a GUID.
 */
export function batchBody(parts: readonly BatchPart[], name: string): BatchBody {
  const batch = `batch_${name}`;
  const lines: string[] = [];
  let changeSets = 0;
  let isOpen = false;
  const changeSet = (): string => `changeset_${changeSets}_${name}`;
  const close = (): void => {
    if (isOpen) lines.push(`--${changeSet()}--`, '');
    isOpen = false;
  };
  for (const part of parts) {
    if (part.verb === 'GET') {
      close();
      lines.push(`--${batch}`, ...linesOf(part));
      continue;
    }
    if (!isOpen) {
      changeSets += 1;
      isOpen = true;
      lines.push(`--${batch}`, `Content-Type: multipart/mixed; boundary="${changeSet()}"`, '');
    }
    lines.push(`--${changeSet()}`, ...linesOf(part));
  }
  close();
  lines.push(`--${batch}--`, '');
  return { contentType: `multipart/mixed; boundary="${batch}"`, body: lines.join('\r\n') };
}

function linesOf({ verb, url, headers, body }: BatchPart): readonly string[] {
  return [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `${verb} ${url} HTTP/1.1`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    '',
    body ?? '',
    ''
  ];
}
