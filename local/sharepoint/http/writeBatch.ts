import { randomUUID } from 'node:crypto';
import { STATUS_TEXT, type Answer } from './answer';

/** Writes the answers flat, without changesets, as SharePoint does. */
export function writeBatch(answers: readonly Answer[]): Answer {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = answers.flatMap(({ status, headers, body }) => {
    const lines = Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`);
    const head = [
      `--${boundary}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `HTTP/1.1 ${status} ${STATUS_TEXT[status] ?? ''}`,
      ...lines,
      '',
      ''
    ].join('\r\n');
    return [Buffer.from(head), Buffer.from(body), Buffer.from('\r\n')];
  });
  return {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
  };
}
