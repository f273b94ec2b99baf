import { itemUnknown } from '../errors';
import { scopeOfFile, type FileAt } from '../folders/places';
import { versionId, versionLabel } from '../items/versionNumbers';
import { defaultsOf } from '../metadata/model';
import { userById } from '../principals/users';
import { recycleVersion } from '../recycleBin/recycle';
import {
  deleteObject,
  done,
  numberOf,
  reads,
  smallCollection,
  textOf,
  writes,
  type Collection,
  type Content,
  type Entity,
  type Outcome,
  type Value
} from '../resource';
import type { Session } from '../session';
import type { ItemVersion } from '../storage';
import { saveContent } from './writing';

/** The versions of a file before its present one, oldest first. Throws 403 without the right. */
export function fileVersions(session: Session, file: FileAt, address: string): Collection {
  const { storage, rights } = session;
  const { list, item } = file;
  const scope = scopeOfFile(session, file);
  rights.demand(scope, 'viewVersions');
  const all = (): readonly ItemVersion[] =>
    [...storage.items.versions(list.num, item.id)]
      .reverse()
      .filter(({ major }) => major !== item.major);
  const one = (wanted: (version: ItemVersion) => boolean): ItemVersion => {
    const found = all().find(wanted);
    if (!found) throw itemUnknown();
    return found;
  };
  const byId = (id: number): ItemVersion => one((version) => versionId(version) === id);
  const byLabel = (label: string): ItemVersion => one((version) => versionLabel(version) === label);
  const remove = (versions: readonly ItemVersion[], name: string): Outcome => {
    rights.demand(scope, 'deleteVersions');
    for (const { major } of versions) storage.items.removeVersion(list.num, item.id, major);
    return done(name);
  };
  const recycle = (version: ItemVersion, name: string): Outcome => {
    rights.demand(scope, 'deleteVersions');
    recycleVersion(session, list, item, version);
    return done(name);
  };
  const entity = (version: ItemVersion): Entity => versionEntity(session, file, version, address);
  return smallCollection('SP.FileVersion', address, () => all().map(entity), {
    byKey: (key) => entity(byId(numberOf(key))),
    operations: {
      GetById: reads(({ args }) => entity(byId(numberOf(args.versionid)))),
      DeleteByID: writes(({ args }) => remove([byId(numberOf(args.vid))], 'DeleteByID')),
      DeleteByLabel: writes(({ args }) =>
        remove([byLabel(textOf(args.versionlabel))], 'DeleteByLabel')
      ),
      RecycleByID: writes(({ args }) => recycle(byId(numberOf(args.vid)), 'RecycleByID')),
      RecycleByLabel: writes(({ args }) =>
        recycle(byLabel(textOf(args.versionlabel)), 'RecycleByLabel')
      ),
      DeleteAll: writes(() => remove(all(), 'DeleteAll')),
      RestoreByLabel: writes(({ args }) => {
        saveContent(session, file, bytesOf(session, byLabel(textOf(args.versionlabel))));
        return done('RestoreByLabel');
      })
    }
  });
}

const bytesOf = ({ storage }: Session, { content }: ItemVersion): Uint8Array =>
  content === undefined ? new Uint8Array() : storage.contents.read(content);

function versionEntity(
  session: Session,
  file: FileAt,
  version: ItemVersion,
  collection: string
): Entity {
  const { rights, storage, web } = session;
  const scope = scopeOfFile(session, file);
  const id = versionId(version);
  const content = (): Content => {
    rights.demand(scope, 'openItems');
    return {
      kind: 'content',
      etag: `"{${file.item.uniqueId.toUpperCase()}},${version.major}"`,
      read: () => bytesOf(session, version)
    };
  };
  const property = (name: string): Value | undefined => {
    switch (name) {
      case 'CheckInComment':
        return version.comment;
      case 'Created':
        return version.modified;
      case 'ID':
        return id;
      case 'IsCurrentVersion':
        return false;
      case 'Length':
        return String(version.size);
      case 'Size':
        return version.size;
      case 'Url':
        return `_vti_history/${id}${file.url.slice(web.path.length)}`;
      case 'VersionLabel':
        return versionLabel(version);
      default:
        return defaultsOf('SP.FileVersion')[name] as Value | undefined;
    }
  };
  const remove = (): void => {
    rights.demand(scope, 'deleteVersions');
    storage.items.removeVersion(file.list.num, file.item.id, version.major);
  };
  return {
    kind: 'entity',
    type: 'SP.FileVersion',
    address: `${collection}(${id})`,
    defaults: Object.keys(defaultsOf('SP.FileVersion')),
    property,
    navigate: (name) => (name === 'CreatedBy' ? userById(session, version.editor) : undefined),
    content,
    operations: {
      OpenBinaryStream: reads(content),
      OpenBinaryStreamWithOptions: reads(content),
      DeleteObject: deleteObject(remove)
    },
    remove: () => {
      remove();
      return { kind: 'deleted' };
    }
  };
}
