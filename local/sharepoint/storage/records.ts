/** What storage hands out: the rows of the data file in the field's own words. */

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type Properties = Readonly<Record<string, Json>>;

/** A site collection: people, groups and permission levels, shared by its webs. */
export interface Site {
  readonly num: number;
  readonly siteId: string;
  readonly created: string;
  readonly ownerGroup: number;
  readonly memberGroup: number;
  readonly visitorGroup: number;
}

export interface Web {
  readonly num: number;
  /** Number of its site collection. */
  readonly site: number;
  /** Number of the web it is below; undefined for the first of a site. */
  readonly parent: number | undefined;
  /** Server-relative: "/sites/recommendations". */
  readonly path: string;
  readonly webId: string;
  readonly title: string;
  /** "STS#3" */
  readonly template: string;
  readonly created: string;
  /** The permissions in force: its own, or those of the nearest web above that has some. */
  readonly scope: number;
  readonly ownScope: boolean;
  readonly properties: Properties;
}

/** SharePoint's PrincipalType; the security group is everyone of the tenant. */
export const principalKind = { person: 1, securityGroup: 4, group: 8 } as const;
export type PrincipalKind = (typeof principalKind)[keyof typeof principalKind];
export interface Principal {
  readonly id: number;
  readonly kind: PrincipalKind;
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly properties: Properties;
}

export interface Role {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly hidden: boolean;
  readonly position: number;
  /** SharePoint's RoleTypeKind: 0 for a level of one's own. */
  readonly kind: number;
  readonly mask: bigint;
}

export interface Assignment {
  readonly principal: number;
  readonly role: number;
}

export interface List {
  readonly num: number;
  readonly id: string;
  readonly title: string;
  /** Leaf of the list's address: "Recommendations" in /sites/x/Lists/Recommendations. */
  readonly url: string;
  readonly folderId: string;
  readonly template: number;
  readonly author: number;
  readonly created: string;
  /** Own permissions; undefined while it inherits from the web. */
  readonly scope: number | undefined;
  readonly itemCount: number;
  readonly version: number;
  readonly itemModified: string;
  readonly itemDeleted: string;
  readonly properties: Properties;
}

export interface Field {
  readonly id: string;
  readonly position: number;
  readonly internalName: string;
  readonly title: string;
  readonly type: FieldType;
  readonly properties: Properties;
}

export type FieldType =
  | 'Text'
  | 'Note'
  | 'Number'
  | 'Currency'
  | 'Integer'
  | 'Boolean'
  | 'DateTime'
  | 'Choice'
  | 'MultiChoice'
  | 'User'
  | 'UserMulti'
  | 'URL'
  | 'Guid'
  | 'Counter'
  | 'Computed'
  | 'Attachments'
  | 'ContentTypeId'
  | 'File'
  | 'Lookup'
  | 'LookupMulti'
  | 'Calculated'
  | 'Geolocation'
  | 'Location'
  | 'Thumbnail'
  | 'RelatedItems'
  | 'TaxonomyFieldType'
  | 'TaxonomyFieldTypeMulti';

export interface View {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly url: string;
  readonly isDefault: boolean;
  readonly fields: readonly string[];
  readonly properties: Properties;
}

/** Values of an item's own columns by internal name, as kept in the data file. */
export type ItemData = Readonly<Record<string, Json>>;

/**
 * Where an item stands, and what it holds there. Undefined for an item of a list that is in none of
 * its folders.
 */
export type Place = FolderPlace | FilePlace | ItemPlace;
/** An item of a list in one of the list's folders; its name there is "7_.000". */
export interface ItemPlace {
  readonly kind: 'item';
  readonly dir: string;
  readonly name: string;
}
export interface FolderPlace {
  readonly kind: 'folder';
  /** Server-relative address of the folder it is in. */
  readonly dir: string;
  readonly name: string;
}
export interface FilePlace {
  readonly kind: 'file';
  readonly dir: string;
  readonly name: string;
  /** Number of its bytes in the content store. */
  readonly content: number;
  /** Bytes. */
  readonly size: number;
  /** Counts the writes of the bytes; the item's version counts those of its columns too. */
  readonly contentVersion: number;
  readonly comment: string;
}

export interface Item {
  readonly id: number;
  readonly uniqueId: string;
  readonly guid: string;
  /** owshiddenversion: every write counts. */
  readonly version: number;
  /** What people see as the version: "3.0". */
  readonly major: number;
  readonly author: number;
  readonly editor: number;
  readonly created: string;
  readonly modified: string;
  /** The permissions in force where they are not the list's: its own, or those of its folder. */
  readonly scope: number | undefined;
  readonly place: Place | undefined;
  /** How many files are attached. */
  readonly attachments: number;
  readonly data: ItemData;
}

export interface ItemVersion {
  readonly major: number;
  readonly editor: number;
  readonly modified: string;
  /** The file's bytes at the time; undefined for an item that is no file. */
  readonly content: number | undefined;
  readonly size: number;
  readonly comment: string;
  readonly data: ItemData;
}

/** An upload in parts: what has come so far. */
export interface Upload {
  readonly id: string;
  readonly list: number;
  readonly item: number;
  readonly person: number;
  readonly content: number;
  readonly size: number;
}

/** SharePoint's ChangeType, by name. Source: SP.ChangeType of $metadata. */
export const changeKind = {
  add: 1,
  update: 2,
  delete: 3,
  rename: 4,
  moveAway: 5,
  moveInto: 6,
  restore: 7,
  roleAdd: 8,
  roleDelete: 9,
  roleUpdate: 10,
  assignmentAdd: 11,
  assignmentDelete: 12,
  memberAdd: 13,
  memberDelete: 14,
  systemUpdate: 15,
  navigation: 16,
  scopeAdd: 17,
  scopeDelete: 18,
  contentTypeAdd: 19,
  contentTypeDelete: 20
} as const;
export type ChangeKind = (typeof changeKind)[keyof typeof changeKind];

/** What a change befell: each has a type of its own in $metadata ("SP.ChangeItem"). */
export type ChangedObject =
  | 'item'
  | 'list'
  | 'web'
  | 'site'
  | 'field'
  | 'view'
  | 'contentType'
  | 'file'
  | 'folder'
  | 'user'
  | 'group'
  | 'security';
