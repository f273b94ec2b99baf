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
