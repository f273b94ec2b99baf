import { asText } from '../dates';
import { userById } from '../principals/users';
import {
  complex,
  deleteObject,
  done,
  guidOf,
  reads,
  smallCollection,
  writes,
  type Collection,
  type Entity,
  type Outcome,
  type Value
} from '../resource';
import type { Session } from '../session';
import type { Binned } from '../storage';
import { binnedUnknown } from './errors';
import { purge } from './purge';
import { restore } from './restore';

/** Which bin: that of a web (what people threw away), or of the whole site with its second stage. */
export type BinOf = 'web' | 'site';

/** Whether somebody sees what others threw away, and the second stage. */
const managesBin = ({ rights, storage, site }: Session): boolean =>
  rights.may(storage.webs.root(site.num).scope, 'manageWeb');

/**
 * What is in the bin and the person may see, the newest first: their own, or, for those who manage
 * the site, everybody's. That a web gives the first stage alone is not recorded.
 */
export function binned(session: Session, of: BinOf): readonly Binned[] {
  const isSeen = seenIn(session, of);
  return session.storage.bin.all(session.site.num).filter(isSeen);
}

function seenIn(session: Session, of: BinOf): (one: Binned) => boolean {
  const { web, person } = session;
  const manages = managesBin(session);
  return (one) =>
    (manages || (one.deletedBy === person.id && one.stage === 1)) &&
    (of === 'site' || (one.web === web.num && one.stage === 1));
}

/** A recycle bin. That of the site is its managers' alone: 403 for others (not recorded). */
export function recycleBin(session: Session, of: BinOf, address: string): Collection {
  const { storage, site, rights } = session;
  if (of === 'site') rights.demand(storage.webs.root(site.num).scope, 'manageWeb');
  const byId = (id: string): Binned => {
    const found = storage.bin.byId(site.num, id);
    if (!found || !seenIn(session, of)(found)) throw binnedUnknown();
    return found;
  };
  const each = (name: string, of: readonly Binned[], act: (one: Binned) => void): Outcome => {
    of.forEach(act);
    return done(name);
  };
  const named = (ids: unknown): readonly Binned[] =>
    (Array.isArray(ids) ? ids : []).map((id) => byId(guidOf(String(id))));
  const all = (): readonly Binned[] => binned(session, of);
  const secondStage = (one: Binned): void => storage.bin.toSecondStage(one.id);
  const entity = (one: Binned): Entity => binnedEntity(session, one, address);
  return smallCollection('SP.RecycleBinItem', address, () => all().map(entity), {
    byKey: (key) => entity(byId(guidOf(key))),
    operations: {
      GetById: reads(({ args }) => entity(byId(guidOf(args.id)))),
      DeleteAll: writes(() => each('DeleteAll', all(), (one) => purge(session, one))),
      DeleteAllSecondStageItems: writes(() =>
        each(
          'DeleteAllSecondStageItems',
          managesBin(session) ? binned(session, 'site').filter(({ stage }) => stage === 2) : [],
          (one) => purge(session, one)
        )
      ),
      DeleteByIds: writes(({ args }) =>
        each('DeleteByIds', named(args.ids), (one) => purge(session, one))
      ),
      MoveAllToSecondStage: writes(() => each('MoveAllToSecondStage', all(), secondStage)),
      MoveToSecondStageByIds: writes(({ args }) =>
        each('MoveToSecondStageByIds', named(args.ids), secondStage)
      ),
      // The oldest first, so that a list is back before what was thrown away out of it.
      RestoreAll: writes(() =>
        each('RestoreAll', [...inOrder(all())], (one) => restore(session, one))
      ),
      RestoreByIds: writes(({ args }) =>
        each('RestoreByIds', inOrder(named(args.ids)), (one) => restore(session, one))
      )
    }
  });
}

/** Lists before items, and items before what belonged to them. */
const inOrder = (found: readonly Binned[]): readonly Binned[] => {
  const rank = ({ kept }: Binned): number =>
    kept.object === 'list' ? 0 : kept.object === 'item' ? 1 : 2;
  return [...found].reverse().sort((one, other) => rank(one) - rank(other));
};

/** An entry of the recycle bin. @param collection the address of the bin */
export function binnedEntity(session: Session, one: Binned, collection: string): Entity {
  const properties = propertiesOf(session, one);
  return {
    kind: 'entity',
    type: 'SP.RecycleBinItem',
    address: `${collection}('${one.id}')`,
    defaults: Object.keys(properties),
    property: (name) => properties[name],
    navigate: (name) => {
      if (name === 'Author') return userById(session, one.author);
      return name === 'DeletedBy' ? userById(session, one.deletedBy) : undefined;
    },
    operations: {
      Restore: writes(() => {
        restore(session, one);
        return done('Restore');
      }),
      DeleteObject: deleteObject(() => purge(session, one)),
      MoveToSecondStage: writes(() => {
        session.storage.bin.toSecondStage(one.id);
        return done('MoveToSecondStage');
      })
    },
    remove: () => {
      purge(session, one);
      return { kind: 'deleted' };
    }
  };
}

function propertiesOf(session: Session, one: Binned): Readonly<Record<string, Value>> {
  const person = (id: number): { readonly title: string; readonly email: string } =>
    session.storage.principals.byId(session.site.num, id) ?? { title: '', email: '' };
  const [author, deletedBy] = [person(one.author), person(one.deletedBy)];
  return {
    AuthorEmail: author.email,
    AuthorName: author.title,
    DeletedByEmail: deletedBy.email,
    DeletedByName: deletedBy.title,
    DeletedDate: one.deleted,
    DeletedDateLocalFormatted: asText(one.deleted, false),
    DirName: one.dir,
    DirNamePath: complex('SP.ResourcePath', { DecodedUrl: one.dir }),
    Id: one.id,
    ItemState: one.stage,
    ItemType: one.kind,
    LeafName: one.leaf,
    LeafNamePath: complex('SP.ResourcePath', { DecodedUrl: one.leaf }),
    Size: String(one.size),
    Title: one.title
  };
}
