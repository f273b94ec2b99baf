import { randomUUID } from 'node:crypto';
import { invalidArgument, notYet, spException } from '../errors';
import { listAddress, listSecurable } from '../lists/list';
import {
  answer,
  guidOf,
  numberOf,
  reads,
  smallCollection,
  textOf,
  writes,
  type Body,
  type Collection,
  type Entity,
  type Outcome
} from '../resource';
import type { Session } from '../session';
import { parametersOf } from '../settableValues';
import type { Field, Json, List } from '../storage';
import { addFieldToDefaultView } from '../views/viewFields';
import { applyIndex, demandFreeIndex, fieldEntity } from './field';
import { typeOfNumber } from './fieldKinds';
import { freeInternalName } from './fieldNames';
import { fieldSettings } from './fieldSettings';
import { readFieldXml, type DeclaredField } from './fieldXml';

/** AddFieldOptions of createFieldAsXml. Source: SP.AddFieldOptions. */
const ADD_TO_DEFAULT_VIEW = 16;
const INTERNAL_NAME_HINT = 8;

const fieldUnknown = (name: string) =>
  invalidArgument(`Column '${name}' does not exist. It may have been deleted by another user.`);

export function fieldCollection(session: Session, list: List): Collection {
  const all = (): readonly Field[] => session.storage.fields.all(list.num);
  const known = (field: Field | undefined, name: string): Entity => {
    if (!field) throw fieldUnknown(name);
    return fieldEntity(session, list, field);
  };
  const byId = (id: string): Entity =>
    known(
      all().find((field) => field.id === id),
      id
    );
  const byTitle = (title: string): Field | undefined =>
    all().find((field) => field.title === title);
  return smallCollection(
    'SP.Field',
    `${listAddress(list)}/Fields`,
    () => all().map((field) => fieldEntity(session, list, field)),
    {
      byKey: (key) => byId(guidOf(key)),
      create: (body) => addByKind(session, list, body, 201),
      operations: {
        GetById: reads(({ args }) => byId(guidOf(args.id))),
        GetByTitle: reads(({ args }) => known(byTitle(textOf(args.title)), textOf(args.title))),
        GetByInternalNameOrTitle: reads(({ args }) => {
          const name = textOf(args.strName);
          return known(all().find((field) => field.internalName === name) ?? byTitle(name), name);
        }),
        CreateFieldAsXml: writes(({ args }) => {
          const { SchemaXml, Options } = parametersOf(args.parameters);
          const declared = readFieldXml(textOf(SchemaXml));
          return add(session, list, declared, numberOf(Options), 200);
        }),
        AddField: writes(({ args }) => addByKind(session, list, parametersOf(args.parameters), 200))
      }
    }
  );
}

/** POST fields and AddField: by FieldTypeKind and a body of settings. */
function addByKind(session: Session, list: List, body: Body, status: 200 | 201): Outcome {
  const number = numberOf(body.FieldTypeKind);
  const named = typeOfNumber(number);
  if (!named) throw notYet(`fields of kind ${number}`);
  const type = named === 'User' && body.AllowMultipleValues === true ? 'UserMulti' : named;
  const title = textOf(body.Title).trim();
  if (title === '') throw invalidArgument('The parameter Title cannot be null or empty string.');
  const declared: DeclaredField = {
    id: undefined,
    name: typeof body.StaticName === 'string' ? body.StaticName : undefined,
    displayName: title,
    type,
    properties: fieldSettings(body)
  };
  return add(session, list, declared, 0, status);
}

function add(
  session: Session,
  list: List,
  declared: DeclaredField,
  options: number,
  status: 200 | 201
): Outcome {
  const { storage, rights } = session;
  rights.demand(listSecurable(session, list).scope, 'manageLists');
  const fields = storage.fields.all(list.num);
  const hinted = declared.name !== undefined || (options & INTERNAL_NAME_HINT) !== 0;
  const wanted = hinted ? (declared.name ?? declared.displayName) : declared.displayName;
  const taken =
    fields.some(({ id }) => id === declared.id) ||
    fields.some(
      ({ title, type }) =>
        type !== 'Computed' && title.toLowerCase() === declared.displayName.toLowerCase()
    ) ||
    (hinted && fields.some(({ internalName }) => internalName === wanted));
  if (taken) {
    throw spException(500, -2130575233, `A duplicate field name "${wanted}" was found.`);
  }
  if (declared.properties.Indexed === true) demandFreeIndex(session, list);
  const properties: Record<string, Json> = { ...declared.properties };
  if (properties.EnforceUniqueValues === true) properties.Indexed = true;
  const field: Field = {
    id: declared.id ?? randomUUID(),
    position: fields.length,
    internalName: freeInternalName(wanted, fields),
    title: declared.displayName,
    type: declared.type,
    properties
  };
  storage.fields.save(list.num, field);
  applyIndex(session, list, field);
  storage.lists.update(list, list.title, list.properties);
  // A column made in the list shows in its default view only when that is asked for.
  if ((options & ADD_TO_DEFAULT_VIEW) !== 0)
    addFieldToDefaultView(session, list, field.internalName);
  return answer(fieldEntity(session, list, field), status);
}
