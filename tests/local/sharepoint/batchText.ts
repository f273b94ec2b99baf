/** Batches as clients write them. */
export interface PartText {
  readonly method: string;
  /** Whole. */
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface BatchText {
  readonly contentType: string;
  readonly text: string;
}

/** Reads stand alone, every write in a changeset of its own. */
export function batchOf(parts: readonly PartText[], lineBreak: '\n' | '\r\n' = '\r\n'): BatchText {
  const lines = parts.flatMap((part) =>
    part.method === 'GET'
      ? ['--batch_b', ...requestLines(part)]
      : [
          '--batch_b',
          'Content-Type: multipart/mixed; boundary="changeset_c"',
          '',
          '--changeset_c',
          ...requestLines(part),
          '--changeset_c--'
        ]
  );
  return {
    contentType: 'multipart/mixed; boundary=batch_b',
    text: [...lines, '--batch_b--', ''].join(lineBreak)
  };
}

function requestLines({ method, address, headers, body }: PartText): readonly string[] {
  const given = {
    accept: 'application/json;odata=nometadata',
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...headers
  };
  return [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `${method} ${address} HTTP/1.1`,
    ...Object.entries(given).map(([name, value]) => `${name}: ${value}`),
    '',
    ...(body === undefined ? [] : [body])
  ];
}

/** The statuses of the parts of an answer, in their order. */
export const statuses = (text: string): readonly number[] =>
  [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status));
