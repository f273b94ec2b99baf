import type { Argument, Literal } from '../odata/syntax';
import { childOf, type XmlElement } from '../xml/xml';

/** The parameters of a method, in their order. Source: MS-CSOM 2.2.4. */
export const givenParameters = (method: XmlElement): readonly XmlElement[] =>
  childOf(method, 'Parameters')?.children ?? [];

export const givenParameter = (method: XmlElement): XmlElement | undefined =>
  givenParameters(method)[0];

/** A property of an object that is given whole. */
export const givenProperty = (
  object: XmlElement | undefined,
  name: string
): XmlElement | undefined =>
  object?.children.find((child) => child.name === 'Property' && child.attributes.Name === name);

export const argumentsOf = (method: XmlElement): readonly Argument[] =>
  givenParameters(method).map((parameter) => ({ value: literalOf(parameter) }));

function literalOf({ attributes: { Type: type }, text }: XmlElement): Literal {
  switch (type) {
    case 'Number':
    case 'Int32':
      return { kind: 'number', value: Number(text) };
    case 'Boolean':
      return { kind: 'boolean', value: text === 'true' };
    case 'Guid':
      return { kind: 'guid', value: text.replace(/[{}]/g, '') };
    case 'Null':
      return { kind: 'null' };
    default:
      return { kind: 'string', value: text };
  }
}
