import { availableColumns, columnsOfList, columnsOfWeb } from '../fields/fieldHome';
import { fieldsOf } from '../fields/fields';
import {
  complex,
  deleteObject,
  done,
  smallCollection,
  writes,
  type Entity,
  type Resource,
  type Value
} from '../resource';
import type { Session } from '../session';
import { settableValues } from '../settableValues';
import { changeKind, type ContentType, type Json } from '../storage';
import { userResourceOf } from '../webs/userResource';
import { attributes } from '../xml/xml';
import { builtInTypes, parentIdOf, typeWithId } from './builtInTypes';
import { contentTypeBuiltIn, contentTypeInUse, contentTypeTaken } from './errors';
import { fieldLinks, inOrder } from './fieldLinks';
import { availableTypes, idOfNewList, typesOfWeb, type TypeHome } from './typeHome';

/** Order as recorded, with what a content type has when nobody has said otherwise. */
const DEFAULTS: Readonly<Record<string, Json>> = {
  ClientFormCustomFormatter: '',
  Description: '',
  DisplayFormClientSideComponentId: '',
  DisplayFormClientSideComponentProperties: '',
  DisplayFormTarget: 0,
  DisplayFormTemplateName: 'ListForm',
  DisplayFormUrl: '',
  DocumentTemplate: '',
  DocumentTemplateUrl: '',
  EditFormClientSideComponentId: '',
  EditFormClientSideComponentProperties: '',
  EditFormTarget: 0,
  EditFormTemplateName: 'ListForm',
  EditFormUrl: '',
  Group: 'Custom Content Types',
  Hidden: false,
  Id: null,
  JSLink: '',
  MobileDisplayFormUrl: '',
  MobileEditFormUrl: '',
  MobileNewFormUrl: '',
  Name: '',
  NewFormClientSideComponentId: '',
  NewFormClientSideComponentProperties: '',
  NewFormTarget: 0,
  NewFormTemplateName: 'ListForm',
  NewFormUrl: '',
  ReadOnly: false,
  SchemaXml: '',
  Scope: '',
  Sealed: false,
  StringId: ''
};
const COMPUTED = new Set(['Id', 'StringId', 'SchemaXml', 'Scope', 'Name']);
const SETTABLE: ReadonlySet<string> = new Set(
  Object.keys(DEFAULTS).filter((name) => !COMPUTED.has(name))
);

const contentTypeAddress = (home: TypeHome, id: string): string =>
  `${home.address}/ContentTypes('${id}')`;

/** A content type of a web or list, SP.ContentType. */
export function contentTypeEntity(
  session: Session,
  home: TypeHome,
  contentType: ContentType
): Entity {
  const address = contentTypeAddress(home, contentType.id);
  const remove = (): void => {
    home.demand();
    demandUnused(session, home, contentType);
    home.remove(contentType.id);
    home.note(contentType.id, changeKind.contentTypeDelete);
  };
  const keep = (next: ContentType): void => {
    home.demand();
    home.save(next);
    home.note(next.id, changeKind.update);
  };
  return {
    kind: 'entity',
    type: 'SP.ContentType',
    address,
    defaults: Object.keys(DEFAULTS),
    property: (name) => typeProperty(home, contentType, name),
    navigate: (name) => typeNavigation(session, home, contentType, address, name),
    operations: {
      DeleteObject: deleteObject(remove),
      ReorderFields: writes(({ args }) => {
        keep({ ...contentType, links: inOrder(contentType.links, args.fieldNames) });
        return done('ReorderFields');
      })
    },
    merge: (body) => {
      const name = typeof body.Name === 'string' && body.Name !== '' ? body.Name : contentType.name;
      if (isTaken(home, name, contentType.id)) throw contentTypeTaken(name);
      const properties = { ...contentType.properties, ...settableValues(body, SETTABLE) };
      keep({ ...contentType, name, properties });
      return { kind: 'updated' };
    },
    remove: () => {
      remove();
      return { kind: 'deleted' };
    }
  };
}

/** No two content types of a list or web have one name. */
export const isTaken = (home: TypeHome, name: string, except?: string): boolean =>
  home.all().some((one) => one.id !== except && one.name.toLowerCase() === name.toLowerCase());

/** Throws for one of SharePoint's own, one that others are made from, and one that items have. */
function demandUnused(session: Session, home: TypeHome, { id, name }: ContentType): void {
  const { storage, web } = session;
  const { list } = home;
  if (!list) {
    if (builtInTypes.some((one) => one.id === id)) throw contentTypeBuiltIn(name);
    const isMadeFrom = (other: ContentType): boolean =>
      other.id !== id && other.id.toLowerCase().startsWith(id.toLowerCase());
    const lists = storage.lists.all(web.num);
    const isUsed =
      home.all().some(isMadeFrom) ||
      lists.some(({ num }) => storage.contentTypes.all(web.num, num).some(isMadeFrom));
    if (isUsed) throw contentTypeInUse();
    return;
  }
  const kinds = (['item', 'file', 'folder'] as const).filter(
    (kind) => idOfNewList(list, kind).toLowerCase() === id.toLowerCase()
  );
  if (storage.items.hasContentType(list.num, id, kinds[0])) throw contentTypeInUse();
}

function typeProperty(home: TypeHome, contentType: ContentType, name: string): Value | undefined {
  const { id, properties } = contentType;
  switch (name) {
    case 'Id':
      return complex('SP.ContentTypeId', { StringValue: id });
    case 'StringId':
      return id;
    case 'Name':
      return contentType.name;
    case 'Scope':
      return home.url;
    case 'SchemaXml':
    case 'SchemaXmlWithResourceTokens':
      return schemaOf(contentType);
    default:
      return (properties[name] ?? DEFAULTS[name]) as Value | undefined;
  }
}

function schemaOf({ id, name, properties, links }: ContentType): string {
  const opening = attributes({
    ID: id,
    Name: name,
    Group: String(properties.Group ?? DEFAULTS.Group),
    Description: String(properties.Description ?? '')
  });
  const fields = links.map(
    (link) =>
      `<Field${attributes({ ID: `{${link.id}}`, Name: link.name, Required: link.required })} />`
  );
  return `<ContentType${opening}><Fields>${fields.join('')}</Fields></ContentType>`;
}

function typeNavigation(
  session: Session,
  home: TypeHome,
  contentType: ContentType,
  address: string,
  name: string
): Resource | undefined {
  switch (name) {
    case 'FieldLinks':
      return fieldLinks(home, contentType, address);
    case 'Fields': {
      const columns = home.list ? columnsOfList(session, home.list) : columnsOfWeb(session);
      const all = () => (home.list ? columns.all() : availableColumns(session));
      const linked = () =>
        contentType.links.flatMap(({ id }) => all().find((field) => field.id === id) ?? []);
      return fieldsOf(session, { ...columns, address, all: linked }, 'Fields');
    }
    case 'Parent': {
      const parent = parentOf(session, contentType.id);
      return parent ? contentTypeEntity(session, typesOfWeb(session), parent) : { kind: 'nothing' };
    }
    case 'WorkflowAssociations':
      // Workflows of this kind are gone from SharePoint Online.
      return smallCollection(
        'SP.Workflow.WorkflowAssociation',
        `${address}/WorkflowAssociations`,
        () => []
      );
    default:
      return userResourceOf(address, name, {
        NameResource: contentType.name,
        DescriptionResource: String(contentType.properties.Description ?? '')
      });
  }
}

function parentOf(session: Session, id: string): ContentType | undefined {
  return typeWithId(availableTypes(session), parentIdOf(id));
}
