import { invalidArgument, undefinedProperty } from './errors';
import { findMember } from './metadata/model';
import type { Body } from './resource';
import type { Json } from './storage';

/**
 * The settings that a body may change, as they will be read back: texts, numbers, switches and lists
 * of those. Throws 400 for an object, which no setting of a web, list, view, column or group is.
 */
export function settableValues(body: Body, names: ReadonlySet<string>): Record<string, Json> {
  const kept: Record<string, Json> = {};
  for (const [name, value] of Object.entries(body)) {
    if (!names.has(name)) continue;
    const parts = Array.isArray(value) ? value : [value];
    if (parts.some((part) => typeof part === 'object' && part !== null)) {
      throw invalidArgument(`Invalid value for the property ${name}.`);
    }
    kept[name] = value;
  }
  return kept;
}

/**
 * Refuses a body that names a property its type has not, as SharePoint does before it writes anything.
 * @throws SharePointError 400
 */
export function demandProperties(body: Body, type: string): void {
  for (const name of Object.keys(body)) {
    const isControl = name === '__metadata' || name.includes('odata.');
    if (!isControl && findMember(type, name)?.name !== name) throw undefinedProperty(name, type);
  }
}

/** An object that a method takes by this name. Throws 400 where it is none. */
export function objectArgument(value: unknown, name: string): Body {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument(`The parameter ${name} has no value.`);
  }
  return value as Body;
}

/** What a method takes in its one parameter `parameters`. Throws 400 where that is no object. */
export const parametersOf = (value: unknown): Body => objectArgument(value, 'parameters');
