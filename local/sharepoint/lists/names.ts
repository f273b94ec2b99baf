import type { List, Web } from '../storage';

const LIBRARY = 101;
/** Characters that SharePoint leaves out of a list's address. */
const REFUSED = /["#%&*:<>?/\\{|}~.]/g;

/** What stands below every web already. */
const RESERVED = new Set(['lists', 'sitepages', 'siteassets', 'forms']);

export const isLibrary = (list: Pick<List, 'template'>): boolean => list.template === LIBRARY;

/** The leaf of a new list's address, from its title; a number is added until it is free. */
export function freeUrl(title: string, taken: (url: string) => boolean): string {
  const base = title.replace(REFUSED, '').trim().replace(/^_+/, '') || 'List';
  for (let number = 0; ; number += 1) {
    const url = number === 0 ? base : `${base}${number}`;
    if (!RESERVED.has(url.toLowerCase()) && !taken(url)) return url;
  }
}

/** Server-relative: /sites/x/Lists/Reports; libraries stand directly below the web. */
export const listUrl = (web: Web, list: Pick<List, 'template' | 'url'>): string =>
  isLibrary(list) ? `${web.path}/${list.url}` : `${web.path}/Lists/${list.url}`;

/** Where the pages of a list's views and forms stand. */
export const formsUrl = (web: Web, list: Pick<List, 'template' | 'url'>): string =>
  isLibrary(list) ? `${listUrl(web, list)}/Forms` : listUrl(web, list);

/** "Reports" -> "ReportsList": the name of the list's entity set, escaped as XML names are. */
export function entityTypeName(list: Pick<List, 'template' | 'url'>): string {
  const escaped = [...list.url]
    .map((character) =>
      /[A-Za-z0-9]/.test(character)
        ? character
        : `_x${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`
    )
    .join('');
  return isLibrary(list) ? escaped : `${escaped}List`;
}

export const itemTypeName = (list: Pick<List, 'template' | 'url'>): string =>
  `SP.Data.${entityTypeName(list)}Item`;
