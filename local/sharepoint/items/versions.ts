import { itemUnknown, spException, type SharePointError } from '../errors';
import { isLookup } from '../fields/fieldKinds';
import { fieldCollection } from '../fields/fields';
import { entityName } from '../odata/columnNames';
import { scopeOfItem } from '../permissions/inForce';
import { userById } from '../principals/users';
import { recycleVersion } from '../recycleBin/recycle';
import {
  complex,
  deleteObject,
  done,
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
import { demandEdit } from './ownItems';
import { lookupValue } from './lookups';
import { columnValue, ownValues } from './ownValues';
import { versionId, versionLabel } from './versionNumbers';
import { updateItem } from './writing';

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

/** Text known; code and status not recorded. */
const currentVersion = (): SharePointError =>
  spException(400, -2130575305, 'You cannot delete the current version.');

/** The versions of an item, the newest first. The right to see them is asked before. */
export function versionCollection(
  session: Session,
  list: List,
  item: Item,
  address: string
): Collection {
  const { storage } = session;
  const all = (): readonly ItemVersion[] => storage.items.versions(list.num, item.id);
  const past = (): readonly ItemVersion[] => all().filter(({ major }) => major !== item.major);
  const byId = (id: number): Entity =>
    versionEntity(session, list, item, oneWithId(all(), id), address);
  return smallCollection(
    'SP.ListItemVersion',
    address,
    () => all().map((version) => versionEntity(session, list, item, version, address)),
    {
      byKey: (key) => byId(numberOf(key)),
      operations: {
        GetById: reads(({ args }) => byId(numberOf(args.versionId))),
        DeleteAll: writes(() => {
          demandDelete(session, list, item);
          for (const { major } of past()) storage.items.removeVersion(list.num, item.id, major);
          return done('DeleteAll');
        }),
        RecycleAll: writes(() => {
          demandDelete(session, list, item);
          for (const version of past()) recycleVersion(session, list, item, version);
          return done('RecycleAll');
        }),
        RestoreByID: writes(({ args }) => {
          demandEdit(session, list, item);
          restore(session, list, item, oneWithId(all(), numberOf(args.versionId)));
          return done('RestoreByID');
        })
      }
    }
  );
}

function oneWithId(versions: readonly ItemVersion[], id: number): ItemVersion {
  const version = versions.find((one) => versionId(one) === id);
  if (!version) throw itemUnknown();
  return version;
}

const demandDelete = (session: Session, list: List, item: Item): void =>
  session.rights.demand(scopeOfItem(session, list, item), 'deleteVersions');

/** Writes the columns again as they were: a new version, by whoever restores. */
function restore(session: Session, list: List, item: Item, { data }: ItemVersion): void {
  const emptied = Object.keys(item.data).filter((name) => !(name in data));
  const nothing: Readonly<Record<string, null>> = Object.fromEntries(
    emptied.map((name) => [name, null])
  );
  updateItem(session, list, item, { ...nothing, ...data });
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
        return versionLabel(version);
      default: {
        const field = byName.get(name.toLowerCase());
        return field ? versionValue(session, list, then, field) : STANDING[name];
      }
    }
  };
  const demandPast = (): void => {
    demandDelete(session, list, item);
    if (current) throw currentVersion();
  };
  const remove = (): void => {
    demandPast();
    storage.items.removeVersion(list.num, item.id, version.major);
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
    navigate: (name) => {
      switch (name) {
        case 'CreatedBy':
          return userById(session, version.editor);
        case 'Fields':
          return fieldCollection(session, list);
        default:
          return undefined;
      }
    },
    openProperty: (name) => {
      const field = byName.get(name.toLowerCase());
      const standing = standingName(name);
      if (standing !== undefined) return { name: standing };
      return field && { name: field.internalName === 'Created' ? 'Created' : versionName(field) };
    },
    operations: {
      DeleteObject: deleteObject(remove),
      Recycle: writes(() => {
        demandPast();
        recycleVersion(session, list, item, version);
        return done('Recycle');
      })
    },
    remove: () => {
      remove();
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
  if (isLookup(field) && typeof kept === 'number') return lookupValue(session, field, kept);
  if (isLookup(field) && typeof kept === 'object' && kept !== null && 'many' in kept) {
    return {
      many: 'SP.FieldLookupValue',
      values: kept.values.map((id) => lookupValue(session, field, Number(id)))
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
