import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createSharePoint,
  type DirectoryPerson,
  type FaultOptions,
  type Limits,
  type LocalSite,
  type OwnCalls,
  type RequestLog
} from '../../local/sharepoint';

/** People of the test directory: an owner, a reviewer, two leads, a member of staff, a stranger. */
export const people = {
  owner: person('ellen.marsh', 'Ellen Marsh', 'Strategic Development'),
  reviewer: person('tom.okafor', 'Tom Okafor', 'Insight'),
  lead: person('priya.shah', 'Priya Shah', 'Crime'),
  otherLead: person('mark.dale', 'Mark Dale', 'Local Policing'),
  staff: person('jo.reed', 'Jo Reed', 'Communications'),
  stranger: person('sam.stone', 'Sam Stone', 'Another force')
} as const;

function person(login: string, name: string, department: string): DirectoryPerson {
  const address = `${login}@force.example`;
  return { login: address, name, email: address, department };
}

export interface LocalServerOptions {
  readonly directory?: readonly DirectoryPerson[];
  readonly sites?: readonly LocalSite[];
  readonly clock?: () => Date;
  readonly limits?: Partial<Limits>;
  readonly faults?: FaultOptions;
  /** A folder to keep; without it a temporary one is made, and removed by stop(). */
  readonly dataFolder?: string;
}

/** fetch as one person: adds the cookie, and to writes the digest, which it asks for once. */
export type PersonFetch = (
  address: string,
  init?: RequestInit & { readonly digest?: string | false }
) => Promise<Response>;

export interface LocalServer {
  /** "http://127.0.0.1:12345" */
  readonly url: string;
  /** "http://127.0.0.1:12345/sites/recommendations" */
  readonly siteUrl: string;
  /** Addresses may be given below the site ("_api/web") or whole. */
  readonly as: (login: string) => PersonFetch;
  readonly log: readonly RequestLog[];
  readonly ownCalls: OwnCalls;
  readonly stop: () => Promise<void>;
}

/** The file in which a server of the tests keeps its data. */
export function dataFileIn(folder: string): string {
  return join(folder, 'sharepoint.db');
}

/** Starts a local SharePoint on a free port with a data folder of its own. */
export async function startLocalServer(options: LocalServerOptions = {}): Promise<LocalServer> {
  const folder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'sharepoint-')));
  const log: RequestLog[] = [];
  const sharePoint = createSharePoint({
    dataFile: dataFileIn(folder),
    sites: options.sites ?? [
      { path: '/sites/recommendations', title: 'Recommendations', owners: [people.owner.login] }
    ],
    directory: options.directory ?? Object.values(people),
    log: (entry) => log.push(entry),
    ...(options.clock && { clock: options.clock }),
    ...(options.limits && { limits: options.limits }),
    ...(options.faults && { faults: options.faults })
  });
  const server = createServer((request, response) => {
    sharePoint.handle(request, response).then(
      (answered) => {
        if (!answered) response.writeHead(404).end();
      },
      (error: unknown) => response.writeHead(500).end(String(error))
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const siteUrl = `${url}${options.sites?.[0]?.path ?? '/sites/recommendations'}`;
  return {
    url,
    siteUrl,
    as: (login) => personFetch(siteUrl, login),
    log,
    ownCalls: sharePoint.ownCalls,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      sharePoint.close();
      if (options.dataFolder === undefined) await rm(folder, { recursive: true, force: true });
    }
  };
}

/** fetch as one person of the server whose site is at `siteUrl`. */
export function personFetch(siteUrl: string, login: string): PersonFetch {
  let known: string | undefined;
  const cookie = `person=${encodeURIComponent(login)}`;
  const digest = async (): Promise<string> => {
    const response = await fetch(`${siteUrl}/_api/contextinfo`, {
      method: 'POST',
      headers: { cookie, accept: 'application/json;odata=nometadata' }
    });
    const info = (await response.json()) as { readonly FormDigestValue?: string };
    return info.FormDigestValue ?? '';
  };
  return async (address, { digest: given, ...init } = {}) => {
    const headers = new Headers(init.headers);
    headers.set('cookie', cookie);
    if (!headers.has('accept')) headers.set('accept', 'application/json;odata=nometadata');
    if (init.body !== undefined && !headers.has('content-type')) {
      headers.set('content-type', 'application/json');
    }
    const isWrite = init.method !== undefined && init.method !== 'GET';
    if (isWrite && given !== false && !headers.has('x-requestdigest')) {
      headers.set('x-requestdigest', given ?? (known ??= await digest()));
    }
    const target = /^https?:/.test(address) ? address : `${siteUrl}/${address}`;
    return fetch(target, { ...init, headers });
  };
}
