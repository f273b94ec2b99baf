import { randomUUID } from 'node:crypto';
import type { List, Properties, Storage, Web } from '../storage';
import { firstView } from '../views/newView';
import { NEW_LIBRARY_SETTINGS, NEW_LIST_SETTINGS } from './settings';
import { columnsOfTemplate } from './templateColumns';
import { isLibrary } from './templates';

export interface NewList {
  readonly title: string;
  /** Leaf of its address, free in the web: names.ts. */
  readonly url: string;
  readonly template: number;
  /** Id of the person it is made by. */
  readonly author: number;
  readonly created: string;
  readonly settings: Properties;
}

/** Makes a list with the columns of its template and a first view. Asks for no permission. */
export function makeList(storage: Storage, web: Web, wanted: NewList): List {
  const { template } = wanted;
  const made = storage.lists.add(web.num, {
    id: randomUUID(),
    folderId: randomUUID(),
    title: wanted.title,
    url: wanted.url,
    template,
    author: wanted.author,
    created: wanted.created,
    properties: {
      ...(isLibrary({ template }) ? NEW_LIBRARY_SETTINGS : NEW_LIST_SETTINGS),
      ...wanted.settings
    }
  });
  for (const field of columnsOfTemplate(template)) storage.fields.save(made.num, field);
  storage.views.save(made.num, firstView(web, made));
  return made;
}
