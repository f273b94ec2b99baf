import { undefinedProperty } from '../errors';
import { findMember } from '../metadata/model';
import { typeNamed } from '../odata/jsonBody';
import type { Body } from '../resource';

/**
 * Throws 400 for a property that the body's type has not. A body that names no type is one of the
 * declared type: what is a choice column's own needs `__metadata` or `odata.type`. Source: pnpcore
 * issue 1669.
 */
export function demandMembers(body: Body, declared: string): void {
  const type = typeNamed(body) ?? declared;
  for (const name of Object.keys(body)) {
    if (findMember(type, name)?.kind !== 'property') throw undefinedProperty(name, type);
  }
}
