import type { ViewQuery } from '../caml/viewQuery';
import { fieldKinds } from '../fields/fieldKinds';
import { toHexadecimal } from '../permissions/bits';
import { webUrl, type Session } from '../session';
import type { Field, List, View } from '../storage';
import { isLibrary, listUrl } from './names';
import { listSecurable } from './list';

/** RenderOptions, which add up. Source: SP.RenderListDataOptions. The others draw SharePoint's pages. */
export const renderOption = {
  contextInfo: 1,
  listData: 2,
  listSchema: 4,
  viewMetadata: 1024
} as const;

/** Options that leave the answer flat: none, and ListData alone. */
export const isFlat = (options: number): boolean =>
  options === 0 || options === renderOption.listData;

export const has = (options: number, option: number): boolean => (options & option) === option;

/** What a page must know of the list's columns. Not recorded in detail. */
export const listSchema = (
  session: Session,
  fields: readonly Field[],
  { fields: shown = [] }: ViewQuery
): object => ({
  Field: fields
    .filter(({ internalName }) => shown.includes(internalName))
    .map(({ id, internalName, title, type, properties }) => ({
      Name: internalName,
      FieldType: type,
      RealFieldName: internalName,
      DisplayName: title,
      ID: id,
      StaticName: internalName,
      ReadOnly: properties.ReadOnlyField === true ? 'TRUE' : 'FALSE',
      Sortable: fieldKinds[type].sortable ? 'TRUE' : 'FALSE',
      Filterable: fieldKinds[type].sortable ? 'TRUE' : 'FALSE',
      Type: type
    })),
  LCID: '2057',
  Userid: String(session.person.id),
  DefaultItemOpen: '1',
  Direction: 'none'
});

/** What a page must know of the list and of whoever looks at it. Not recorded in detail. */
export const contextInfo = (session: Session, list: List, view: View | undefined): object => {
  const mask = session.rights.mask(listSecurable(session, list).scope);
  return {
    listName: `{${list.id.toUpperCase()}}`,
    ListTitle: list.title,
    listTemplate: String(list.template),
    listBaseType: isLibrary(list) ? 1 : 0,
    listUrlDir: listUrl(session.web, list),
    view: view === undefined ? '' : `{${view.id.toUpperCase()}}`,
    viewTitle: view?.title ?? '',
    HttpRoot: webUrl(session),
    CurrentUserId: session.person.id,
    CurrentLanguage: 2057,
    ListSchemaVersion: String(list.version),
    WebTimeZone: 'GMT Standard Time',
    ListPermsMask: toHexadecimal(mask)
  };
};

/** The view that is shown. Not recorded in detail. */
export const viewMetadata = (view: View | undefined): object =>
  view === undefined
    ? {}
    : {
        Id: view.id,
        Title: view.title,
        ServerRelativeUrl: view.url,
        ViewQuery: String(view.properties.ViewQuery ?? ''),
        RowLimit: Number(view.properties.RowLimit ?? 30)
      };
