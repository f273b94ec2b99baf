import { SharePointError } from '../../../../local/sharepoint/errors';
import { findMember } from '../../../../local/sharepoint/metadata/model';
import type {
  Arguments,
  Nothing,
  Outcome,
  Resource,
  Value
} from '../../../../local/sharepoint/resource';
import type { Session } from '../../../../local/sharepoint/session';
import type { Examples } from './examples';
import type { Implemented } from './implemented';

export interface Called extends Implemented {
  /** Names of the parameters it asked for. */
  readonly read: readonly string[];
  /** Type of what it gave, null for nothing; undefined when it refused. */
  readonly gave: string | null | undefined;
  readonly refused: string | undefined;
}

/** Undoes what the example has written. */
class Undone extends Error {}

const NOT_FOUND = 'It found nothing.';

/** Calls a function with example arguments in a transaction that is taken back. */
export function callWithExamples(
  session: Session,
  implemented: Implemented,
  examples: Examples
): Called {
  const { bind, name, operation } = implemented;
  const read = new Set<string>();
  const args = watched(argumentsOf(bind, name, examples), read);
  const parameters = new URLSearchParams();
  let gave: Called['gave'];
  let refused: string | undefined;
  try {
    session.storage.transaction('write', () => {
      const result = operation.run({ args, body: {}, content: new Uint8Array([1]), parameters });
      if (result.kind === 'nothing') refused = NOT_FOUND;
      else gave = typeOf(result);
      throw new Undone();
    });
  } catch (error) {
    if (error instanceof SharePointError) refused = error.message;
    else if (!(error instanceof Undone)) throw error;
  }
  return { ...implemented, read: [...read], gave, refused };
}

function argumentsOf(bind: string, name: string, examples: Examples): Arguments {
  const member = findMember(bind, name);
  const parameters = member?.kind === 'function' ? member.parameters : [];
  const values = { ...examples.byParameter, ...examples.byFunction[`${bind} ${name}`] };
  const given: Record<string, unknown> = {};
  for (const parameter of parameters) given[parameter.name] = values[parameter.name];
  return given as Arguments;
}

const watched = (args: Arguments, read: Set<string>): Arguments =>
  new Proxy(args, {
    get: (from, name) => {
      if (typeof name !== 'string') return undefined;
      read.add(name);
      return from[name];
    }
  });

function typeOf(result: Exclude<Resource | Outcome, Nothing>): string | null {
  switch (result.kind) {
    case 'entity':
      return result.type;
    case 'collection':
      return `Collection(${result.type})`;
    case 'answer':
      return typeOf(result.resource);
    case 'value':
    case 'property':
      return typeOfValue(result.value, result.name);
    case 'content':
    case 'stream':
      return 'Edm.Stream';
    case 'void':
    case 'updated':
    case 'deleted':
      return null;
  }
}

/** Scalars say in JSON less than $metadata does: a text may be an id, a number of 64 bits, a time. */
function typeOfValue(value: Value, name: string): string {
  if (value !== null && typeof value === 'object') {
    return 'many' in value ? `Collection(${value.many})` : value.complex;
  }
  return value === null ? name : typeof value;
}
