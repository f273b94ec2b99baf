import { notYet } from '../errors';
import { findMember } from '../metadata/model';
import type { Entity, Value } from '../resource';
import { childOf, type XmlElement } from '../xml/xml';
import type { ClientObject } from './objectPaths';

type Written = string | number | boolean | null | readonly Written[] | WrittenObject;
interface WrittenObject {
  readonly [name: string]: Written;
}

/**
 * What a Query asks for: an object with its type, its identity and its properties, or a collection
 * of such. Source: MS-CSOM 2.2.3.4 and 3.1.4.1.8.
 * @param request the request's own id, which every identity begins with
 */
export function queried(
  { resource, identity }: ClientObject,
  query: XmlElement,
  request: string
): WrittenObject {
  const wanted = childOf(query, 'Query');
  const head: WrittenObject =
    identity === undefined ? {} : { _ObjectIdentity_: `${request}|${identity}` };
  if (resource.kind === 'entity')
    return { ...typed(resource), ...head, ...chosen(resource, wanted) };
  if (resource.kind !== 'collection') throw notYet(`ProcessQuery Query of ${resource.kind}`);
  const rows = resource.read(EVERYTHING).entities;
  const ofRows = childOf(query, 'ChildItemQuery');
  const children: WrittenObject = ofRows
    ? { _Child_Items_: rows.map((row) => ({ ...typed(row), ...chosen(row, ofRows) })) }
    : {};
  return { _ObjectType_: `${resource.type}Collection`, ...head, ...children };
}

const EVERYTHING = {
  select: [],
  expand: [],
  filter: undefined,
  orderBy: [],
  top: undefined,
  skip: undefined,
  skipToken: undefined
};

const typed = ({ type }: Entity): WrittenObject => ({ _ObjectType_: type });

function chosen(entity: Entity, wanted: XmlElement | undefined): WrittenObject {
  const all = wanted?.attributes.SelectAllProperties === 'true' ? entity.defaults : [];
  const properties = (wanted && childOf(wanted, 'Properties'))?.children ?? [];
  const named = properties.map(({ attributes: { Name: name = '' } }) => name);
  return Object.fromEntries(
    [...new Set([...all, ...named])].map((name) => {
      const member = findMember(entity.type, name);
      const value = entity.property(member?.name ?? name);
      // A property that is an object itself is a query of its own.
      if (value === undefined) throw notYet(`ProcessQuery Query ${name}`);
      return [name, written(value, member?.kind === 'property' ? member.type : undefined)];
    })
  );
}

/** Dates and GUIDs say what they are. Source: MS-CSOM 2.2.4.5 and 2.2.4.10. */
function written(value: Value, type: string | undefined): Written {
  if (typeof value === 'string' && type === 'Edm.Guid') return `/Guid(${value})/`;
  if (typeof value === 'string' && type === 'Edm.DateTime') return clientDate(value);
  if (value === null || typeof value !== 'object') return value;
  if ('many' in value) return value.values.map((one) => written(one, undefined));
  return {
    _ObjectType_: value.complex,
    ...Object.fromEntries(
      Object.entries(value.members).map(([name, member]) => [name, written(member, undefined)])
    )
  };
}

function clientDate(text: string): string {
  const at = new Date(/Z$/.test(text) ? text : `${text}Z`);
  const day = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  const time = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds(), at.getUTCMilliseconds()];
  return `/Date(${[...day, ...time].join(',')})/`;
}
