import { unknownProperty } from '../errors';
import { bareGuid } from '../guid';
import { dataExpression } from './itemColumns';
import type { SqlCondition } from './itemFilter';
import type { Field } from './records';
import { seenCondition, type SeenThrough } from './seenItems';

/** How a column of several values is asked in SQL: its values are a JSON array of the item's data. */
export interface SqlManyColumn {
  /** One of the values is this text, or this person or item. */
  readonly includes: (value: string | number) => SqlCondition;
  readonly empty: SqlCondition;
}

/** Finds a column of several values. Throws 400 when the list has none of that name. */
export function manyColumn(
  site: number,
  fields: readonly Field[],
  name: string,
  seen?: SeenThrough
): SqlManyColumn {
  const field = fields.find(({ internalName }) => internalName === name);
  if (!field) throw unknownProperty(name);
  const values = dataExpression(name).replace('json_extract', 'json_each');
  const one = (sql: string, ...given: SqlCondition['values']): SqlCondition => ({
    sql: `EXISTS (SELECT 1 FROM ${values} AS one WHERE ${sql})`,
    values: given
  });
  return {
    includes: (value) => {
      if (typeof value === 'number') return one('one.value = ?', value);
      if (field.type.startsWith('User')) {
        return one(
          `one.value IN (SELECT p.id FROM principals p WHERE p.site = ${site} AND p.title = ?)`,
          value
        );
      }
      if (field.type.startsWith('Lookup')) return one(lookedUp(field, seen), listOf(field), value);
      return one('one.value = ? COLLATE NOCASE', value);
    },
    empty: { sql: `NOT EXISTS (SELECT 1 FROM ${values})`, values: [] }
  };
}

const listOf = ({ properties }: Field): string => bareGuid(String(properties.LookupList ?? ''));

function lookedUp(field: Field, seen: SeenThrough): string {
  const shown = dataExpression(String(field.properties.LookupField || 'Title'));
  return `one.value IN (SELECT i.id FROM items i JOIN lists l ON l.num = i.list
    WHERE l.id = ? AND ${seenCondition('i', seen, listOf(field))} AND ${shown.replace('(data', '(i.data')} = ? COLLATE NOCASE)`;
}
