import { WorkbookRefusal } from '../workbook/refusal';
import type { TrackedRange, WorkbookModel } from '../workbook/types';
import type { EventTargets } from './events';

/** What the members work with. */
export interface Host {
  readonly model: WorkbookModel;
  /** What the client holds by reference from one message to the next. */
  readonly references: Map<string, HostObject>;
  readonly events: EventTargets;
  /** A range that moves with its cells as long as this message (or the client) holds it. */
  readonly track: (sheetId: string, rect: NonNullable<TrackedRange['rect']>) => TrackedRange;
}

export type Args = readonly unknown[];

export interface Scalar<Self> {
  readonly get: (self: Self, host: Host) => unknown;
  readonly set?: (self: Self, value: unknown, host: Host) => void;
  /** Not among those that a load of everything brings. */
  readonly onlyAsked?: boolean;
}

/** A class of Excel's API as a table of its members, by their names on the wire. */
export interface HostClass<Self> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  readonly objects?: Readonly<Record<string, (self: Self, host: Host) => HostObject>>;
  readonly methods?: Readonly<Record<string, (self: Self, args: Args, host: Host) => unknown>>;
  readonly item?: (self: Self, key: unknown, host: Host) => HostObject;
  readonly items?: (self: Self, host: Host) => readonly HostObject[];
}

/** An object that the client holds: a class with the thing it stands for. */
export interface HostObject {
  readonly className: string;
  readonly isNull: boolean;
  readonly isCollection: boolean;
  /** Only of ranges. */
  readonly range?: TrackedRange;
  /** What a load of everything brings. */
  readonly scalarNames: readonly string[];
  readonly hasScalar: (name: string) => boolean;
  readonly hasObject: (name: string) => boolean;
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly object: (name: string) => HostObject;
  readonly call: (name: string, args: Args) => unknown;
  readonly item: (key: unknown) => HostObject;
  readonly items: () => readonly HostObject[];
}

const notFound = (className: string, member: string): WorkbookRefusal =>
  new WorkbookRefusal(
    'ApiNotFound',
    `ApiNotFound: ${className}.${member} is not part of this Excel host.`
  );

/** Makes an object of a class. Whatever the class has not fails, naming it. */
export function bind<Self>(
  type: HostClass<Self>,
  self: Self,
  host: Host,
  range?: TrackedRange
): HostObject {
  const scalar = (name: string): Scalar<Self> => {
    const found = own(type.scalars, name);
    if (found === undefined) throw notFound(type.name, name);
    return found;
  };
  return {
    className: type.name,
    isNull: false,
    isCollection: type.items !== undefined,
    ...(range && { range }),
    scalarNames: Object.entries(type.scalars ?? {})
      .filter(([, member]) => !member.onlyAsked)
      .map(([name]) => name),
    hasScalar: (name) => own(type.scalars, name) !== undefined,
    hasObject: (name) => own(type.objects, name) !== undefined,
    get: (name) => scalar(name).get(self, host),
    set: (name, value) => {
      const { set } = scalar(name);
      if (set === undefined) throw notFound(type.name, `${name} (write)`);
      set(self, value, host);
    },
    object: (name) => {
      const make = own(type.objects, name);
      if (make === undefined) throw notFound(type.name, name);
      return make(self, host);
    },
    call: (name, args) => {
      const method = own(type.methods, name);
      if (method === undefined) throw notFound(type.name, name);
      return method(self, args, host);
    },
    item: (key) => {
      if (type.item === undefined) throw notFound(type.name, 'getItem');
      return type.item(self, key, host);
    },
    items: () => {
      if (type.items === undefined) throw notFound(type.name, 'items');
      return type.items(self, host);
    }
  };
}

const own = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;

const nothing = (): never => {
  throw new WorkbookRefusal('ItemNotFound', 'The object is a null object.');
};

/** What `...OrNullObject` answers where there is nothing. */
export const NULL_OBJECT: HostObject = {
  className: 'null',
  isNull: true,
  isCollection: false,
  scalarNames: [],
  hasScalar: () => false,
  hasObject: () => false,
  get: nothing,
  set: nothing,
  object: () => NULL_OBJECT,
  call: () => NULL_OBJECT,
  item: () => NULL_OBJECT,
  items: () => []
};

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'className' in value && 'isNull' in value;
