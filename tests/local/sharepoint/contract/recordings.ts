import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * What was recorded of SharePoint Online: the shapes of its answers, and the part of its $metadata
 * that concerns lists. They lie beside the repository, and not on every machine.
 */
const folder = resolve(__dirname, '../../../../../shared/sharepoint');
const GOLDEN = resolve(folder, 'golden-shapes.json');
const EDM = resolve(folder, 'edm-subset.json');

export type JsonType = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';

export interface Shape {
  readonly samples: number;
  /** How often a property was there, and with which JSON types. */
  readonly props: Readonly<
    Record<string, { readonly n: number; readonly types: readonly JsonType[] }>
  >;
}
export type FieldShapes = Readonly<Record<string, Readonly<Record<string, readonly JsonType[]>>>>;
export type Golden = Readonly<Record<string, Shape>> & { readonly FieldByKind: FieldShapes };

export interface Edm {
  readonly types: Readonly<
    Record<
      string,
      {
        readonly base: string | null;
        readonly open: boolean;
        readonly props: Readonly<Record<string, string>>;
        readonly nav: readonly string[];
      }
    >
  >;
  readonly functions: readonly {
    readonly name: string;
    /** The type it is bound to, "Collection(…)" included; null stands for a service's own. */
    readonly bind: string | null;
    readonly params: readonly (readonly [name: string, type: string])[];
    readonly returns: string | null;
  }[];
}

export interface Recordings {
  readonly golden: Golden;
  readonly edm: Edm;
}

/** describe with the recordings, or a skip that says why where they are not there. */
export function describeRecorded(name: string, tests: (recordings: Recordings) => void): void {
  if (existsSync(GOLDEN) && existsSync(EDM)) {
    const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Golden;
    const edm = JSON.parse(readFileSync(EDM, 'utf8')) as Edm;
    describe(name, () => tests({ golden, edm }));
  } else {
    describe(name, () => test.skip('(the recordings are not on this machine)', () => undefined));
  }
}

/** The navigation properties of a type and of those it is made from. */
export function navigationsIn(edm: Edm, type: string): ReadonlySet<string> {
  const found = edm.types[type];
  if (!found) return new Set();
  const above = found.base === null ? [] : navigationsIn(edm, found.base);
  return new Set([...found.nav, ...above]);
}
