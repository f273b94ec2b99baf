import { entityName } from '../fields/fieldNames';
import type { Entity } from '../resource';
import type { Session } from '../session';
import type { Field, Item, List } from '../storage';
import { columnText } from './ownValues';

/** FieldValuesAsText (and ForEdit, AsHtml): every column as text. */
export function fieldTexts(session: Session, list: List, item: Item, address: string): Entity {
  const fields = session.storage.fields.all(list.num);
  // Underscores are escaped in these names: OData__x005f_UIVersionString.
  const nameOf = (field: Field): string =>
    entityName(field.internalName)
      .replace(/_/g, '_x005f_')
      .replace(/^OData_x005f__x005f_/, 'OData__x005f_');
  const byName = new Map(fields.map((field) => [nameOf(field).toLowerCase(), field]));
  return {
    kind: 'entity',
    type: 'SP.FieldStringValues',
    address,
    defaults: fields.map(nameOf),
    property: (name) => {
      const field = byName.get(name.toLowerCase());
      return field && columnText(session, list, item, field);
    },
    navigate: () => undefined,
    openProperty: (name) => {
      const field = byName.get(name.toLowerCase());
      return field && { name: nameOf(field) };
    },
    operations: {}
  };
}
