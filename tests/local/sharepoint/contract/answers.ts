import type { PersonFetch } from '../../localServer';
import type { JsonType } from './recordings';

/** The two ways in which an answer without $select is written. */
export const projections = {
  default: 'application/json',
  verbose: 'application/json;odata=verbose'
};
export type Projection = keyof typeof projections;
export const bothProjections = Object.keys(projections) as readonly Projection[];

/** A call whose answer is one entity, or several of which the first counts. */
export interface Question {
  readonly address: string;
  /** With a body the call is a POST. */
  readonly body?: unknown;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names and JSON types of an answered entity; undefined where none was answered. */
export async function answeredShape(
  as: PersonFetch,
  { address, body }: Question,
  projection: Projection
): Promise<ReadonlyMap<string, JsonType> | undefined> {
  const response = await as(address, {
    headers: { accept: projections[projection] },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) })
  });
  if (!response.ok) return undefined;
  const entity = entityOf((await response.json()) as Json, projection);
  return entity && shapeOf(entity);
}

function entityOf(body: Json, projection: Projection): Json | undefined {
  if (projection === 'default') return firstOf(body.value ?? body);
  if (!isObject(body.d)) return undefined;
  const { results = body.d } = body.d;
  if (!isObject(results)) return firstOf(results);
  // What a function answers stands under the function's name.
  const [only, ...others] = Object.values(results);
  return others.length === 0 && isObject(only) ? firstOf(only.results ?? only) : results;
}

function firstOf(found: unknown): Json | undefined {
  const entity: unknown = Array.isArray(found) ? found[0] : found;
  return isObject(entity) ? entity : undefined;
}

/** What belongs to OData and not to the entity is left out, __metadata excepted. */
function shapeOf(entity: Json): ReadonlyMap<string, JsonType> {
  const own = Object.entries(entity).filter(([name]) => !/^odata\.|@odata\./.test(name));
  return new Map(own.map(([name, value]) => [name, typeOf(value)]));
}

function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value) || (isObject(value) && Array.isArray(value.results))) return 'array';
  if (isObject(value)) return 'object';
  return typeof value as 'string' | 'number' | 'boolean';
}
