import { itemUnknown, spException } from '../errors';
import { entityName } from '../fields/fieldNames';
import {
  complex,
  numberOf,
  reads,
  smallCollection,
  writes,
  type Collection,
  type Entity,
  type Value
} from '../resource';
import type { Session } from '../session';
import type { Field, Item, ItemVersion, List } from '../storage';
import { columnValue, ownValues } from './ownValues';

/** Underscores are escaped twice in versions: _UIVersionString is OData__x005f_UIVersionString. */
const versionName = (field: Field): string => {
  const name = entityName(field.internalName);
  return name.startsWith('OData__')
    ? `OData__x005f_${name.slice('OData__'.length).replace(/_/g, '_x005f_')}`
    : name.replace(/_/g, '_x005f_');
};

/**
 * What every version says and no column here keeps: there are neither drafts nor approvals, so that
 * each is published (1) and approved (0).
 */
const STANDING: Readonly<Record<string, number>> = {
  OData__x005f_ModerationStatus: 0,
  OData__x005f_Level: 1
};
const standingName = (name: string): string | undefined =>
  Object.keys(STANDING).find((one) => one.toLowerCase() === name.toLowerCase());

/** SharePoint numbers versions 512 by major version. */
const versionId = (version: ItemVersion): number => version.major * 512;

export function versionCollection(
  session: Session,
  list: List,
  item: Item,
  address: string
): Collection {
  const { storage } = session;
  const all = (): readonly ItemVersion[] => storage.items.versions(list.num, item.id);
  const byId = (id: number): Entity => {
    const version = all().find((one) => versionId(one) === id);
    if (!version) throw itemUnknown();
    return versionEntity(session, list, item, version, address);
  };
  return smallCollection(
    'SP.ListItemVersion',
    address,
    () => all().map((version) => versionEntity(session, list, item, version, address)),
    {
      byKey: (key) => byId(numberOf(key)),
      operations: {
        GetById: reads(({ args }) => byId(numberOf(args.versionId))),
        DeleteAll: writes(() => {
          session.rights.demand(item.scope ?? list.scope ?? session.web.scope, 'deleteVersions');
          for (const { major } of all()) {
            if (major !== item.major) storage.items.removeVersion(list.num, item.id, major);
          }
          return { kind: 'void', name: 'DeleteAll' };
        })
      }
    }
  );
}

/** The item as it was in a version. */
const itemThen = (
  item: Item,
  { major, editor, modified, size, comment, data }: ItemVersion
): Item => ({
  ...item,
  // ETags of the past are not kept; the version stands in.
  version: major,
  major,
  editor,
  modified,
  data,
  place: item.place?.kind === 'file' ? { ...item.place, size, comment } : item.place
});

function versionEntity(
  session: Session,
  list: List,
  item: Item,
  version: ItemVersion,
  collection: string
): Entity {
  const { storage } = session;
  const then = itemThen(item, version);
  const fields = storage.fields.all(list.num);
  const byName = new Map(fields.map((field) => [versionName(field).toLowerCase(), field]));
  const current = version.major === item.major;
  const property = (name: string): Value | undefined => {
    switch (name) {
      case 'Created':
        // When the version was made; recorded without a zone.
        return version.modified.replace('Z', '');
      case 'IsCurrentVersion':
        return current;
      case 'VersionId':
        return versionId(version);
      case 'VersionLabel':
        return `${version.major}.0`;
      default: {
        const field = byName.get(name.toLowerCase());
        return field ? versionValue(session, list, then, field) : STANDING[name];
      }
    }
  };
  return {
    kind: 'entity',
    type: 'SP.ListItemVersion',
    address: `${collection}(${versionId(version)})`,
    defaults: [
      'IsCurrentVersion',
      'VersionId',
      'VersionLabel',
      ...fields.map(versionName),
      ...Object.keys(STANDING)
    ],
    property,
    navigate: () => undefined,
    openProperty: (name) => {
      const field = byName.get(name.toLowerCase());
      const standing = standingName(name);
      if (standing !== undefined) return { name: standing };
      return field && { name: field.internalName === 'Created' ? 'Created' : versionName(field) };
    },
    operations: {},
    remove: () => {
      session.rights.demand(item.scope ?? list.scope ?? session.web.scope, 'deleteVersions');
      if (current) {
        throw spException(400, -2130575305, 'You cannot delete the current version.');
      }
      storage.items.removeVersion(list.num, item.id, version.major);
      return { kind: 'deleted' };
    }
  };
}

/** People are given whole in versions: {LookupId, LookupValue, Email}. */
function versionValue(session: Session, list: List, item: Item, field: Field): Value {
  const own = ownValues[field.internalName];
  const kept = own ? own(session, list, item) : columnValue(field, item.data[field.internalName]);
  if (field.internalName === 'ContentTypeId') {
    return complex('SP.ContentTypeId', { StringValue: String(kept) });
  }
  if (field.type === 'User' && typeof kept === 'number') return personValue(session, kept);
  if (field.type === 'UserMulti' && typeof kept === 'object' && kept !== null && 'many' in kept) {
    return {
      many: 'SP.FieldUserValue',
      values: kept.values.map((id) => personValue(session, Number(id)))
    };
  }
  return kept;
}

function personValue(session: Session, id: number): Value {
  const person = session.storage.principals.byId(session.site.num, id);
  return complex('SP.FieldUserValue', {
    LookupId: id,
    LookupValue: person?.title ?? '',
    Email: person?.email ?? ''
  });
}
