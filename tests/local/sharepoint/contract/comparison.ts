import type { Projection } from './answers';
import type { FieldShapes, JsonType, Shape } from './recordings';

/** Properties that every answer of an entity has, with the JSON types that were recorded. */
export type Expected = ReadonlyMap<string, readonly JsonType[]>;

/** Properties that are in most recordings; the rest depends on the site they were made in. */
const MOST = 0.9;

export const expectedOf = ({ samples, props }: Shape): Expected =>
  new Map(
    Object.entries(props)
      .filter(([, { n }]) => n > samples * MOST)
      .map(([name, { types }]) => [name, types])
  );

export const expectedOfField = (shapes: FieldShapes, kind: string): Expected =>
  new Map(Object.entries(shapes[kind] ?? {}));

/** Links to other entities, and __metadata, are in verbose answers alone. */
export const withoutLinks = (expected: Expected, navigations: ReadonlySet<string>): Expected =>
  new Map(
    [...expected].filter(
      ([name, types]) =>
        !(name === '__metadata' || (navigations.has(name) && types.includes('object')))
    )
  );

export interface Comparison {
  readonly entity: string;
  readonly projection: Projection;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
}

export function compare(
  entity: string,
  projection: Projection,
  expected: Expected,
  answered: ReadonlyMap<string, JsonType>
): Comparison {
  const names = [...expected.keys()];
  const isRight = (name: string): boolean => {
    const type = answered.get(name);
    return type !== undefined && expected.get(name)?.includes(type) === true;
  };
  return {
    entity,
    projection,
    right: names.filter(isRight),
    wrong: names.filter((name) => answered.has(name) && !isRight(name)),
    missing: names.filter((name) => !answered.has(name))
  };
}

export interface Total {
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  /** Share of the recorded properties that were answered right, 0 to 1. */
  readonly share: number;
}

export function totalOf(comparisons: readonly Comparison[]): Total {
  const count = (of: 'right' | 'wrong' | 'missing'): number =>
    comparisons.reduce((sum, comparison) => sum + comparison[of].length, 0);
  const [right, wrong, missing] = [count('right'), count('wrong'), count('missing')];
  return { right, wrong, missing, share: right / (right + wrong + missing) };
}

/** A line an entity, both projections together, and the total as the last. */
export function table(comparisons: readonly Comparison[]): readonly string[] {
  const line = (name: string, of: readonly Comparison[]): string => {
    const { right, wrong, missing } = totalOf(of);
    return `${name.padEnd(28)} right ${right} wrong ${wrong} missing ${missing}`;
  };
  const entities = [...new Set(comparisons.map(({ entity }) => entity))];
  return [
    ...entities.map((name) =>
      line(
        name,
        comparisons.filter(({ entity }) => entity === name)
      )
    ),
    line('total', comparisons)
  ];
}
