import type { List, Web } from '../storage';
import { isLibrary, USER_INFORMATION } from './templates';

export { isLibrary };

/** Characters that SharePoint leaves out of a list's address. */
const REFUSED = /["#%&*:<>?/\\{|}~.]/g;

/** A longer title is cut in the address. Source: addresses of long titles in pnpcore issue 1719. */
const LONGEST_LEAF = 50;

/** What stands below every web already. */
const RESERVED = new Set(['lists', 'sitepages', 'siteassets', 'forms']);

/** Where a web keeps its galleries and its list of people. */
const CATALOGS = '_catalogs/';

/** What of a title goes into the address: no hyphens. Source: gosip finds lists so after making them. */
export const leafOfTitle = (title: string): string => title.replace(/-/g, '');

/** The leaf of a new list's address, from what is wanted; a number is added until it is free. */
export function freeUrl(wanted: string, taken: (url: string) => boolean): string {
  const kept = wanted.replace(REFUSED, '').trim().replace(/^_+/, '');
  const base = kept.slice(0, LONGEST_LEAF).trim() || 'List';
  for (let number = 0; ; number += 1) {
    const url = number === 0 ? base : `${base}${number}`;
    if (!RESERVED.has(url.toLowerCase()) && !taken(url)) return url;
  }
}

type Placed = Pick<List, 'template' | 'url'>;

/** The list that nobody sees, of what stands in a web and in none of its lists. */
export const isOfWebItself = ({ url }: Pick<List, 'url'>): boolean => url === '';

export const isCatalog = ({ url }: Pick<List, 'url'>): boolean => url.startsWith(CATALOGS);

/** Server-relative: /sites/x/Lists/Reports; libraries and catalogs stand directly below the web. */
export const listUrl = (web: Web, list: Placed): string =>
  isLibrary(list) || isCatalog(list) ? `${web.path}/${list.url}` : `${web.path}/Lists/${list.url}`;

/** What of a path below a web names a list, and what is left of it. */
export interface ListPath {
  readonly url: string;
  readonly inLists: boolean;
  readonly rest: readonly string[];
}

/** Reads the steps of a path below a web: Lists/Reports/…, SitePages/…, _catalogs/masterpage/… */
export function listPath([first, second, ...further]: readonly string[]): ListPath | undefined {
  if (first === undefined) return undefined;
  const inLists = first.toLowerCase() === 'lists';
  if (inLists || `${first.toLowerCase()}/` === CATALOGS) {
    if (second === undefined) return undefined;
    return { url: inLists ? second : `${CATALOGS}${second}`, inLists, rest: further };
  }
  return { url: first, inLists, rest: second === undefined ? [] : [second, ...further] };
}

/** Whether a list stands where a path says: a library is not found below Lists. */
export const standsAt = (list: Placed, { inLists }: ListPath): boolean =>
  (isLibrary(list) || isCatalog(list)) !== inLists;

/** Where the pages of a list's views and forms stand. */
export const formsUrl = (web: Web, list: Placed): string =>
  isLibrary(list) ? `${listUrl(web, list)}/Forms` : listUrl(web, list);

/** "Reports" -> "ReportsList": the name of the list's entity set, escaped as XML names are. */
export function entityTypeName(list: Placed): string {
  if (list.template === USER_INFORMATION) return 'UserInfo';
  const escaped = [...list.url]
    .map((character) =>
      /[A-Za-z0-9]/.test(character)
        ? character
        : `_x${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`
    )
    .join('');
  const named = escaped.startsWith('_') ? `OData_${escaped}` : escaped;
  return isLibrary(list) || isCatalog(list) ? named : `${named}List`;
}

export const itemTypeName = (list: Placed): string => `SP.Data.${entityTypeName(list)}Item`;
