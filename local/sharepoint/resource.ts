/** What a resource path leads to, and what an operation answers. */
import { bareGuid } from './guid';
import type { Filter, Literal, Order } from './odata/syntax';
import type { Json } from './storage';

/** A value as OData types it; objects carry their type because verbose answers name it. */
export type Value = string | number | boolean | null | Complex | Many;
export interface Complex {
  readonly complex: string;
  readonly members: Readonly<Record<string, Value>>;
}
export interface Many {
  readonly many: string;
  readonly values: readonly Value[];
}

export const complex = (type: string, members: Readonly<Record<string, Value>>): Complex => ({
  complex: type,
  members
});
export const many = (type: string, values: readonly Value[]): Many => ({ many: type, values });

export type Body = Readonly<Record<string, Json>>;
export type Arguments = Readonly<Record<string, Literal | Json | undefined>>;

/** A bound function: `writes` marks those that may only be called with POST. */
export interface Operation {
  readonly writes: boolean;
  /** The body of the request is the bytes of a file, and no JSON. */
  readonly takesContent?: true;
  /** May be called with DELETE as well. */
  readonly removes?: true;
  readonly run: (call: Call) => Resource | Outcome;
}
export interface Call {
  readonly args: Arguments;
  readonly body: Body;
  /** The body as it came: what operations that take content read. */
  readonly content: Uint8Array;
  /** What stands in the address after its "?". */
  readonly parameters: URLSearchParams;
}
export type Operations = Readonly<Record<string, Operation>>;

export interface Entity {
  readonly kind: 'entity';
  /** Name in $metadata: "SP.List". */
  readonly type: string;
  /** Name in odata.type when it differs: "SP.Data.ReportsListItem". */
  readonly payloadType?: string;
  /** Address below _api: "Web/Lists(guid'…')". */
  readonly address: string;
  readonly etag?: string;
  /** What its address stands below when that is another web: that web's …/_api/. */
  readonly base?: string;
  /** odata.id when it is not the address: users and items of expanded columns. */
  readonly id?: string;
  /** Names given without $select. */
  readonly defaults: readonly string[];
  readonly property: (name: string) => Value | undefined;
  /** The resource behind a navigation property, or undefined where this server has none. */
  readonly navigate: (name: string) => Resource | undefined;
  /** Finds what an open type calls its own: the columns of an item, in $select and as a segment. */
  readonly openProperty?: (name: string) => OpenProperty | undefined;
  readonly operations: Operations;
  /** Its bytes, for those that have some: …/$value. */
  readonly content?: () => Content;
  readonly merge?: (body: Body, ifMatch: string | undefined) => Outcome;
  readonly remove?: (ifMatch: string | undefined) => Outcome;
}

/** `twin` is given along: whoever selects Id of an item gets ID as well. */
export interface OpenProperty {
  readonly name: string;
  readonly twin?: string;
  /** It leads to people or items: $select may name it where $expand does. */
  readonly onlyExpanded?: boolean;
}

export interface Collection {
  readonly kind: 'collection';
  readonly type: string;
  /** What an entity in it calls itself when that differs: a body may name no other type. */
  readonly payloadType?: string;
  readonly address: string;
  /** That of its entities, where they are of an open type: what is asked of none is checked too. */
  readonly openProperty?: Entity['openProperty'];
  readonly read: (query: Query) => Page;
  /** Nothing is what some collections give for a key they have not: features. */
  readonly byKey?: (key: Literal) => Entity | Nothing;
  readonly create?: (body: Body) => Outcome;
  readonly operations: Operations;
}

export interface PropertyResource {
  readonly kind: 'property';
  readonly name: string;
  readonly value: Value;
  /** Its type in $metadata, where that is known: "Edm.Guid". */
  readonly type?: string;
}

/** A navigation that leads to nothing: {"odata.null":true}. */
export interface Nothing {
  readonly kind: 'nothing';
}

/** The bytes of a file: read as they are, and written whole. */
export interface Content {
  readonly kind: 'content';
  readonly etag: string;
  readonly read: () => Uint8Array;
  readonly save?: (bytes: Uint8Array, ifMatch: string | undefined) => Outcome;
}

export type Resource = Entity | Collection | PropertyResource | Content | Nothing;

export interface Page {
  readonly entities: readonly Entity[];
  /** $skiptoken of the next page. */
  readonly next?: string;
  /** The collection has applied filter, order and top itself. */
  readonly applied?: boolean;
}

export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly filter: Filter | undefined;
  readonly orderBy: readonly Order[];
  readonly top: number | undefined;
  readonly skip: number | undefined;
  readonly skipToken: string | undefined;
}

export type Outcome =
  | { readonly kind: 'answer'; readonly status: 200 | 201; readonly resource: Entity | Collection }
  /** A scalar or complex result; `name` is what verbose calls it, `type` what $metadata does. */
  | {
      readonly kind: 'value';
      readonly name: string;
      readonly value: Value;
      readonly type?: string;
    }
  /** JSON of a function's own, and no OData: Edm.Stream. */
  | { readonly kind: 'stream'; readonly body: unknown }
  /** A function without a result: {"odata.null":true}. */
  | { readonly kind: 'void'; readonly name: string }
  | { readonly kind: 'updated'; readonly etag?: string }
  | { readonly kind: 'deleted' };

export const answer = (resource: Entity | Collection, status: 200 | 201 = 200): Outcome => ({
  kind: 'answer',
  status,
  resource
});
export const reads = (run: (call: Call) => Resource | Outcome): Operation => ({
  writes: false,
  run
});
/** A POST whose body is the bytes of a file. */
export const writesContent = (run: (call: Call) => Resource | Outcome): Operation => ({
  writes: true,
  takesContent: true,
  run
});
/** A function that takes away what it is called on. */
export const removes = (run: (call: Call) => Resource | Outcome): Operation => ({
  writes: true,
  removes: true,
  run
});
export const writes = (run: (call: Call) => Resource | Outcome): Operation => ({
  writes: true,
  run
});

/** What a function without a result answers. @param name as $metadata writes it */
export const done = (name: string): Outcome => ({ kind: 'void', name });

/** DeleteObject: what DELETE does, called as a function. */
export const deleteObject = (remove: () => void): Operation =>
  writes(() => {
    remove();
    return done('DeleteObject');
  });

/** A small collection: read whole, then filtered, sorted and cut by the OData layer. */
export const smallCollection = (
  type: string,
  address: string,
  entities: () => readonly Entity[],
  rest: Partial<Pick<Collection, 'byKey' | 'create' | 'openProperty' | 'operations'>> = {}
): Collection => ({
  kind: 'collection',
  type,
  address,
  read: () => ({ entities: entities() }),
  operations: {},
  ...rest
});

const isLiteral = (value: Literal | Json | undefined): value is Literal =>
  typeof value === 'object' && value !== null && 'kind' in value;

const plain = (value: Literal | Json | undefined): Json | undefined => {
  if (!isLiteral(value)) return value;
  return value.kind === 'null' ? null : value.value;
};

/** Reads arguments as the operation needs them; a missing one reads as empty, 0 or false. */
export const textOf = (value: Literal | Json | undefined): string => {
  const found = plain(value);
  return found === undefined || found === null ? '' : String(found);
};
export const numberOf = (value: Literal | Json | undefined): number => Number(plain(value) ?? 0);
export const flagOf = (value: Literal | Json | undefined): boolean => {
  const found = plain(value);
  return found === true || found === 1 || found === 'true';
};
export const guidOf = (value: Literal | Json | undefined): string => bareGuid(textOf(value));
