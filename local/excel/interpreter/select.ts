import { WorkbookRefusal } from '../workbook/refusal';
import type { HostObject } from './hostObject';
import type { QueryInfo } from './wire';

/** `values` and `format/fill/color` as a tree; an empty one means everything. */
interface Wanted {
  readonly [name: string]: Wanted;
}

function wantedOf(info: QueryInfo): Wanted {
  const root: Record<string, Wanted> = {};
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let node = root;
    for (const name of path.split(/[/.]/)) {
      if (name === '' || name === 'items') continue;
      const next: Wanted = node[name] ?? {};
      node[name] = next;
      node = next;
    }
  }
  return root;
}

const pascal = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** What a query action answers: PascalCase, a collection as `_Items`. */
export function queried(object: HostObject, info: QueryInfo): unknown {
  return valueOf(object, wantedOf(info), info);
}

function valueOf(object: HostObject, wanted: Wanted, page: QueryInfo = {}): unknown {
  if (object.isNull) return null;
  const reply: Record<string, unknown> = object.isCollection ? {} : identityOf(object);
  const names = Object.keys(wanted);
  const own = names.filter((name) => name !== '*' && object.hasScalar(pascal(name)));
  const nested = names.filter((name) => name !== '*' && object.hasObject(pascal(name)));
  for (const name of own) reply[pascal(name)] = object.get(pascal(name));
  if (object.isCollection) {
    const ofItems = Object.fromEntries(
      Object.entries(wanted).filter(([name]) => !own.includes(name))
    );
    const onlyOwn = own.length > 0 && Object.keys(ofItems).length === 0;
    if (onlyOwn) return reply;
    const start = page.Skip ?? 0;
    const items = object
      .items()
      .slice(start, page.Top === undefined ? undefined : start + page.Top);
    reply._Items = items.map((item) => valueOf(item, ofItems));
    return reply;
  }
  const strange = names.find(
    (name) => name !== '*' && !own.includes(name) && !nested.includes(name)
  );
  if (strange !== undefined) {
    throw new WorkbookRefusal(
      'ApiNotFound',
      `ApiNotFound: ${object.className}.${strange} is not part of this Excel host.`
    );
  }
  if (names.length === 0 || names.includes('*')) {
    for (const name of object.scalarNames) reply[name] = object.get(name);
  }
  for (const name of nested)
    reply[pascal(name)] = valueOf(object.object(pascal(name)), wanted[name] ?? {});
  return reply;
}

/** By which the client finds the object again in a later message. */
export function identityOf(object: HostObject): Record<string, unknown> {
  for (const name of ['Id', '_Id']) {
    if (object.hasScalar(name)) return { [name]: object.get(name) };
  }
  return {};
}
