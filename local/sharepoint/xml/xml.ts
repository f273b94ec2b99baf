import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generate } from 'peggy';
import { invalidArgument } from '../errors';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text. */
  readonly text: string;
  /** What stands between the tags, as written. */
  readonly inner: string;
}

const parser = generate(readFileSync(resolve(__dirname, 'xml.peggy'), 'utf8'));

/** Reads a schema. Throws SharePoint's 400 when it is not well formed. */
export function parseXml(text: string): XmlElement {
  try {
    return parser.parse(text) as XmlElement;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw invalidArgument(`The XML is not well formed. ${reason}`);
  }
}

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Attributes in their order; undefined ones are left out, flags are TRUE and FALSE. */
export const attributes = (
  values: Readonly<Record<string, string | number | boolean | undefined>>
): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
      return ` ${name}="${escapeXml(text)}"`;
    })
    .join('');
