import { methodNotAllowed, resourceNotFound } from '../errors';
import { readJson } from '../odata/jsonBody';
import { contentType, formatOf, writeProperty } from '../odata/writer';
import type { Complex } from '../resource';
import { createSite, siteStatus, type SiteManager } from '../sites/siteManager';
import type { Answer } from './answer';
import type { Request } from './requestLog';

/** What digests of the tenant's own address are made for, where sites have their id. */
export const TENANT = 'tenant';

const CALL = /^spsitemanager\/(create|status)$/i;

/** Whether a path below _api is a call to SPSiteManager, which every site answers for the tenant. */
export const isTenantCall = (below: string): boolean => /^spsitemanager(\/|$)/i.test(below);

/** Answers a call to SPSiteManager. Throws SharePointError. */
export function answerTenant(manager: SiteManager, request: Request, below: string): Answer {
  const call = CALL.exec(below)?.[1]?.toLowerCase();
  if (call === undefined) throw resourceNotFound(below, undefined, true);
  const method = call === 'create' ? 'POST' : 'GET';
  if (request.method !== method) throw methodNotAllowed(request.method, below);
  if (call === 'status') {
    const url = request.url.searchParams.get('url') ?? '';
    return written(manager, request, 'Status', siteStatus(manager, url));
  }
  const { storage } = manager;
  const body = readJson(Buffer.from(request.body).toString('utf8'));
  const made = storage.transaction('write', () => createSite(manager, body));
  return written(manager, request, 'Create', made);
}

function written({ origin }: SiteManager, request: Request, name: string, value: Complex): Answer {
  const format = formatOf(request.headers('accept') ?? '');
  return {
    status: 200,
    headers: { 'Content-Type': contentType(format) },
    body: JSON.stringify(writeProperty({ format, base: `${origin}/_api/` }, { name, value }))
  };
}
