import { complex, type Entity, type Value } from '../resource';

export interface Folder {
  readonly address: string;
  readonly id: string;
  readonly name: string;
  /** Server-relative. */
  readonly url: string;
  readonly itemCount: number;
  readonly created: string;
  readonly modified: string;
  readonly welcomePage: string;
}

export function folderEntity(folder: Folder): Entity {
  const properties: Readonly<Record<string, Value>> = {
    Exists: true,
    IsWOPIEnabled: false,
    ItemCount: folder.itemCount,
    Name: folder.name,
    ProgID: null,
    ServerRelativeUrl: folder.url,
    TimeCreated: folder.created,
    TimeLastModified: folder.modified,
    UniqueId: folder.id,
    WelcomePage: folder.welcomePage,
    ExistsAllowThrowForPolicyFailures: true,
    ExistsWithException: true
  };
  return {
    kind: 'entity',
    type: 'SP.Folder',
    address: folder.address,
    defaults: Object.keys(properties),
    property: (name) =>
      name === 'ServerRelativePath'
        ? complex('SP.ResourcePath', { DecodedUrl: folder.url })
        : properties[name],
    navigate: () => undefined,
    operations: {}
  };
}
