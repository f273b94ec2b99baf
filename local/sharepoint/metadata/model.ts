/**
 * What SharePoint Online says of itself in $metadata, as data.
 *
 * `entities.json` and `functions.json` are cut from a subset of SharePoint Online's $metadata: the
 * types that this server answers with (and their fields' kinds), all their properties and
 * navigations, and every function bound to them or to a collection of them. Nothing was renamed;
 * SP.TimeZone was added by hand, further types and functions are in beyond.ts. `defaults.json` lists,
 * from recorded answers, the properties that a query without $select gives, with the value of those
 * that this server does not model.
 */
import { BEYOND_FUNCTIONS, BEYOND_TYPES } from './beyond';
import defaultsJson from './defaults.json';
import entitiesJson from './entities.json';
import functionsJson from './functions.json';
import type { Json } from '../storage';

export interface EntityType {
  readonly base: string | null;
  /** Open types have properties that $metadata does not list: the columns of an item. */
  readonly open: boolean;
  readonly props: Readonly<Record<string, string>>;
  readonly nav: readonly string[];
}
export interface FunctionType {
  /** "name type", in the order in which values without names are read. */
  readonly takes: readonly string[];
  readonly gives: string | null;
}
export type Member =
  | { readonly kind: 'property'; readonly name: string; readonly type: string }
  | { readonly kind: 'navigation'; readonly name: string }
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly parameters: readonly { readonly name: string; readonly type: string }[];
      readonly gives: string | null;
    };

const entities: Readonly<Record<string, EntityType>> = { ...BEYOND_TYPES, ...entitiesJson };
const functions = functionsJson as Readonly<Record<string, Readonly<Record<string, FunctionType>>>>;
const defaults = defaultsJson as Readonly<Record<string, Readonly<Record<string, Json>>>>;

const cache = new Map<string, ReadonlyMap<string, Member>>();

/** The members of an entity type, base types included, by lower-case name. */
export function membersOf(type: string): ReadonlyMap<string, Member> {
  const known = cache.get(type);
  if (known) return known;
  const members = new Map<string, Member>();
  const entity = entities[type];
  if (entity?.base) membersOf(entity.base).forEach((member, name) => members.set(name, member));
  if (entity) {
    for (const [name, edm] of Object.entries(entity.props)) {
      members.set(name.toLowerCase(), { kind: 'property', name, type: edm.replace(/!$/, '') });
    }
    for (const name of entity.nav) members.set(name.toLowerCase(), { kind: 'navigation', name });
  }
  const bound = { ...BEYOND_FUNCTIONS[type], ...functions[type] };
  for (const [name, { takes, gives }] of Object.entries(bound)) {
    const parameters = takes.map((text) => {
      const [parameter = '', kind = ''] = text.split(' ');
      return { name: parameter, type: kind };
    });
    // A property of the same name wins: items(1)/EffectiveBasePermissions.
    if (!members.has(name.toLowerCase())) {
      members.set(name.toLowerCase(), { kind: 'function', name, parameters, gives });
    }
  }
  cache.set(type, members);
  return members;
}

export const findMember = (type: string, name: string): Member | undefined =>
  membersOf(type).get(name.toLowerCase());

export const isOpen = (type: string): boolean => entities[type]?.open === true;

/** Properties given without $select, with values for those that are not modelled. */
export const defaultsOf = (type: string): Readonly<Record<string, Json>> => defaults[type] ?? {};

/** The navigation properties of a type and its bases. */
export const navigationsOf = (type: string): readonly string[] =>
  [...membersOf(type).values()].filter(({ kind }) => kind === 'navigation').map(({ name }) => name);
