import { invalidArgument, notYet, resourceNotFound } from '../errors';
import { findMember, isOpen, type Member } from '../metadata/model';
import type { Alias, Argument, Literal, Segment } from '../odata/syntax';
import type { Arguments, Body, Collection, Entity, Operation, Resource } from '../resource';

/** Where a path ends: at a resource, or at an operation that is still to be called. */
export type Target =
  | { readonly kind: 'resource'; readonly resource: Resource; readonly name: string }
  | {
      readonly kind: 'operation';
      readonly operation: Operation;
      readonly args: Arguments;
      readonly name: string;
      /** The type of its result in $metadata. */
      readonly gives?: string;
    };

export interface Binding {
  /** Values of @aliases, from the query string. */
  readonly alias: (name: string) => Literal | undefined;
  /** The same where the value is an object. */
  readonly complex: (name: string) => Body | undefined;
  readonly body: () => Body;
}

const NO_PARAMETERS = new URLSearchParams();

const nothing = (): Body => ({});

type Bound = Extract<Member, { readonly kind: 'function' }>;

/** Follows a path from its root by what $metadata says each entity has. */
export function resolve(
  root: Resource,
  segments: readonly Segment[],
  path: string,
  binding: Binding
): Target {
  let at: Target = { kind: 'resource', resource: root, name: '' };
  segments.forEach((segment, position) => {
    // The body belongs to the last segment alone.
    const last = position === segments.length - 1;
    at = step(resourceOf(at, path), segment, path, last ? binding : { ...binding, body: nothing });
  });
  return at;
}

/** The resource a target stands for; an operation on the way is called with its arguments alone. */
export function resourceOf(target: Target, path: string): Resource {
  if (target.kind === 'resource') return target.resource;
  if (target.operation.writes) throw resourceNotFound(path);
  const result = target.operation.run({
    args: target.args,
    body: {},
    content: new Uint8Array(),
    parameters: NO_PARAMETERS
  });
  if (result.kind === 'entity' || result.kind === 'collection') return result;
  if (result.kind === 'answer') return result.resource;
  throw resourceNotFound(path);
}

function step(from: Resource, segment: Segment, path: string, binding: Binding): Target {
  switch (from.kind) {
    case 'entity':
      return memberOfEntity(from, segment, path, binding);
    case 'collection':
      return operationOf(from, `Collection(${from.type})`, segment, path, binding);
    case 'property':
      return memberOfValue(from.name, from.value, segment, path);
    case 'content':
    case 'nothing':
      throw resourceNotFound(path);
  }
}

function memberOfEntity(entity: Entity, segment: Segment, path: string, binding: Binding): Target {
  if (segment.name === '$value' && entity.content) {
    return { kind: 'resource', name: segment.name, resource: entity.content() };
  }
  const member = findMember(entity.type, segment.name);
  if (member?.kind === 'function') return operationOf(entity, entity.type, segment, path, binding);
  if (member?.kind === 'property') {
    const value = entity.property(member.name);
    if (value === undefined) throw notYet(segment.name);
    return {
      kind: 'resource',
      name: member.name,
      resource: { kind: 'property', name: member.name, value, type: member.type }
    };
  }
  const open = entity.openProperty?.(segment.name);
  const name = member?.name ?? open?.name;
  if (name === undefined) throw resourceNotFound(path);
  const resource = entity.navigate(name) ?? openValue(entity, name);
  if (!resource) throw notYet(segment.name);
  return { kind: 'resource', name, resource: keyed(resource, segment, path, binding) };
}

function openValue(entity: Entity, name: string): Resource | undefined {
  const value = isOpen(entity.type) ? entity.property(name) : undefined;
  return value === undefined ? undefined : { kind: 'property', name, value };
}

/** lists('…'), items(5): the collection's member with that key. */
function keyed(resource: Resource, segment: Segment, path: string, binding: Binding): Resource {
  const [key, ...others] = segment.args ?? [];
  if (!key) return resource;
  if (resource.kind !== 'collection' || others.length > 0) throw resourceNotFound(path);
  if (!resource.byKey) throw notYet(`${segment.name}(key)`);
  return resource.byKey(literalOf(key, binding));
}

function memberOfValue(name: string, value: unknown, segment: Segment, path: string): Target {
  if (typeof value !== 'object' || value === null || !('members' in value)) {
    throw resourceNotFound(path);
  }
  const members = (value as { readonly members: Readonly<Record<string, string>> }).members;
  const found = Object.keys(members).find(
    (one) => one.toLowerCase() === segment.name.toLowerCase()
  );
  if (found === undefined) throw resourceNotFound(`${name}/${segment.name}`);
  return {
    kind: 'resource',
    name: found,
    resource: { kind: 'property', name: found, value: members[found] ?? null }
  };
}

function operationOf(
  from: Entity | Collection,
  type: string,
  segment: Segment,
  path: string,
  binding: Binding
): Target {
  const member = findMember(type, segment.name);
  if (member?.kind !== 'function') throw resourceNotFound(path);
  const operation = from.operations[member.name];
  if (!operation) throw notYet(segment.name);
  const body = operation.takesContent === true ? {} : binding.body();
  const args = bind(member, segment.args ?? [], binding, body);
  const { name, gives } = member;
  return { kind: 'operation', operation, name, args, ...(gives !== null && { gives }) };
}

/** Arguments by position or name from the path, then by name from the body. */
function bind(member: Bound, given: readonly Argument[], binding: Binding, json: Body): Arguments {
  const bound: Record<string, Arguments[string]> = {};
  const body = new Map(Object.entries(json).map(([name, value]) => [name.toLowerCase(), value]));
  for (const { name } of member.parameters) bound[name] = body.get(name.toLowerCase());
  given.forEach((argument, position) => {
    const parameter = argument.name
      ? member.parameters.find(({ name }) => name.toLowerCase() === argument.name?.toLowerCase())
      : member.parameters[position];
    if (!parameter) {
      throw invalidArgument(
        `The parameter ${argument.name ?? position} does not exist in method ${member.name}.`
      );
    }
    bound[parameter.name] = complexOf(argument, binding) ?? literalOf(argument, binding);
  });
  return bound;
}

const complexOf = ({ value }: Argument, binding: Binding): Body | undefined =>
  value.kind === 'alias' ? binding.complex(value.name) : undefined;

function literalOf(argument: Argument, binding: Binding): Literal {
  const { value } = argument;
  if (value.kind === 'alias') return aliasOf(value, binding);
  // PnPjs writes siteUsers('!@v::login'): an alias and its value in one.
  if (value.kind === 'string' && value.value.startsWith('!@')) {
    const separator = value.value.indexOf('::');
    if (separator > 0) return { kind: 'string', value: value.value.slice(separator + 2) };
  }
  return value;
}

function aliasOf(alias: Alias, binding: Binding): Literal {
  const value = binding.alias(alias.name);
  if (!value) throw invalidArgument(`The parameter ${alias.name} has no value.`);
  return value;
}
