import { itemNotFound } from '../workbook/refusal';
import { isHostObject, NULL_OBJECT, type Host, type HostObject } from './hostObject';
import { workbookObject } from './members/workbook';
import { newObject } from './members/newObjects';
import { PATH, type ArgumentInfo, type ObjectPath } from './wire';

/** Finds the object of each path, once: `Add` in a path that is used twice adds one thing. */
export interface ObjectPaths {
  readonly find: (id: number) => HostObject;
  readonly args: (info: ArgumentInfo | undefined) => readonly unknown[];
}

export function objectPaths(paths: Readonly<Record<string, ObjectPath>>, host: Host): ObjectPaths {
  const found = new Map<string, HostObject>();

  function find(id: number | string): HostObject {
    const key = String(id);
    const before = found.get(key);
    if (before !== undefined) return before;
    const path = paths[key];
    if (path === undefined) throw itemNotFound();
    const object = evaluate(path);
    found.set(key, object);
    return object;
  }

  function evaluate(path: ObjectPath): HostObject {
    if (path.ObjectPathType === PATH.root) return workbookObject(host);
    if (path.ObjectPathType === PATH.newObject) return newObject(path.Name, host);
    if (path.ObjectPathType === PATH.nullObject) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.reference) {
      const held = host.references.get(path.Name);
      if (held === undefined) throw itemNotFound();
      return held;
    }
    const parent = find(path.ParentObjectPathId ?? '');
    if (parent.isNull) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.property) return parent.object(path.Name);
    const args = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args[0]);
    const made = parent.call(path.Name, args);
    return isHostObject(made) ? made : NULL_OBJECT;
  }

  function argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const resolve = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(value) && Array.isArray(reference)) {
        return value.map((one, place) => resolve(one, reference[place]));
      }
      return typeof reference === 'number' && reference > 0 ? find(reference) : value;
    };
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, place) => resolve(value, references[place]));
  }

  return { find, args: argumentsOf };
}
