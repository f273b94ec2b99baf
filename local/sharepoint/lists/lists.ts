import { listTitleUnknown, listUnknown } from '../errors';
import { scopeOfList } from '../permissions/inForce';
import {
  answer,
  guidOf,
  reads,
  smallCollection,
  textOf,
  writes,
  type Collection,
  type Entity
} from '../resource';
import { mayView } from '../roles/securable';
import { webUrl, type Session } from '../session';
import { parametersOf } from '../settableValues';
import { PAGES, SITE_ASSETS } from './builtIn';
import { createList, createListFromInformation } from './createList';
import { ensureLibrary } from './ensureLibrary';
import { listEntity } from './list';

/** @throws SharePointError 404 for a title that no list of the web has */
export function listByTitle(session: Session, title: string): Entity {
  const list = session.storage.lists.byTitle(session.web.num, title);
  if (!list) throw listTitleUnknown(title, webUrl(session));
  return listEntity(session, list);
}

function listById(session: Session, id: string): Entity {
  const list = session.storage.lists.byId(session.web.num, id);
  if (!list) throw listUnknown();
  return listEntity(session, list);
}

/** The lists of the web that the person may see. */
export function lists(session: Session): Collection {
  const { storage, web } = session;
  return smallCollection(
    'SP.List',
    'Web/Lists',
    () =>
      storage.lists
        .all(web.num)
        // A list one may not read is not there.
        .filter((list) => mayView(session, scopeOfList(session, list)))
        .map((list) => listEntity(session, list)),
    {
      byKey: (key) => listById(session, guidOf(key)),
      create: (body) => answer(listEntity(session, createList(session, body)), 201),
      operations: {
        Add: writes(({ args }) =>
          answer(
            listEntity(session, createListFromInformation(session, parametersOf(args.parameters)))
          )
        ),
        EnsureSiteAssetsLibrary: writes(() => answer(ensureLibrary(session, SITE_ASSETS))),
        EnsureSitePagesLibrary: writes(() => answer(ensureLibrary(session, PAGES))),
        GetById: reads(({ args }) => listById(session, guidOf(args.id))),
        GetByTitle: reads(({ args }) => listByTitle(session, textOf(args.title)))
      }
    }
  );
}
