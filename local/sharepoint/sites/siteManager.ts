import { invalidArgument, parameterEmpty } from '../errors';
import { withoutClaim, type Directory, type DirectoryPerson } from '../principals/directory';
import { userNotFound } from '../principals/errors';
import { complex, textOf, type Body, type Complex } from '../resource';
import { objectArgument } from '../settableValues';
import type { Storage } from '../storage';
import { makeSite } from './newSite';

/**
 * SPSiteManager: new site collections. In SharePoint Online the tenant says who may make sites, by
 * default everyone in it; here everyone in the directory of this machine may.
 * Source: "Manage modern SharePoint sites using REST" and issue 7416 of sp-dev-docs (status 4).
 */
export interface SiteManager {
  readonly storage: Storage;
  readonly directory: Directory;
  /** "http://localhost:4400" */
  readonly origin: string;
  /** Who asks: the owner where no other is named. */
  readonly person: DirectoryPerson;
  readonly now: string;
}

/** SharePoint's SiteStatus. It is ready at once here: 1 (being made) and 3 (failed) do not occur. */
const NOT_FOUND = 0;
const READY = 2;
const TAKEN = 4;

const response = (SiteStatus: number, SiteId = '', SiteUrl = ''): Complex =>
  complex('Microsoft.SharePoint.Portal.SPSiteCreationResponse', { SiteId, SiteStatus, SiteUrl });

/** /sites/name or /teams/name: letters, digits, dashes and underscores. */
const ADDRESS = /^\/(?:sites|teams)\/[A-Za-z0-9_-]{1,128}$/;

/** The server-relative path that the address of a new site names. Throws 400 for any other. */
function pathOf({ origin }: SiteManager, address: string): string {
  const path = address.startsWith(`${origin}/`) ? address.slice(origin.length) : undefined;
  const trimmed = path?.replace(/\/$/, '');
  if (trimmed === undefined || !ADDRESS.test(trimmed)) {
    // SharePoint's own answer to such an address is not recorded.
    throw invalidArgument(`The site address ${address} is not valid.`);
  }
  return trimmed;
}

/**
 * POST SPSiteManager/create {request:{Title,Url,Owner?,Description?,…}}. The owner administers the site
 * collection, as whoever makes a site in SharePoint Online does. An address that is taken
 * is no error in SharePoint: it answers 200 with SiteStatus 4 and makes nothing.
 * @throws SharePointError 400 for a bad address, no title or an owner nobody knows
 */
export function createSite(manager: SiteManager, body: Body): Complex {
  const { storage, directory, origin, now } = manager;
  const request = objectArgument(body.request, 'request');
  const path = pathOf(manager, textOf(request.Url));
  const title = textOf(request.Title).trim();
  if (title === '') throw parameterEmpty('Title');
  if (storage.webs.byPath(path)) return response(TAKEN);
  const named = withoutClaim(textOf(request.Owner));
  const owner = named === '' ? manager.person : directory.byLogin(named);
  if (!owner) throw userNotFound(named);
  const web = makeSite(storage, { path, title, owners: [owner], administrators: [owner] }, now);
  const description = textOf(request.Description);
  storage.webs.update(web, title, { Description: description });
  return response(READY, storage.sites.byNumber(web.site).siteId, `${origin}${path}`);
}

/** GET SPSiteManager/status?url='…' */
export function siteStatus({ storage, origin }: SiteManager, address: string): Complex {
  const url = address.replace(/^'(.*)'$/, '$1').replace(/\/$/, '');
  const path = url.startsWith(`${origin}/`) ? url.slice(origin.length) : undefined;
  const web = path === undefined ? undefined : storage.webs.byPath(path);
  if (!web) return response(NOT_FOUND);
  return response(READY, storage.sites.byNumber(web.site).siteId, `${origin}${web.path}`);
}
