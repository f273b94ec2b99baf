import { reads, type Entity } from '../resource';

/** A title or description in the languages of pages; here it is the same text in each. */
export const userResource = (address: string, text: string): Entity => ({
  kind: 'entity',
  type: 'SP.UserResource',
  address,
  defaults: ['Value'],
  property: (name) => (name === 'Value' ? text : undefined),
  navigate: () => undefined,
  operations: {
    GetValueForUICulture: reads(() => ({
      kind: 'value',
      name: 'GetValueForUICulture',
      value: text
    }))
  }
});

/** The one of several texts that a navigation leads to, by names such as TitleResource. */
export function userResourceOf(
  address: string,
  name: string,
  texts: Readonly<Record<string, string>>
): Entity | undefined {
  const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
  return text === undefined ? undefined : userResource(`${address}/${name}`, text);
}
