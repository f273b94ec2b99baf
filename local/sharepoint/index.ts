/**
 * A SharePoint-Online-compatible REST server for one machine, on node:sqlite.
 *
 * A request goes through http/ (who asks, by cookie or by a token of signIn/; what faults/ has go
 * wrong; digest, batch), is followed along its path by what metadata/ says each type of SharePoint
 * has, and reaches the folder of its noun, which gives it entities and collections (resource.ts).
 * odata/ reads queries and bodies and writes answers, caml/ reads the queries of views, formulas/
 * those of columns; storage/ alone knows SQL. docs/local-sharepoint.md has a line for each folder.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { toWire } from './dates';
import { createFaults, type FaultRuleFunction } from './faults';
import { readScript } from './faults/readScript';
import { handle } from './http/handler';
import { newOwnCalls, type OwnCalls } from './http/ownCalls';
import type { RequestLog } from './http/requestLog';
import type { Serving } from './http/serving';
import { limitsWith, type Limits } from './limits';
import { directoryOf, type DirectoryPerson } from './principals/directory';
import { ensureSites, type LocalSite } from './sites/ensureSites';
import { openStorage } from './storage';

export type { DirectoryPerson, Limits, LocalSite, OwnCalls, RequestLog };
export type { Fault, FaultedRequest, FaultRuleFunction } from './faults';

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
  /** What is to go wrong; undefined: nothing, until somebody asks for it. */
  readonly faults?: FaultOptions;
  /** One entry a call; `unimplemented` marks those that SharePoint has and this server has not. */
  readonly log?: (entry: RequestLog) => void;
}

/** Throws FaultScriptError where the script cannot be understood. */
export interface FaultOptions {
  /** As `/_local/faults` takes it; docs/local-sharepoint.md says how it is written. */
  readonly script?: object;
  /** Rules of this process, which nobody can take away from outside. */
  readonly rules?: readonly FaultRuleFunction[];
}

export interface SiteThere {
  /** Server-relative: '/sites/recommendations'. */
  readonly path: string;
  readonly title: string;
}

export interface SharePoint {
  /** True when the request was SharePoint's (…/_api/… or …/_vti_bin/…) and has been answered. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** What a call of this process itself carries, so that no fault befalls it; for nobody else to know. */
  readonly ownCalls: OwnCalls;
  /** The sites there are now: those given, and those that people have made since. */
  readonly sites: () => readonly SiteThere[];
  readonly close: () => void;
}

/** Opens the data file and gives the handler. Throws when the file is of a later version. */
export function createSharePoint(options: SharePointOptions): SharePoint {
  const clock = options.clock ?? (() => new Date());
  const storage = openStorage(options.dataFile);
  ensureSites(storage, options.sites, options.directory, toWire(clock()));
  const directory = directoryOf(options.directory);
  const secretCalled = (name: string): string =>
    storage.sites.setting(name, () => randomBytes(32).toString('hex'));
  const ownCalls = newOwnCalls();
  const serving: Serving = {
    storage,
    directory,
    secret: secretCalled('digest secret'),
    tokens: {
      secret: secretCalled('token secret'),
      realm: storage.sites.setting('realm', () => randomUUID())
    },
    faults: createFaults(
      clock,
      readScript(options.faults?.script ?? {}, directory),
      options.faults?.rules
    ),
    ownCalls,
    clock,
    limits: limitsWith(options.limits),
    log: options.log ?? (() => undefined)
  };
  return {
    handle: (request, response) => handle(serving, request, response),
    ownCalls,
    sites: () =>
      storage.webs
        .all()
        .flatMap(({ parent, path, title }) => (parent === undefined ? [{ path, title }] : [])),
    close: storage.close
  };
}
