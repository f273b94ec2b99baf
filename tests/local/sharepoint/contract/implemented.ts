import { join } from 'node:path';
import { toWire } from '../../../../local/sharepoint/dates';
import { SharePointError } from '../../../../local/sharepoint/errors';
import { SHAREPOINT_LIMITS } from '../../../../local/sharepoint/limits';
import { navigationsOf } from '../../../../local/sharepoint/metadata/model';
import { rightsOf } from '../../../../local/sharepoint/permissions/rights';
import { directoryOf } from '../../../../local/sharepoint/principals/directory';
import { ensurePerson } from '../../../../local/sharepoint/principals/people';
import type {
  Collection,
  Entity,
  Operation,
  Operations,
  Query,
  Resource
} from '../../../../local/sharepoint/resource';
import type { Session } from '../../../../local/sharepoint/session';
import { openStorage } from '../../../../local/sharepoint/storage';
import { siteEntity } from '../../../../local/sharepoint/webs/site';
import { webEntity } from '../../../../local/sharepoint/webs/web';
import { people } from '../../localServer';

/** A function as one resource has it. */
export interface Implemented {
  /** What it is bound to in $metadata: "SP.List", "Collection(SP.List)". */
  readonly bind: string;
  readonly name: string;
  readonly address: string;
  readonly operation: Operation;
}

const NO_QUERY: Query = {
  select: [],
  expand: [],
  filter: undefined,
  orderBy: [],
  top: undefined,
  skip: undefined,
  skipToken: undefined
};

/** The owner's session with the first site of a data folder, as a request would have it. */
export function openSession(dataFolder: string): Session & { readonly close: () => void } {
  const storage = openStorage(join(dataFolder, 'sharepoint.db'));
  const [web] = storage.webs.all();
  if (!web) throw new Error('The data folder has no site.');
  const site = storage.sites.byNumber(web.site);
  const person = ensurePerson(storage, site.num, people.owner);
  return {
    storage,
    site,
    web,
    directory: directoryOf(Object.values(people)),
    origin: 'http://127.0.0.1',
    person,
    rights: rightsOf(storage, site.num, person),
    limits: SHAREPOINT_LIMITS,
    now: toWire(new Date()),
    close: storage.close
  };
}

/** Every function of every resource that can be reached from the site and its web. */
export function implementedFunctions(session: Session): readonly Implemented[] {
  const found: Implemented[] = [];
  const seen = new Set<string>();
  const waiting: (Entity | Collection)[] = [siteEntity(session), webEntity(session)];
  const meet = (resource: Resource | undefined): void => {
    if (resource?.kind !== 'entity' && resource?.kind !== 'collection') return;
    const key = `${resource.kind} ${resource.type} ${resource.address}`;
    if (seen.has(key)) return;
    seen.add(key);
    waiting.push(resource);
  };
  for (let at = waiting.shift(); at; at = waiting.shift()) {
    const bind = at.kind === 'entity' ? at.type : `Collection(${at.type})`;
    const operations: Operations = at.operations;
    for (const [name, operation] of Object.entries(operations)) {
      found.push({ bind, name, address: at.address, operation });
    }
    if (at.kind === 'collection') at.read(NO_QUERY).entities.forEach(meet);
    else for (const name of navigationsOf(at.type)) meet(navigated(at, name));
  }
  return found;
}

function navigated(entity: Entity, name: string): Resource | undefined {
  try {
    return entity.navigate(name);
  } catch (error) {
    if (error instanceof SharePointError) return undefined;
    throw error;
  }
}
