import { randomUUID } from 'node:crypto';
import { parameterEmpty } from '../errors';
import {
  answer,
  reads,
  smallCollection,
  textOf,
  writes,
  type Body,
  type Collection,
  type Entity,
  type Nothing,
  type Outcome
} from '../resource';
import type { Session } from '../session';
import { objectArgument, parametersOf } from '../settableValues';
import { changeKind, type ContentType, type List } from '../storage';
import { columnsOfList } from '../fields/fieldHome';
import { availableColumns } from '../fields/fieldHome';
import { childId, typeWithId } from './builtInTypes';
import { contentTypeEntity, isTaken } from './contentType';
import { contentTypeTaken, contentTypeUnknown } from './errors';
import { availableTypes, typesOfList, typesOfWeb, type TypeHome } from './typeHome';

/** The content types of the web. */
export const webContentTypes = (session: Session): Collection =>
  collectionOf(session, typesOfWeb(session), 'ContentTypes');

/** Those of the web and of the webs above it: what its lists may have. */
export const availableContentTypes = (session: Session): Collection => {
  const home: TypeHome = { ...typesOfWeb(session), all: () => availableTypes(session) };
  return collectionOf(session, home, 'AvailableContentTypes');
};

/** The content types of a list, the default one first. */
export const listContentTypes = (session: Session, list: List): Collection =>
  collectionOf(session, typesOfList(session, list), 'ContentTypes');

function collectionOf(session: Session, home: TypeHome, name: string): Collection {
  // An id that the web has not gives nothing, and no error: cli-microsoft365's "contenttype get"
  // reads odata.null. A web below another has not that one's.
  const byId = (id: string): Entity | Nothing => {
    const found = typeWithId(home.all(), id);
    return found ? contentTypeEntity(session, home, found) : { kind: 'nothing' };
  };
  return smallCollection(
    'SP.ContentType',
    `${home.address}/${name}`,
    () => home.all().map((one) => contentTypeEntity(session, home, one)),
    {
      byKey: (key) => byId(textOf(key)),
      create: (body) => create(session, home, '0x01', body, 201),
      operations: {
        GetById: reads(({ args }) => byId(textOf(args.contentTypeId))),
        AddAvailableContentType: writes(({ args }) =>
          addAvailable(session, home, textOf(args.contentTypeId))
        ),
        Create: writes(({ args }) => {
          const body = parametersOf(args.parameters);
          const parent = textOf(body.ParentContentTypeId);
          return create(session, home, parent === '' ? '0x01' : parent, body, 200);
        })
      }
    }
  );
}

function knownType(types: readonly ContentType[], id: string): ContentType {
  const found = typeWithId(types, id);
  if (!found) throw contentTypeUnknown(id);
  return found;
}

/**
 * Makes a content type. An id in the body is passed over: over REST SharePoint makes a child of Item
 * with an id of its own. Source: pnpjs issues 457 and 3367.
 */
function create(
  session: Session,
  home: TypeHome,
  parentId: string,
  body: Body,
  status: 200 | 201
): Outcome {
  if (body.Id !== undefined) objectArgument(body.Id, 'Id');
  const made = makeContentType(session, home, {
    parentId,
    name: textOf(body.Name),
    description: textOf(body.Description),
    group: textOf(body.Group)
  });
  return answer(contentTypeEntity(session, home, made), status);
}

export interface NewContentType {
  /** One of its own; without it a child of the parent is numbered anew. */
  readonly id?: string;
  readonly parentId: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
}

/** @throws SharePointError without a name, for one that is taken, or an unknown parent */
export function makeContentType(
  session: Session,
  home: TypeHome,
  { id, parentId, name: given, description, group }: NewContentType
): ContentType {
  home.demand();
  const name = given.trim();
  if (name === '') throw parameterEmpty('Name');
  if (isTaken(home, name) || (id !== undefined && typeWithId(home.all(), id))) {
    throw contentTypeTaken(name);
  }
  const parent = knownType(availableTypes(session), parentId);
  const made: ContentType = {
    id: id ?? childId(parent.id, randomUUID()),
    name,
    properties: { Description: description, Group: group || 'Custom Content Types' },
    links: parent.links
  };
  home.save(made);
  home.note(made.id, changeKind.contentTypeAdd);
  return made;
}

/** Gives a list a child of a content type of the site, and the columns that it has not. */
function addAvailable(session: Session, home: TypeHome, id: string): Outcome {
  home.demand();
  const parent = knownType(availableTypes(session), id);
  if (isTaken(home, parent.name)) throw contentTypeTaken(parent.name);
  const made: ContentType = { ...parent, id: childId(parent.id, randomUUID()) };
  if (home.list) addMissingColumns(session, home.list, made);
  home.save(made);
  home.note(made.id, changeKind.contentTypeAdd);
  return answer(contentTypeEntity(session, home, made));
}

function addMissingColumns(session: Session, list: List, { links }: ContentType): void {
  const columns = columnsOfList(session, list);
  const site = availableColumns(session);
  for (const { id, name } of links) {
    const known = columns.all().some((field) => field.id === id || field.internalName === name);
    const wanted = site.find((field) => field.id === id);
    if (known || !wanted) continue;
    columns.save(wanted);
    columns.note(wanted, changeKind.add);
  }
}
