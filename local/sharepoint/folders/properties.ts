import type { Entity, Value } from '../resource';
import type { Session } from '../session';
import type { Item } from '../storage';
import { metaInfoOf, type MetaInfo } from './metaInfo';
import type { FileAt, FolderAt } from './places';

/**
 * The bag of properties of a folder: what SharePoint itself keeps there, recorded only in part, and
 * what clients put there. Names have their underscores escaped.
 */
export function folderProperties(session: Session, folder: FolderAt, address: string): Entity {
  const { web } = session;
  const depth = folder.url.slice(web.path.length).split('/').length - 1;
  const properties: Readonly<Record<string, Value>> = {
    vti_x005f_isbrowsable: 'true',
    vti_x005f_level: 1,
    vti_x005f_folderitemcount: inside(session, folder).length,
    vti_x005f_hassubdirs: String(
      inside(session, folder).some(({ place }) => place?.kind === 'folder')
    ),
    vti_x005f_timecreated: web.created,
    vti_x005f_depth: depth,
    ...(folder.kind !== 'web' && {
      vti_x005f_listname: `{${folder.list.id.toUpperCase()}}`
    }),
    ...escaped(metaInfoOf({ kind: 'folder', folder }))
  };
  return propertyBag(properties, address);
}

/** The same of a file. */
export const fileProperties = (file: FileAt, address: string): Entity => {
  const { item, place } = file;
  return propertyBag(
    {
      vti_x005f_filesize: place.size,
      vti_x005f_timecreated: item.created,
      vti_x005f_timelastmodified: item.modified,
      vti_x005f_docstoreversion: item.version,
      ...escaped(metaInfoOf({ kind: 'file', file }))
    },
    address
  );
};

const escaped = (values: MetaInfo): MetaInfo =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.replace(/_/g, '_x005f_'), value])
  );

const propertyBag = (properties: Readonly<Record<string, Value>>, address: string): Entity => ({
  kind: 'entity',
  type: 'SP.PropertyValues',
  address,
  defaults: Object.keys(properties),
  property: (name) => properties[name],
  openProperty: (name) => (name in properties ? { name } : undefined),
  navigate: () => undefined,
  operations: {}
});

/** All that is in a folder and below it; of a web what stands in the web itself. */
function inside({ storage, web }: Session, folder: FolderAt): readonly Item[] {
  if (folder.kind !== 'web') return storage.items.below(folder.list.num, folder.url);
  const lists = storage.lists.all(web.num);
  const own = storage.lists.ofWebItself(web.num, undefined);
  const below = `${folder.url}/`.toLowerCase();
  return [...lists, ...(own ? [own] : [])].flatMap(({ num }) =>
    storage.items
      .below(num, folder.url)
      .filter(({ place }) => `${place?.dir ?? ''}/`.toLowerCase().startsWith(below))
  );
}

/** How much a folder holds, with everything below it. Numbers of 64 bits are given as text. */
export function storageMetrics(session: Session, folder: FolderAt, address: string): Entity {
  const files = inside(session, folder).filter(({ place }) => place?.kind === 'file');
  const size = files.reduce((sum, { place }) => sum + (place?.kind === 'file' ? place.size : 0), 0);
  const latest = files.reduce(
    (last, { modified }) => (modified > last ? modified : last),
    session.web.created
  );
  const properties: Readonly<Record<string, Value>> = {
    LastModified: latest,
    TotalFileCount: String(files.length),
    TotalFileStreamSize: String(size),
    // With what is kept about files, of which SharePoint's count is not recorded.
    TotalSize: String(size)
  };
  return {
    kind: 'entity',
    type: 'SP.StorageMetrics',
    address,
    defaults: Object.keys(properties),
    property: (name) => properties[name],
    navigate: () => undefined,
    operations: {}
  };
}
