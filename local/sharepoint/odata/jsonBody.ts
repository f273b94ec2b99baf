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

/** Objects and arrays within one another; SharePoint's OData library reads no deeper. */
const DEEPEST = 100;

/**
 * Takes odata's own words out of a body; verbose arrays {results:[…]} become arrays. Throws 400 for a
 * body that is no JSON object, nests too deeply, or has a text that is none.
 */
export function readJson(text: string): Body {
  return clean(parseJson(text), 0) as Body;
}

/** What objects of a body call themselves: that is odata's own word, and no property. */
const types = new WeakMap<object, string>();

/** The type that an object of a body names in `__metadata` or `odata.type`: "SP.FieldChoice". */
export const typeNamed = (body: Body): string | undefined => types.get(body);

function typeIn(value: { readonly [name: string]: Json }): string | undefined {
  const { __metadata: metadata } = value;
  const verbose =
    typeof metadata === 'object' && metadata !== null && 'type' in metadata
      ? metadata.type
      : undefined;
  const type = verbose ?? value['odata.type'] ?? value['@odata.type'];
  return typeof type === 'string' ? type.replace(/^#/, '') : undefined;
}

/** Half a character, or a NUL: no text with one would read back as it was sent. */
const UNREADABLE = /\p{Surrogate}|\0/u;

function clean(value: Json, depth: number): Json {
  if (typeof value === 'string' && UNREADABLE.test(value)) {
    throw unreadableBody(new TypeError('A text of the body is not Unicode.'));
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) throw unreadableBody(new RangeError(`Nested more than ${DEEPEST} deep.`));
  const inner = (one: Json): Json => clean(one, depth + 1);
  if (Array.isArray(value)) return value.map(inner);
  const entries = Object.entries(value).filter(
    ([name]) => name !== '__metadata' && !/^@?odata\.|@odata\./.test(name)
  );
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'results' && Array.isArray(only[1])) {
    return only[1].map(inner);
  }
  const cleaned = Object.fromEntries(entries.map(([name, member]) => [name, inner(member)]));
  const type = typeIn(value as { readonly [name: string]: Json });
  if (type !== undefined) types.set(cleaned, type);
  return cleaned;
}
