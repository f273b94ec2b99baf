import { bareGuid } from '../guid';
import type { Session } from '../session';
import type { Field, List, Properties, Web } from '../storage';
import { lookupListUnknown } from './errors';
import { fieldSetting } from './fieldKinds';

/** A list that a lookup leads to, with the web it is in. */
export interface Target {
  readonly web: Web;
  readonly list: List;
}

/** The list that a lookup column leads to, or undefined when it is gone. */
export function targetOf(session: Session, field: Field): Target | undefined {
  const { storage } = session;
  const id = bareGuid(String(fieldSetting(field, 'LookupList') ?? ''));
  const web = webOf(session, field.properties);
  const list = web && storage.lists.byId(web.num, id);
  return list && { web, list };
}

/** Lookups may lead to a list of another web of the site; without an id it is this web. */
function webOf({ storage, site, web }: Session, properties: Properties): Web | undefined {
  const wanted = bareGuid(String(properties.LookupWebId ?? ''));
  if (wanted === '' || /^[0-]+$/.test(wanted) || wanted === web.webId) return web;
  return storage.webs.all().find((one) => one.site === site.num && one.webId === wanted);
}

/**
 * What a new lookup column keeps of what it was told: the list by its id in braces, the web's id.
 * `LookupList` may be an id or a web-relative address ("Lists/Posts").
 * The column to show is taken as it comes, as SharePoint does with a dependent one.
 * @throws SharePointError when there is no such list
 */
export function lookupSettings(session: Session, given: Properties): Properties {
  const { storage } = session;
  const web = webOf(session, given);
  const named = String(given.LookupList ?? '');
  if (!web) throw lookupListUnknown();
  const list = /^\{?[0-9a-f-]{36}\}?$/i.test(named)
    ? storage.lists.byId(web.num, bareGuid(named))
    : storage.lists.byUrl(web.num, named.replace(/^\/?(Lists\/)?/i, ''));
  if (!list) throw lookupListUnknown();
  return {
    ...given,
    LookupList: `{${list.id}}`,
    LookupWebId: web.webId,
    LookupField: String(given.LookupField ?? '') || 'Title'
  };
}
