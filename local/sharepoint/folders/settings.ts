import { isFolderType } from '../contentTypes/builtInTypes';
import { many, complex, type Value } from '../resource';
import type { Session } from '../session';
import type { FolderAt } from './places';

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** The page that a browser is shown for the folder; that of a web is its home page. */
export function welcomePageOf({ web }: Session, folder: FolderAt): string {
  if (folder.kind === 'list') return asText(folder.list.properties.WelcomePage) ?? '';
  if (folder.kind !== 'web' || folder.url !== web.path) return '';
  return asText(web.properties.WelcomePage) ?? 'SitePages/Home.aspx';
}

/** Sets it for the folder of a web or list. Folders below them have none here. */
export function setWelcomePage({ storage, web }: Session, folder: FolderAt, page: string): void {
  if (folder.kind === 'web') {
    storage.webs.update(web, web.title, { ...web.properties, WelcomePage: page });
  }
  if (folder.kind === 'list') {
    const { list } = folder;
    storage.lists.update(list, list.title, { ...list.properties, WelcomePage: page });
  }
}

/** The content types of the folder's list, in order; nothing for a folder of the web itself. */
export function contentTypeOrder({ storage, web }: Session, folder: FolderAt): Value {
  if (folder.kind === 'web') return null;
  return many(
    'SP.ContentTypeId',
    storage.contentTypes
      .all(web.num, folder.list.num)
      .filter(({ id }) => !isFolderType(id))
      .map(({ id }) => complex('SP.ContentTypeId', { StringValue: id }))
  );
}
