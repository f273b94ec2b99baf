import { lookupNotExpanded, unknownProperty } from '../errors';
import { findMember } from '../metadata/model';
import type { Entity } from '../resource';

/** What to show of an entity: $select and $expand as one tree. */
export interface Selection {
  /** Names asked for; undefined gives the default set. */
  readonly names: readonly string[] | undefined;
  /** Expanded navigations by lower-case name. */
  readonly expand: ReadonlyMap<string, Selection>;
}

interface Growing {
  names: string[] | undefined;
  readonly expand: Map<string, Growing>;
}

/** $select=odata.id, as PnPjs asks: annotations go by the mode, and choosing one chooses nothing else. */
const ANNOTATION = /^odata\./;

export const EVERYTHING: Selection = { names: undefined, expand: new Map() };

/**
 * Builds the tree. "Author/Title" in $select needs "Author" in $expand: `strict` (list items) makes
 * its absence SharePoint's 400, elsewhere it is understood.
 */
export function selectionOf(
  select: readonly string[],
  expand: readonly string[],
  strict: boolean
): Selection {
  const root: Growing = { names: undefined, expand: new Map() };
  const child = (of: Growing, name: string): Growing => {
    const found = of.expand.get(name.toLowerCase()) ?? { names: undefined, expand: new Map() };
    of.expand.set(name.toLowerCase(), found);
    return found;
  };
  for (const path of expand) path.split('/').reduce(child, root);
  for (const path of select) {
    if (ANNOTATION.test(path)) {
      root.names ??= [];
      continue;
    }
    const steps = path.split('/');
    const last = steps.pop() ?? '';
    let at = root;
    for (const step of steps) {
      if (strict && !at.expand.has(step.toLowerCase())) throw lookupNotExpanded(step);
      (at.names ??= []).push(step);
      at = child(at, step);
    }
    (at.names ??= []).push(last);
  }
  return root;
}

/** What an entity is asked to show, each name as SharePoint writes it. */
export interface Shown {
  readonly properties: readonly string[];
  readonly navigations: readonly { readonly name: string; readonly selection?: Selection }[];
}

/**
 * Resolves a selection for one type of entity. Throws 400 for a name that it has not.
 * Entities of one collection share the answer, so it is worked out once.
 */
export function shownOf(
  entity: Pick<Entity, 'type' | 'defaults' | 'openProperty'>,
  selection: Selection
): Shown {
  const properties = new Set<string>();
  const navigations = new Map<string, Selection | undefined>();
  const names = selection.names ?? ['*', ...selection.expand.keys()];
  for (const name of names) {
    if (name === '*') {
      entity.defaults.forEach((one) => properties.add(one));
      continue;
    }
    const member = findMember(entity.type, name);
    const expanded = selection.expand.get(name.toLowerCase());
    const open = entity.openProperty?.(name);
    if (open?.onlyExpanded === true && !expanded) throw lookupNotExpanded(open.name);
    if (open && expanded) navigations.set(open.name, expanded);
    else if (member?.kind === 'navigation') navigations.set(member.name, expanded);
    else if (expanded && member?.kind !== 'property') throw unknownProperty(name);
    else if (open) {
      properties.add(open.name);
      if (open.twin !== undefined) properties.add(open.twin);
    } else if (member?.kind === 'property') properties.add(member.name);
    else throw unknownProperty(name);
  }
  return {
    properties: [...properties],
    navigations: [...navigations].map(([name, chosen]) =>
      chosen ? { name, selection: chosen } : { name }
    )
  };
}
