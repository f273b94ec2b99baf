import { lookupItemUnknown } from '../fields/errors';
import { fieldSetting, isDependentLookup, isLookup } from '../fields/fieldKinds';
import { targetOf } from '../fields/lookupSettings';
import { itemTypeName } from '../lists/names';
import { entityName, internalName } from '../odata/columnNames';
import { complex, smallCollection, type Entity, type Resource, type Value } from '../resource';
import { onWeb, type Session } from '../session';
import type { Field, Item, Json, List } from '../storage';
import { columnText, columnValue, ownValues } from './ownValues';
import { seesItem } from './seenItems';

/** The column that holds a lookup's numbers: a dependent one shows those of its primary one. */
export function heldBy(session: Session, list: List, field: Field): string {
  if (!isDependentLookup(field)) return field.internalName;
  const primary = session.storage.fields
    .all(list.num)
    .find(({ id }) => id === field.properties.PrimaryFieldId);
  return primary?.internalName ?? field.internalName;
}

/**
 * The number of an item that a lookup is to hold; 0 and -1 empty it. Throws 400 for an item that is
 * not there. Not recorded.
 */
export function lookupItem(session: Session, field: Field, id: number): Json {
  if (id <= 0) return null;
  const target = targetOf(session, field);
  if (!target || !session.storage.items.byId(target.list.num, id)) {
    throw lookupItemUnknown(field.title);
  }
  return id;
}

const idsOf = (kept: Json | undefined): readonly number[] => {
  if (kept === undefined || kept === null) return [];
  return Array.isArray(kept) ? kept.map(Number) : [Number(kept)];
};

/** What a lookup leads to: an item, several, or nothing. */
export function lookedUp(
  session: Session,
  list: List,
  item: Item,
  field: Field,
  address: string
): Resource {
  const found = idsOf(item.data[heldBy(session, list, field)]).flatMap(
    (id) => targetEntity(session, field, id) ?? []
  );
  if (field.type === 'LookupMulti') return smallCollection('SP.ListItem', address, () => found);
  return found[0] ?? { kind: 'nothing' };
}

/** An item as an expanded lookup shows it; one that is gone, or may not be read, is none. */
function targetEntity(session: Session, field: Field, id: number): Entity | undefined {
  const target = targetOf(session, field);
  const item = target && session.storage.items.byId(target.list.num, id);
  if (!target || !item) return undefined;
  const { list, web } = target;
  if (!seesItem(session, web, list, item)) return undefined;
  const there = onWeb(session, web);
  const fields = there.storage.fields.all(list.num);
  const columnOf = (name: string): Field | undefined =>
    fields.find((one) => one.internalName === internalName(name));
  return {
    kind: 'entity',
    type: 'SP.ListItem',
    payloadType: itemTypeName(list),
    // Recorded as a GUID, whose is not known.
    id: item.uniqueId,
    address: `Web/Lists(guid'${list.id}')/Items(${id})`,
    defaults: ['Id', entityName(String(fieldSetting(field, 'LookupField')))],
    property: (name) => {
      if (name === 'Id') return id;
      const column = columnOf(name);
      return column && valueOf(there, list, item, column);
    },
    navigate: () => undefined,
    openProperty: (name) => {
      if (name.toLowerCase() === 'id') return { name: 'Id' };
      const column = columnOf(name);
      return column && { name: entityName(column.internalName) };
    },
    operations: {}
  };
}

const valueOf = (session: Session, list: List, item: Item, column: Field): Value => {
  const own = ownValues[column.internalName];
  return own ? own(session, list, item) : columnValue(column, item.data[column.internalName]);
};

/** What lookups show of the items they lead to, as one text: of those that the person may see. */
export function lookupTexts(session: Session, field: Field, kept: Json): string {
  const target = targetOf(session, field);
  if (!target) return '';
  const { list, web } = target;
  const shown = session.storage.fields
    .all(list.num)
    .find(({ internalName: name }) => name === fieldSetting(field, 'LookupField'));
  // A lookup does not show a lookup: one that shows itself would never come to an end.
  if (!shown || isLookup(shown)) return '';
  return idsOf(kept)
    .flatMap((id) => session.storage.items.byId(list.num, id) ?? [])
    .filter((item) => seesItem(session, web, list, item))
    .map((item) => columnText(onWeb(session, web), list, item, shown))
    .join('; ');
}

/** A lookup as versions give it, whole. */
export const lookupValue = (session: Session, field: Field, id: number): Value =>
  complex('SP.FieldLookupValue', {
    LookupId: id,
    LookupValue: lookupTexts(session, field, id)
  });
