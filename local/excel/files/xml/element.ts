/** What an attribute may hold; flags are 1 and 0, and what is not there is left out. */
export type AttributeValue = string | number | boolean | undefined;

/** Attributes by their names, written in this order. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // As they stand, a reader would make blanks of them in an attribute.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;']
]);

const entity = (mark: string): string => ENTITIES.get(mark) ?? mark;

/** Characters that XML cannot hold, not even as entities (XML 1.0, 2.2 Char). */
// eslint-disable-next-line no-control-regex
export const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** What stands for such a character where a file has no way to escape it. */
const UNKNOWN = '\uFFFD';

/** A text between tags. A carriage return would be read as a line feed. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, UNKNOWN).replace(/[&<>\r]/g, entity);
}

export function escapeAttribute(text: string): string {
  return text.replace(FORBIDDEN, UNKNOWN).replace(/[&<>"\t\n\r]/g, entity);
}

export function attributesXml(attributes: Attributes): string {
  let xml = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    xml += ` ${name}="${escapeAttribute(text)}"`;
  }
  return xml;
}

/** An element as XML. @param children XML, not text: a text is escaped before */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly string[] | string = []
): string {
  const inner = typeof children === 'string' ? children : children.join('');
  const start = `<${name}${attributesXml(attributes)}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** An element that holds a list, with its length; none where the list is empty. */
export function listElement(
  name: string,
  children: readonly string[],
  attributes: Attributes = {}
): string {
  if (children.length === 0) return '';
  return element(name, { count: children.length, ...attributes }, children);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of a workbook: its root element with the declaration that every part has. */
export function partXml(root: string): string {
  return DECLARATION + root;
}
