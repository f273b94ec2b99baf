import { accessDenied, itemUnknown } from '../errors';
import type { Entity, Operations } from '../resource';

/**
 * An item that a person may not read: not there for whoever reads it, and refused to whoever writes
 * it. Not recorded.
 */
export function unseenItem({ kind, type, address, defaults, operations }: Entity): Entity {
  const absent = (): never => {
    throw itemUnknown();
  };
  const refused = (): never => {
    throw accessDenied();
  };
  const kept: Operations = Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      { ...operation, run: operation.writes ? refused : absent }
    ])
  );
  return {
    kind,
    type,
    address,
    defaults,
    property: absent,
    navigate: absent,
    openProperty: absent,
    operations: kept,
    merge: refused,
    remove: refused
  };
}
