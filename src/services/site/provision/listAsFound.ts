import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/fields/list';
import '@pnp/sp/views/list';
import '@pnp/sp/security/list';
import { sendWholeBatch } from '../../sync/sendBatch';
import type { Assignment } from './roleAssignments';
import { readAssignments } from './roleAssignments';

/** The settings of a list that set-up looks at. */
export interface ListInfo {
  readonly Title: string;
  readonly Description: string;
  readonly BaseTemplate: number;
  readonly Hidden: boolean;
  readonly ItemCount: number;
  readonly EnableVersioning: boolean;
  readonly MajorVersionLimit: number;
  readonly EnableAttachments: boolean;
  readonly HasUniqueRoleAssignments: boolean;
}

export interface FieldInfo {
  readonly InternalName: string;
  readonly Title: string;
  readonly Description: string;
  readonly TypeAsString: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly Hidden: boolean;
  readonly Choices?: readonly string[] | { readonly results: readonly string[] };
}

export interface ViewInfo {
  readonly Id: string;
  readonly Title: string;
  readonly ViewFields: {
    readonly Items: readonly string[] | { readonly results: readonly string[] };
  };
}

/** A list as it was before set-up touched it. */
export interface ListAsFound {
  readonly hasOwnPermissions: boolean;
  readonly fields: ReadonlyMap<string, FieldInfo>;
  readonly views: readonly ViewInfo[];
  readonly assignments: readonly Assignment[];
}

/** A list that set-up has just made: all of its own is still to be made. */
export const NEW_LIST: ListAsFound = {
  hasOwnPermissions: false,
  fields: new Map(),
  views: [],
  assignments: []
};

const LIST_SELECT: readonly (keyof ListInfo)[] = [
  'Title',
  'Description',
  'BaseTemplate',
  'Hidden',
  'ItemCount',
  'EnableVersioning',
  'MajorVersionLimit',
  'EnableAttachments',
  'HasUniqueRoleAssignments'
];

/** Every list of the site that the person may see, by its title. */
export async function readLists(sp: SPFI): Promise<ReadonlyMap<string, ListInfo>> {
  const lists = await sp.web.lists.select(...LIST_SELECT)<ListInfo[]>();
  return new Map(lists.map((list) => [list.Title, list]));
}

/** Reads what a list has, in one batch. */
export async function readListAsFound(
  sp: SPFI,
  { Title, HasUniqueRoleAssignments }: ListInfo
): Promise<ListAsFound> {
  const found: { -readonly [Part in keyof ListAsFound]: ListAsFound[Part] } = {
    ...NEW_LIST,
    hasOwnPermissions: HasUniqueRoleAssignments
  };
  await sendWholeBatch(sp, (batched) => {
    const list = batched.web.lists.getByTitle(Title);
    return [
      readFields(batched, Title).then((fields) => {
        found.fields = fields;
      }),
      list.views
        .select('Id', 'Title', 'ViewFields')
        .expand('ViewFields')<ViewInfo[]>()
        .then((views) => {
          found.views = views;
        }),
      readAssignments(list.roleAssignments).then((assignments) => {
        found.assignments = assignments;
      })
    ];
  });
  return found;
}

/** Choices belong to choice columns only and cannot be selected for all, so everything is read. */
export async function readFields(sp: SPFI, title: string): Promise<ReadonlyMap<string, FieldInfo>> {
  const fields = await sp.web.lists.getByTitle(title).fields<FieldInfo[]>();
  return new Map(fields.map((field) => [field.InternalName, field]));
}

/** What SharePoint gives as a collection, in either of its forms. */
export function itemsOf(
  items: readonly string[] | { readonly results: readonly string[] }
): readonly string[] {
  return 'results' in items ? items.results : items;
}
