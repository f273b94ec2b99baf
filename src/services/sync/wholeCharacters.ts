import { TrackerError } from '../errors/trackerError';

/**
 * A text that cannot be kept: half of a character (a surrogate without its other one) has no form in
 * UTF-8, in which SharePoint answers, and a NUL none in XML. Nothing was sent, so nothing is lost; the
 * message says where it stands.
 */
export class TextRefused extends TrackerError {
  public constructor(before: string) {
    super('refused');
    this.name = 'TextRefused';
    this.message = sentence(before);
  }
}

function sentence(before: string): string {
  const words = before.trim();
  const place = words === '' ? 'At the beginning of a text' : `After “${words}”`;
  return (
    `${place} stands a broken character, perhaps half of an emoji, which cannot be kept. ` +
    'Nothing was saved. Delete it there, and save again.'
  );
}

/** As JSON writes them: halves and NULs escaped, behind an even number of backslashes. */
const BROKEN = /(?:^|[^\\])(?:\\\\)*(\\u(?:d[89a-f][0-9a-f]{2}|0000))/gi;
/** Enough to find the place by. */
const WORDS_BEFORE = 30;

/** Throws a `TextRefused` where a body of JSON, or a batch of such, holds what cannot be kept. */
export function demandWholeCharacters(body: unknown): void {
  if (typeof body !== 'string') return;
  // The last one: the title of a row, made from its words, stands in front of them.
  const found = Array.from(body.matchAll(BROKEN)).pop();
  if (found?.index === undefined) return;
  const at = found.index + found[0].length - (found[1] ?? '').length;
  throw new TextRefused(lastWords(body.slice(0, at)));
}

/** The end of the text that is open where a piece of JSON ends. */
function lastWords(json: string): string {
  const [, text = ''] = /"((?:[^"\\]|\\.)*)$/.exec(json.slice(-400)) ?? [];
  const plain = text
    .replace(/\\u[0-9a-f]{4}/gi, '')
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(.)/g, '$1');
  return Array.from(plain).slice(-WORDS_BEFORE).join('');
}
