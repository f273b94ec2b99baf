import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import { decoded } from '../../cookies';
import { processQuery } from '../csom/processQuery';
import { toWire } from '../dates';
import { accessDenied, SharePointError } from '../errors';
import type { Limits } from '../limits';
import { rightsOf } from '../permissions/rights';
import type { Directory, DirectoryPerson } from '../principals/directory';
import { asUser, ensurePerson } from '../principals/people';
import type { Session } from '../session';
import type { Site, Storage, Web } from '../storage';
import { mayEnter } from '../webs/web';
import type { Answer } from './answer';
import { readBatch, writeBatch } from './batch';
import { answerCall, type ApiCall } from './call';
import { contextInfo } from './contextInfo';
import { demandDigest, makeDigest } from './digest';
import { personCookie, requestBody } from './requestBody';
import { answerTenant, isTenantCall, TENANT } from './tenant';
import { logged, type Request, type RequestLog } from './requestLog';

export interface Serving {
  readonly storage: Storage;
  readonly directory: Directory;
  /** Signs digests; kept in the data file so that they outlive a restart. */
  readonly secret: string;
  readonly clock: () => Date;
  readonly limits: Limits;
  readonly log: (entry: RequestLog) => void;
}

/** Who asks which web, and from where it calls itself. */
interface Caller {
  readonly site: Site;
  readonly web: Web;
  readonly person: DirectoryPerson;
  readonly origin: string;
}

const API = /^(.*?)\/(?:_api|_vti_bin\/client\.svc)(?:\/(.*))?$/i;
const NOT_FOUND = '404 FILE NOT FOUND';
const VTI = /\/_vti_bin\//i;

/** Answers a request that is SharePoint's; false when it is not. */
export async function handle(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse
): Promise<boolean> {
  const origin = `http://${request.headers.host ?? 'localhost'}`;
  const url = new URL(request.url ?? '/', origin);
  if (!API.test(url.pathname) && !VTI.test(url.pathname)) return false;
  const body = await requestBody(request);
  const header = (name: string): string | undefined => {
    const value = request.headers[name.toLowerCase()];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  const login = personCookie(request);
  const answer = answerRequest(
    serving,
    { method: request.method ?? 'GET', url, headers: header, body },
    login,
    origin
  );
  response.writeHead(answer.status, {
    'Cache-Control': 'private, max-age=0',
    DATASERVICEVERSION: '3.0',
    SPRequestGuid: randomUUID(),
    'X-SharePointHealthScore': '0',
    ...answer.headers,
    ...(answer.status !== 204 && { 'Content-Length': String(Buffer.byteLength(answer.body)) })
  });
  response.end(answer.body);
  return true;
}

function answerRequest(
  serving: Serving,
  request: Request,
  login: string | undefined,
  origin: string
): Answer {
  const [, , below = ''] = API.exec(readable(request.url.pathname)) ?? [];
  const person = login === undefined ? undefined : serving.directory.byLogin(login);
  return logged(serving.log, request, person?.login, false, () => {
    const { storage } = serving;
    const web = storage.webs.byPath(webPathOf(request.url));
    const site = web && storage.sites.byNumber(web.site);
    // The SOAP services of _vti_bin are SharePoint's, and not here.
    if (!API.test(request.url.pathname)) return { ...plain(404, NOT_FOUND), unimplemented: true };
    const isTenant = webPathOf(request.url) === '';
    if (!web && !isTenant) return plain(404, NOT_FOUND);
    if (!person) return plain(401, '401 UNAUTHORIZED');
    if (!web || !site || isTenantCall(below))
      return ofTenant(serving, request, person, site, origin);
    const caller: Caller = { site, web, person, origin };
    demandEntry(serving, caller);
    const action = below.replace(/\/+$/, '').toLowerCase();
    if (action === 'contextinfo' && request.method === 'POST') {
      const digest = makeDigest(serving.secret, site.siteId, person.login, serving.clock());
      return contextInfo(
        request.headers('accept') ?? '',
        `${origin}${web.path}`,
        digest,
        serving.limits
      );
    }
    if (request.method !== 'GET') {
      const given = request.headers('x-requestdigest');
      demandDigest(serving, site.siteId, person.login, given);
    }
    if (action === 'processquery' && request.method === 'POST') {
      const body = Buffer.from(request.body).toString('utf8');
      return serving.storage.transaction('write', () =>
        processQuery(sessionOf(serving, caller), body)
      );
    }
    return action === '$batch'
      ? answerBatch(serving, caller, request)
      : answerOne(serving, caller, request);
  });
}

/** Calls to the tenant's own address, and those to SPSiteManager through any site. */
function ofTenant(
  serving: Serving,
  request: Request,
  person: DirectoryPerson,
  site: Site | undefined,
  origin: string
): Answer {
  const { storage, directory, secret, clock } = serving;
  const [, , below = ''] = API.exec(readable(request.url.pathname)) ?? [];
  const action = below.replace(/\/+$/, '');
  const digestOf = site?.siteId ?? TENANT;
  if (action.toLowerCase() === 'contextinfo' && request.method === 'POST') {
    const digest = makeDigest(secret, digestOf, person.login, clock());
    return contextInfo(request.headers('accept') ?? '', origin, digest, serving.limits);
  }
  // SharePoint has a site at the root too, and this server has none.
  if (!isTenantCall(action)) return { ...plain(404, NOT_FOUND), unimplemented: true };
  if (request.method !== 'GET') {
    const given = request.headers('x-requestdigest');
    demandDigest(serving, digestOf, person.login, given);
  }
  const manager = { storage, directory, origin, person, now: toWire(clock()) };
  return answerTenant(manager, request, action);
}

/** Anybody may be refused; nobody is taken into the list of people before they may enter. */
function demandEntry({ storage }: Serving, { site, web, person }: Caller): void {
  const user =
    storage.principals.userByLogin(site.num, asUser(0, person).login) ?? asUser(0, person);
  if (!mayEnter(rightsOf(storage, site.num, user).mask(web.scope))) throw accessDenied();
}

/** The parts run one after the other, each in a transaction of its own; none stops the others. */
function answerBatch(serving: Serving, caller: Caller, request: Request): Answer {
  const parts = readBatch(
    request.headers('content-type') ?? '',
    Buffer.from(request.body).toString('utf8'),
    serving.limits
  );
  return serving.storage.flushedTogether(() =>
    writeBatch(
      parts.map((part) => {
        const inner: Request = {
          method: part.verb,
          url: new URL(part.url, caller.origin),
          headers: (name) => part.headers.get(name.toLowerCase()),
          body: Buffer.from(part.body)
        };
        return logged(serving.log, inner, caller.person.login, true, () =>
          webPathOf(inner.url) === caller.web.path.toLowerCase()
            ? answerOne(serving, caller, inner)
            : plain(404, NOT_FOUND)
        );
      })
    )
  );
}

function answerOne(serving: Serving, caller: Caller, request: Request): Answer {
  const call = apiCall(request);
  return serving.storage.transaction(call.verb === 'GET' ? 'read' : 'write', () =>
    answerCall(sessionOf(serving, caller), call)
  );
}

/** The path as the client meant it; one with broken escapes stays as it came, and is found nowhere. */
const readable = (pathname: string): string => decoded(pathname) ?? pathname;

/** The web that an address names, in lower case. */
const webPathOf = ({ pathname }: URL): string =>
  (API.exec(readable(pathname))?.[1] ?? '').toLowerCase();

function apiCall(request: Request): ApiCall {
  const tunnelled = request.method === 'POST' ? request.headers('x-http-method') : undefined;
  const [, , below = ''] = API.exec(readable(request.url.pathname)) ?? [];
  return {
    verb: verbOf((tunnelled ?? request.method).toUpperCase()),
    path: below,
    address: `${request.url.origin}${readable(request.url.pathname)}`,
    parameters: request.url.searchParams,
    accept: request.headers('accept') ?? '',
    ifMatch: request.headers('if-match'),
    body: request.body
  };
}

function verbOf(method: string): ApiCall['verb'] {
  switch (method) {
    case 'GET':
    case 'POST':
    case 'DELETE':
    case 'MERGE':
      return method;
    case 'PATCH':
    case 'PUT':
      return 'MERGE';
    default:
      throw new SharePointError(
        405,
        '-1, Microsoft.SharePoint.Client.ClientServiceException',
        `The HTTP method ${method} is not supported.`
      );
  }
}

function sessionOf(serving: Serving, { site, web, person, origin }: Caller): Session {
  const { storage, directory, clock, limits } = serving;
  const user = ensurePerson(storage, site.num, person);
  return {
    storage,
    site,
    // Read anew: an earlier part of a batch may have changed it.
    web: storage.webs.byNumber(web.num) ?? web,
    directory,
    origin,
    person: user,
    rights: rightsOf(storage, site.num, user),
    limits,
    now: toWire(clock())
  };
}

const plain = (status: number, body: string): Answer => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body
});
