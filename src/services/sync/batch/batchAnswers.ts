/** The answer to a batch cannot be taken apart: of none of its parts is it known what became of it. */
export class BatchAnswerBroken extends Error {
  public readonly name = 'BatchAnswerBroken';
}

/** Statuses whose answers have no body (Fetch standard). */
const WITHOUT_BODY = [204, 205, 304];

/**
 * The answers in the body of a `$batch` that was answered, in the order of its requests: SharePoint gives
 * them flat, without the change sets (`sharepoint-rest.md`, 7). Throws a `BatchAnswerBroken` where they
 * are not `count` whole ones.
 */
export function batchAnswers(body: string, count: number): readonly Response[] {
  const sections = body.split(/(?:^|\r?\n)--batchresponse_[^\r\n]*/);
  const isEnded = /--batchresponse_[^\r\n]*--\s*$/.test(body);
  // Before the first boundary stands nothing, and nothing after the last.
  const answers = sections.slice(1, -1);
  if (!isEnded || answers.length !== count) {
    throw new BatchAnswerBroken(`The answer to a batch of ${count} holds ${answers.length}.`);
  }
  return answers.map(answerIn);
}

function answerIn(section: string): Response {
  const [, , http] = /^(\s*(?:[^\r\n]+\r?\n)*)\r?\n([\s\S]*)$/.exec(section) ?? [];
  const parts = /^HTTP\/[\d.]+ +(\d{3})[^\S\r\n]*([^\r\n]*)\r?\n((?:[^\r\n]+\r?\n)*)\r?\n?/.exec(
    http ?? ''
  );
  if (http === undefined || parts === null) {
    throw new BatchAnswerBroken('A part of the answer to a batch has no status line.');
  }
  const [head, status, statusText, lines = ''] = parts;
  const headers = new Headers();
  for (const line of lines.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  const text = http.slice(head.length);
  const isEmpty = WITHOUT_BODY.includes(Number(status));
  return new Response(isEmpty ? null : text, { status: Number(status), statusText, headers });
}
