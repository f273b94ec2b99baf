import {
  guidOf,
  numberOf,
  reads,
  smallCollection,
  textOf,
  writes,
  type Collection,
  type Entity
} from '../resource';
import type { Session } from '../session';
import { parametersOf } from '../settableValues';
import type { Field, List } from '../storage';
import { fieldUnknown } from './errors';
import { fieldEntity } from './field';
import { availableColumns, columnsOfList, columnsOfWeb, type FieldHome } from './fieldHome';
import { readFieldXml } from './fieldXml';
import { addByKind, addDependentLookup, addField, addFromInformation } from './newField';

/** The columns of a list. */
export const fieldCollection = (session: Session, list: List): Collection =>
  fieldsOf(session, columnsOfList(session, list), 'Fields');

/** The columns of the web: site columns. */
export const siteColumnCollection = (session: Session): Collection =>
  fieldsOf(session, columnsOfWeb(session), 'Fields');

/** The site columns of the web and of those above it; they are changed where they are. */
export const availableFields = (session: Session): Collection => {
  const home = { ...columnsOfWeb(session), all: () => availableColumns(session) };
  return fieldsOf(session, home, 'AvailableFields');
};

/** Columns as a collection. @param name what its address ends with */
export function fieldsOf(session: Session, home: FieldHome, name: string): Collection {
  const known = (field: Field | undefined, wanted: string): Entity => {
    if (!field) throw fieldUnknown(wanted);
    return fieldEntity(session, home, field);
  };
  const byId = (id: string): Entity =>
    known(
      home.all().find((field) => field.id === id),
      id
    );
  const byTitle = (title: string): Field | undefined =>
    home.all().find((field) => field.title === title);
  return smallCollection(
    'SP.Field',
    `${home.address}/${name}`,
    () => home.all().map((field) => fieldEntity(session, home, field)),
    {
      byKey: (key) => byId(guidOf(key)),
      create: (body) => addByKind(session, home, body),
      operations: {
        GetById: reads(({ args }) => byId(guidOf(args.id))),
        GetByTitle: reads(({ args }) => known(byTitle(textOf(args.title)), textOf(args.title))),
        GetByInternalNameOrTitle: reads(({ args }) => {
          const wanted = textOf(args.strName);
          const field = home.all().find(({ internalName }) => internalName === wanted);
          return known(field ?? byTitle(wanted), wanted);
        }),
        CreateFieldAsXml: writes(({ args }) => {
          const { SchemaXml, Options } = parametersOf(args.parameters);
          const declared = readFieldXml(textOf(SchemaXml));
          return addField(session, home, declared, numberOf(Options), 200);
        }),
        AddField: writes(({ args }) =>
          addFromInformation(session, home, parametersOf(args.parameters))
        ),
        AddDependentLookupField: writes(({ args }) =>
          addDependentLookup(session, home, {
            title: textOf(args.displayName),
            primary: guidOf(args.primaryLookupFieldId),
            shows: textOf(args.showField)
          })
        )
      }
    }
  );
}
