/**
 * A SharePoint-Online-compatible REST server for one machine, on node:sqlite.
 *
 * A request goes through http/ (who asks, digest, batch), is followed along its path by what
 * metadata/ says each entity has, and reaches the noun's own folder (sites, webs, lists, fields,
 * views, items, folders, files, principals, roles). odata/ reads queries and writes answers, caml/
 * reads the queries of views; storage/ alone knows SQL.
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { toWire } from './dates';
import { handle, type Serving } from './http/handler';
import type { RequestLog } from './http/requestLog';
import { SHAREPOINT_LIMITS, type Limits } from './limits';
import { directoryOf, type DirectoryPerson } from './principals/directory';
import { ensureSites, type LocalSite } from './sites/ensureSites';
import { openStorage } from './storage';

export type { DirectoryPerson, Limits, LocalSite, RequestLog };

export interface SharePointOptions {
  /** SQLite file; it and its folder are made when missing. */
  readonly dataFile: string;
  /** Made when missing. */
  readonly sites: readonly LocalSite[];
  /** The stand-in for Entra ID. */
  readonly directory: readonly DirectoryPerson[];
  readonly clock?: () => Date;
  /** Other limits than SharePoint's own: a lower one lets a small list stand for a large one. */
  readonly limits?: Partial<Limits>;
  /** One entry a call; `unimplemented` marks those that SharePoint has and this server has not. */
  readonly log?: (entry: RequestLog) => void;
}

export interface SiteThere {
  /** Server-relative: '/sites/recommendations'. */
  readonly path: string;
  readonly title: string;
}

export interface SharePoint {
  /** True when the request was SharePoint's (…/_api/… or …/_vti_bin/…) and has been answered. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** The sites there are now: those given, and those that people have made since. */
  readonly sites: () => readonly SiteThere[];
  readonly close: () => void;
}

/** Opens the data file and gives the handler. Throws when the file is of a later version. */
export function createSharePoint(options: SharePointOptions): SharePoint {
  const clock = options.clock ?? (() => new Date());
  const storage = openStorage(options.dataFile);
  ensureSites(storage, options.sites, options.directory, toWire(clock()));
  const serving: Serving = {
    storage,
    directory: directoryOf(options.directory),
    secret: storage.sites.setting('digest secret', () => randomBytes(32).toString('hex')),
    clock,
    limits: { ...SHAREPOINT_LIMITS, ...options.limits },
    log: options.log ?? (() => undefined)
  };
  return {
    handle: (request, response) => handle(serving, request, response),
    sites: () =>
      storage.webs
        .all()
        .flatMap(({ parent, path, title }) => (parent === undefined ? [{ path, title }] : [])),
    close: storage.close
  };
}
