import { noteWeb } from '../changes/noteChange';
import { webAddressInvalid, webAddressTaken } from './errors';
import { LONGEST_NAME, LONGEST_PATH } from '../limits';
import { FULL_CONTROL } from '../roles/definitions';
import { flagOf, numberOf, textOf, type Body } from '../resource';
import { onWeb, type Session } from '../session';
import { furnishWeb } from '../sites/furnishWeb';
import { changeKind, type Web } from '../storage';

/** Characters that a name in an address may not have. Source: KB 905231 and SharePoint's limits. */
// eslint-disable-next-line no-control-regex
const REFUSED = /["#%&*:<>?/\\{|}~\x00-\x1f]|\.\.|^[._\s]|[.\s]$|_vti_/;

/** What a web's own folders are called: no web below it may be. */
const OWN_FOLDERS = new Set(['lists', '_catalogs', '_layouts', '_api', '_vti_bin', 'forms']);

/**
 * POST web/webs/add {parameters}: an SP.WebCreationInformation.
 * A template that nobody knows is taken as it stands: PnPjs's own tests make a "FunSite#0".
 * @throws SharePointError 403 without the right to make webs, 400 for a bad address, 500 for one taken
 */
export function newWeb(session: Session, parameters: Body): Web {
  const { storage, site, web, person, rights, now } = session;
  rights.demand(web.scope, 'manageSubwebs');
  const path = freePath(session, textOf(parameters.Url));
  const inherits = flagOf(parameters.UseSamePermissionsAsParentSite);
  const scope = inherits ? undefined : storage.roles.addScope(site.num);
  // SharePoint gives a web of its own permissions to whoever makes it.
  if (scope !== undefined) storage.roles.assign(scope, person.id, FULL_CONTROL);
  const made = storage.webs.add({
    site: site.num,
    parent: web.num,
    path,
    title: textOf(parameters.Title),
    template: textOf(parameters.WebTemplate) || 'STS',
    created: now,
    scope,
    properties: {
      Description: textOf(parameters.Description),
      Language: numberOf(parameters.Language) || 1033
    }
  });
  furnishWeb(storage, made, now);
  noteWeb(onWeb(session, made), changeKind.add);
  return made;
}

function freePath({ storage, web }: Session, given: string): string {
  const leaf = given.replace(/\/+$/, '');
  const path = leaf === '' ? web.path : `${web.path}/${leaf}`;
  if (leaf !== '' && (REFUSED.test(leaf) || leaf.length > LONGEST_NAME)) {
    throw webAddressInvalid(leaf);
  }
  if (path.length - 1 > LONGEST_PATH) throw webAddressInvalid(leaf);
  const isTaken =
    OWN_FOLDERS.has(leaf.toLowerCase()) ||
    storage.webs.byPath(path) !== undefined ||
    storage.lists.byUrl(web.num, leaf) !== undefined;
  if (isTaken) throw webAddressTaken(path);
  return path;
}
