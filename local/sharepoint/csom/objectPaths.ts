import { notYet } from '../errors';
import { resolve, resourceOf } from '../http/resolve';
import type { Segment } from '../odata/syntax';
import { textOf, type Resource } from '../resource';
import type { Session } from '../session';
import { rootOf } from '../webs/root';
import { childOf, type XmlElement } from '../xml/xml';
import { addContentType } from './addContentType';
import { addFieldLink } from './addFieldLink';
import { invalidClientQuery } from './errors';
import { identityOf, pathOfIdentity } from './identities';
import { argumentsOf } from './parameters';

/** An object that a request names: what REST has there, and how a client finds it again. */
export interface ClientObject {
  readonly resource: Resource;
  readonly identity?: string;
  /** What it is a property of, or was asked of. */
  readonly of?: ClientObject;
}

/** Objects of one request by the ids of their paths; each is found, or made, once. */
export type ObjectPaths = (id: string | undefined) => ClientObject;

/** What REST has no path for, because there it is a POST: a method that makes something. */
export type Adding = (
  session: Session,
  step: XmlElement,
  collection: ClientObject,
  paths: ObjectPaths
) => ClientObject;

const ADDING: Readonly<Record<string, Adding>> = {
  'SP.FieldLink': addFieldLink,
  'SP.ContentType': addContentType
};

/** SP.ClientContext.Current, where every path begins that begins at no identity. */
const CURRENT = '{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}';

type Elements = ReadonlyMap<string | undefined, XmlElement>;

/** Reads the object paths of a request. None is followed before an action needs it. */
export function objectPaths(session: Session, request: XmlElement): ObjectPaths {
  const elements: Elements = new Map(
    (childOf(request, 'ObjectPaths')?.children ?? []).map((path) => [path.attributes.Id, path])
  );
  const known = new Map<string, ClientObject>();
  const paths: ObjectPaths = (id = '') => {
    const found = known.get(id);
    if (found) return found;
    const path = elements.get(id);
    if (!path) throw invalidClientQuery(`There is no object path with the id ${id}.`);
    const followed = follow(session, path, elements, paths);
    known.set(id, followed);
    return followed;
  };
  return paths;
}

/** A text of what a path leads to; empty where there is none. */
export function textOfProperty(object: ClientObject | undefined, name: string): string {
  const value = object?.resource.kind === 'entity' ? object.resource.property(name) : undefined;
  return typeof value === 'object' ? '' : textOf(value);
}

function follow(
  session: Session,
  path: XmlElement,
  elements: Elements,
  paths: ObjectPaths
): ClientObject {
  const { Name: name = '', ParentId: parentId } = path.attributes;
  if (path.name === 'Identity') {
    const web = named(session, rootOf(session, { name: 'web' }, name));
    return below(session, web, pathOfIdentity(session, name));
  }
  if (path.name !== 'Property' && path.name !== 'Method') throw notYet(`ProcessQuery ${name}`);
  const start = elements.get(parentId);
  if (start?.name === 'StaticProperty' && start.attributes.TypeId?.toLowerCase() === CURRENT) {
    return named(session, rootOf(session, { name }, name));
  }
  const parent = paths(parentId);
  if (path.name === 'Property') return below(session, parent, [{ name }]);
  if (name !== 'Add') return below(session, parent, [{ name, args: argumentsOf(path) }]);
  const add = parent.resource.kind === 'collection' ? ADDING[parent.resource.type] : undefined;
  if (!add) throw notYet(`ProcessQuery ${name}`);
  return add(session, path, parent, paths);
}

function below(session: Session, from: ClientObject, steps: readonly Segment[]): ClientObject {
  const path = steps.map(({ name }) => name).join('/');
  const target = resolve(from.resource, steps, path, {
    alias: () => undefined,
    complex: () => undefined,
    body: () => ({})
  });
  return { ...named(session, resourceOf(target, path)), of: from };
}

function named(session: Session, resource: Resource): ClientObject {
  const identity = resource.kind === 'entity' ? identityOf(session, resource) : undefined;
  return { resource, ...(identity !== undefined && { identity }) };
}
