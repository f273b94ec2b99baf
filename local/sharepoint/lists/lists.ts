import { randomUUID } from 'node:crypto';
import { noteChange } from '../changes/noteChange';
import { invalidArgument, listTitleTaken, listTitleUnknown, listUnknown, notYet } from '../errors';
import { baseFields } from '../fields/baseFields';
import { libraryFields } from '../fields/libraryFields';
import {
  answer,
  guidOf,
  reads,
  smallCollection,
  textOf,
  type Body,
  type Collection,
  type Entity,
  type Outcome
} from '../resource';
import { mayView } from '../roles/securable';
import { webUrl, type Session } from '../session';
import { changeKind, type List } from '../storage';
import { firstView } from '../views/newView';
import { listEntity } from './list';
import { freeUrl } from './names';
import { listSettings, NEW_LIBRARY_SETTINGS, NEW_LIST_SETTINGS } from './settings';

/** Templates this server makes: a generic list and a document library. */
const GENERIC_LIST = 100;
const LIBRARY = 101;

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

export function lists(session: Session): Collection {
  const { storage, web } = session;
  return smallCollection(
    'SP.List',
    'Web/Lists',
    () =>
      storage.lists
        .all(web.num)
        // A list one may not read is not there.
        .filter((list) => mayView(session, list.scope ?? web.scope))
        .map((list) => listEntity(session, list)),
    {
      byKey: (key) => listById(session, guidOf(key)),
      create: (body) => createList(session, body),
      operations: {
        GetById: reads(({ args }) => listById(session, guidOf(args.id))),
        GetByTitle: reads(({ args }) => listByTitle(session, textOf(args.title)))
      }
    }
  );
}

function createList(session: Session, body: Body): Outcome {
  const { storage, web, person, rights, now } = session;
  rights.demand(web.scope, 'manageLists');
  const title = textOf(body.Title).trim();
  if (title === '') throw invalidArgument('The parameter Title cannot be null or empty string.');
  if (storage.lists.byTitle(web.num, title)) throw listTitleTaken();
  const template = typeof body.BaseTemplate === 'number' ? body.BaseTemplate : GENERIC_LIST;
  if (template !== GENERIC_LIST && template !== LIBRARY)
    throw notYet(`lists with BaseTemplate ${template}`);
  const made: List = storage.lists.add(web.num, {
    id: randomUUID(),
    folderId: randomUUID(),
    title,
    url: freeUrl(title, (url) => storage.lists.byUrl(web.num, url) !== undefined),
    template,
    author: person.id,
    created: now,
    properties: {
      ...(template === LIBRARY ? NEW_LIBRARY_SETTINGS : NEW_LIST_SETTINGS),
      ...listSettings(body)
    }
  });
  const columns = template === LIBRARY ? libraryFields : baseFields;
  for (const field of columns) storage.fields.save(made.num, field);
  storage.views.save(made.num, firstView(web, made));
  noteChange(session, { object: 'list', change: changeKind.add, list: made, key: made.id });
  return answer(listEntity(session, made), 201);
}
