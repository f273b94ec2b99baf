import { unreadableBody } from '../errors';
import type { Body } from '../resource';
import type { Json } from '../storage';

/** The JSON object of a body as it was sent; nothing is an empty one. Throws 400 for anything else. */
export function parseJson(text: string): Record<string, Json> {
  if (text.trim() === '') return {};
  try {
    const parsed = JSON.parse(text) as unknown;
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
      throw new TypeError('The body is not a JSON object.');
    }
    return parsed as Record<string, Json>;
  } catch (cause) {
    throw unreadableBody(cause);
  }
}

/** Takes odata's own words out of a body; verbose arrays {results:[…]} become arrays. */
export function readJson(text: string): Body {
  return clean(parseJson(text)) as Body;
}

function clean(value: Json): Json {
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([name]) => name !== '__metadata' && !/^@?odata\.|@odata\./.test(name)
  );
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'results' && Array.isArray(only[1])) {
    return only[1].map(clean);
  }
  return Object.fromEntries(entries.map(([name, member]) => [name, clean(member)]));
}
